package no.greenwork.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One meeting time of the pattern that holds from a day on, or of a single day instead of it.
 *
 * @param weeks null on a single day, which is {@code validFrom}
 * @param weekday 1 is Monday
 * @param fromTime null on a single day on which the person does not come
 */
public record PlannedSlot(
    LocalDate validFrom, WeekSlot.Weeks weeks, int weekday, LocalTime fromTime, LocalTime toTime) {

  public boolean isSingle() {
    return weeks == null;
  }

  /** Those of the pattern that holds on the day; before the first pattern, the first. */
  public static List<PlannedSlot> inForce(List<PlannedSlot> all, LocalDate day) {
    List<PlannedSlot> patterns = all.stream().filter(slot -> !slot.isSingle()).toList();
    Optional<LocalDate> begun =
        patterns.stream()
            .map(PlannedSlot::validFrom)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> from =
        begun.or(
            () -> patterns.stream().map(PlannedSlot::validFrom).min(Comparator.naturalOrder()));
    return patterns.stream().filter(slot -> slot.validFrom().equals(from.get())).toList();
  }

  /** The single days from a day on, in their order. */
  public static List<PlannedSlot> singles(List<PlannedSlot> all, LocalDate from) {
    return all.stream()
        .filter(slot -> slot.isSingle() && !slot.validFrom().isBefore(from))
        .sorted(Comparator.comparing(PlannedSlot::validFrom))
        .toList();
  }

  /** Those at which the person is expected on the day; none where no pattern is settled. */
  public static List<PlannedSlot> on(List<PlannedSlot> all, LocalDate day) {
    List<PlannedSlot> single =
        all.stream().filter(slot -> slot.isSingle() && slot.validFrom().equals(day)).toList();
    return single.isEmpty()
        ? inForce(all, day).stream().filter(slot -> slot.meets(day)).toList()
        : single.stream().filter(slot -> slot.fromTime() != null).toList();
  }

  private boolean meets(LocalDate day) {
    return weekday == day.getDayOfWeek().getValue() && weeks.include(day);
  }
}
