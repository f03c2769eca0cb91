package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * What "all as planned" did.
 *
 * @param batch with which it can be taken back; null when nothing was written
 * @param filled what was written
 * @param left what was not, with why
 */
public record PlannedOutcome(String batch, List<Filled> filled, List<Left> left) {
  /**
   * A day that was empty and is not any more.
   *
   * @param placement public id
   * @param version of the entry, or of the farm's mark
   */
  public record Filled(
      String placement, LocalDate day, AttendanceCode code, Integer quarters, int version) {}

  /**
   * A day on which the person was expected, and that was left as it is.
   *
   * @param why ALREADY something stands there, LOCKED the sheet is submitted or approved, AHEAD the
   *     day has not come, FARM_SAYS the farm says that they were not there
   */
  public record Left(String placement, LocalDate day, Why why) {}

  /** Why a day was left. */
  public enum Why {
    ALREADY,
    LOCKED,
    AHEAD,
    FARM_SAYS
  }
}
