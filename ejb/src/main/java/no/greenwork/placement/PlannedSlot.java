package no.greenwork.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One meeting time of the pattern that holds from a day on.
 *
 * @param weekday 1 is Monday
 */
public record PlannedSlot(
    LocalDate validFrom, WeekSlot.Weeks weeks, int weekday, LocalTime fromTime, LocalTime toTime) {

  /** Those of the pattern that holds on the day; before the first pattern, the first. */
  public static List<PlannedSlot> inForce(List<PlannedSlot> all, LocalDate day) {
    Optional<LocalDate> begun =
        all.stream()
            .map(PlannedSlot::validFrom)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> from =
        begun.or(() -> all.stream().map(PlannedSlot::validFrom).min(Comparator.naturalOrder()));
    return all.stream().filter(slot -> slot.validFrom().equals(from.get())).toList();
  }

  /** Those at which the person is expected on the day; none where no pattern is settled. */
  public static List<PlannedSlot> on(List<PlannedSlot> all, LocalDate day) {
    return inForce(all, day).stream().filter(slot -> slot.meets(day)).toList();
  }

  private boolean meets(LocalDate day) {
    return weekday == day.getDayOfWeek().getValue() && weeks.include(day);
  }
}
