package no.greenwork.capacity;

/** A point on the earth, in degrees. */
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371;

  /** Great-circle distance, as the crow flies, in kilometres with one decimal. */
  public double kilometresTo(GeoPoint other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double a =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east), 2);
    double kilometres = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    return Math.round(kilometres * 10) / 10.0;
  }
}
