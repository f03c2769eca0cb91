package no.greenwork.capacity;

/**
 * What is counted about places on one day; places in halves of a place, so that sums are exact.
 *
 * @param agreed places of the agreements that hold on the day, closed or not
 * @param occupied places taken by placements that run on the day
 * @param persons placements that run on the day
 * @param reserved places of those accepted by the day that start after it
 * @param expiring places whose last day is at most 90 days off, less their successor's
 * @param waiting placements on a waiting list
 * @param overBooked occupied beyond what is agreed, agreement by agreement
 */
public record Figures(
    int agreed,
    int occupied,
    int persons,
    int reserved,
    int expiring,
    int waiting,
    int overBooked) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

  /** A single agreement, farm agreement or own premises, where over-booking shows. */
  static Figures ofPlaces(int agreed, int occupied, int persons, int reserved, int expiring) {
    return new Figures(
        agreed, occupied, persons, reserved, expiring, 0, Math.max(0, occupied - agreed));
  }

  static Figures ofWaiting(int waiting) {
    return new Figures(0, 0, 0, 0, 0, waiting, 0);
  }

  /** May be negative. */
  public int free() {
    return agreed - occupied;
  }

  public boolean nothing() {
    return equals(NONE);
  }

  public Figures plus(Figures other) {
    return new Figures(
        agreed + other.agreed,
        occupied + other.occupied,
        persons + other.persons,
        reserved + other.reserved,
        expiring + other.expiring,
        waiting + other.waiting,
        overBooked + other.overBooked);
  }
}
