package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was planned for somebody on a day.
 *
 * @param quarters hours of the week pattern in quarters, 0 unless expected
 * @param notice the notice by which they are known not to come, or null
 */
public record PlannedDay(LocalDate day, DayKind kind, int quarters, Notice notice) {
  /**
   * The day from which on a sheet of these days can be sent: the last on which somebody was
   * expected, or else the last of the placement; empty when none of them is the placement's.
   */
  public static Optional<LocalDate> over(List<PlannedDay> days) {
    return days.stream()
        .filter(PlannedDay::expected)
        .map(PlannedDay::day)
        .max(Comparator.naturalOrder())
        .or(
            () ->
                days.stream()
                    .filter(day -> day.kind() != DayKind.OUTSIDE)
                    .map(PlannedDay::day)
                    .max(Comparator.naturalOrder()));
  }

  public boolean expected() {
    return kind == DayKind.EXPECTED;
  }

  /** Expected, and nobody has said that they do not come. */
  public boolean comes() {
    return expected() && notice == null;
  }
}
