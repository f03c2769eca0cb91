package no.greenwork.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting time of a week pattern.
 *
 * @param weeks left out: every week
 */
public record SlotJson(Day day, LocalTime from, LocalTime to, WeekSlot.Weeks weeks) {
  /** Weekdays by their first three letters. */
  public enum Day {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
  }

  WeekSlot slot() {
    DayOfWeek weekday = day == null ? null : DayOfWeek.of(day.ordinal() + 1);
    return new WeekSlot(weeks == null ? WeekSlot.Weeks.EVERY : weeks, weekday, from, to);
  }

  static List<WeekSlot> slots(List<SlotJson> pattern) {
    return pattern == null ? List.of() : pattern.stream().map(SlotJson::slot).toList();
  }

  /** The pattern that holds on the day. */
  static List<SlotJson> of(List<PlannedSlot> planned, LocalDate day) {
    return PlannedSlot.inForce(planned, day).stream()
        .map(
            s ->
                new SlotJson(
                    Day.values()[s.weekday() - 1],
                    s.fromTime(),
                    s.toTime(),
                    s.weeks() == WeekSlot.Weeks.EVERY ? null : s.weeks()))
        .toList();
  }
}
