package no.greenwork.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What somebody at a farm has said of one person's day, perhaps on a phone without a network, to be
 * taken in once whenever it arrives.
 *
 * @param placement public id
 * @param quarters hours in quarters, for PRESENT; null for as many as were planned
 * @param seen version of the farm's mark that the tap follows upon, 0 for none; of several taps on
 *     one day each counts one on
 * @param key drawn at the tap; the same key is never taken in twice. Null for a page of this server
 * @param author user name of who tapped, who must be of the farm; null for whoever sends it
 * @param tappedAt by the phone's clock, kept as it is; null for now
 * @param device name of the phone, at most 40 characters, or null
 */
public record FarmTap(
    String placement,
    LocalDate day,
    FarmMark mark,
    Integer quarters,
    int seen,
    UUID key,
    String author,
    Instant tappedAt,
    String device) {
  private static final int FIRST_YEAR = 2000;
  private static final int FIRST_CLOCK = 1970;
  private static final int LAST_YEAR = 2999;

  /**
   * Whether its day and moment can be kept. The moment is by the phone's clock, which may stand at
   * 1970 and lose nothing.
   */
  boolean inTime() {
    return isKept(day, FIRST_YEAR)
        && (tappedAt == null || isKept(LocalDate.ofInstant(tappedAt, ZoneOffset.UTC), FIRST_CLOCK));
  }

  private static boolean isKept(LocalDate day, int firstYear) {
    return day != null && day.getYear() >= firstYear && day.getYear() <= LAST_YEAR;
  }

  /** By a page that is connected. */
  public static FarmTap now(
      String placement, LocalDate day, FarmMark mark, Integer quarters, int seen) {
    return new FarmTap(placement, day, mark, quarters, seen, null, null, null, null);
  }
}
