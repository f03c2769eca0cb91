package no.greenwork.attendance;

import java.time.LocalDate;

/**
 * What was planned for somebody on a day.
 *
 * @param quarters hours of the week pattern in quarters, 0 unless expected
 * @param notice the notice by which they are known not to come, or null
 */
public record PlannedDay(LocalDate day, DayKind kind, int quarters, Notice notice) {
  public boolean expected() {
    return kind == DayKind.EXPECTED;
  }

  /** Expected, and nobody has said that they do not come. */
  public boolean comes() {
    return expected() && notice == null;
  }
}
