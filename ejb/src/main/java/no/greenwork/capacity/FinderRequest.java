package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody looks for.
 *
 * @param from where the person lives, or the middle of a municipality
 * @param date first day of the placement
 * @param activities a farm with any of them is a hit; none means all farms
 * @param provider organisation number, or null for any
 * @param bus only farms that a bus reaches before 09:30
 */
public record FinderRequest(
    GeoPoint from,
    String measure,
    LocalDate date,
    List<String> activities,
    String provider,
    boolean bus,
    Wanted wanted) {
  /** When there must be a place. */
  public enum Wanted {
    ANY,
    ON_DATE,
    WITHIN_THREE_MONTHS
  }

  /** First day after the first month, in which there must be room. */
  LocalDate monthAfter() {
    return date.plusMonths(1);
  }

  LocalDate lastStart() {
    return date.plusMonths(3);
  }
}
