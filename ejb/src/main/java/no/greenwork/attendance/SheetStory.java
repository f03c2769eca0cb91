package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * What has happened to a sheet.
 *
 * @param steps latest first
 * @param changes days that a later edition says otherwise of than the one before
 */
public record SheetStory(List<Step> steps, List<Change> changes) {
  /**
   * A decision.
   *
   * @param who display name; null where that is not this user's to know
   */
  public record Step(
      LocalDate day, SheetStep kind, int edition, String reason, LocalDate holdUntil, String who) {}

  /**
   * Whether the reason that stands is why NAV returned it, and not why the provider corrects it.
   */
  public boolean returned() {
    return steps.stream()
        .map(Step::kind)
        .filter(kind -> kind == SheetStep.RETURNED || kind == SheetStep.CORRECTED)
        .findFirst()
        .filter(kind -> kind == SheetStep.RETURNED)
        .isPresent();
  }

  /** A day that the edition says otherwise of. */
  public record Change(
      int edition,
      LocalDate day,
      AttendanceCode before,
      Integer quartersBefore,
      AttendanceCode after,
      Integer quartersAfter) {}
}
