package no.greenwork.capacity;

/** A municipality to search from, with its middle. */
public record Municipality(String code, String name, double latitude, double longitude) {
  public GeoPoint middle() {
    return new GeoPoint(latitude, longitude);
  }
}
