package no.greenwork.farmday;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.greenwork.placement.PlannedSlot;

/** When somebody leaves, counted from the hours at which they were to come. */
final class PlannedEnd {
  private static final int MINUTES = 15;
  private static final long LAST_MINUTE = LocalTime.MAX.toSecondOfDay() / 60;

  private PlannedEnd() {}

  /**
   * Of hours that were said, through the pauses between the planned ones and on after the last; of
   * none the last planned time.
   *
   * @param slots of the day, in any order
   * @param quarters hours that were said, or null
   * @return empty where no time was planned, for then nobody knows when they came
   */
  static Optional<LocalTime> of(List<PlannedSlot> slots, Integer quarters) {
    List<PlannedSlot> ordered =
        slots.stream().sorted(Comparator.comparing(PlannedSlot::fromTime)).toList();
    if (ordered.isEmpty()) {
      return Optional.empty();
    }
    LocalTime last = ordered.getLast().toTime();
    if (quarters == null) {
      return Optional.of(last);
    }
    long left = (long) quarters * MINUTES;
    for (PlannedSlot slot : ordered) {
      long length = Duration.between(slot.fromTime(), slot.toTime()).toMinutes();
      if (left <= length) {
        return Optional.of(slot.fromTime().plusMinutes(left));
      }
      left -= length;
    }
    return Optional.of(later(last, left));
  }

  /** Whoever leaves at three is not late at three. */
  static boolean isPast(LocalTime end, LocalTime now) {
    return end.isBefore(now);
  }

  /** Not over midnight: the list is of one day. */
  private static LocalTime later(LocalTime time, long minutes) {
    long minute = Math.min(time.toSecondOfDay() / 60 + minutes, LAST_MINUTE);
    return LocalTime.of((int) (minute / 60), (int) (minute % 60));
  }
}
