package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much is left of something from day to day: what is given less what is taken. Periods are
 * half-open, null is open.
 */
final class Room {
  private final TreeMap<LocalDate, Integer> steps = new TreeMap<>();

  void give(LocalDate from, LocalDate to, int amount) {
    if (to != null && !to.isAfter(from)) {
      return;
    }
    steps.merge(from, amount, Integer::sum);
    if (to != null) {
      steps.merge(to, -amount, Integer::sum);
    }
  }

  void take(LocalDate from, LocalDate to, int amount) {
    give(from, to, -amount);
  }

  /** The least that is left on any day of the period. */
  int least(LocalDate from, LocalDate to) {
    int left = leftOn(from);
    int least = left;
    for (Map.Entry<LocalDate, Integer> step : after(from, to).entrySet()) {
      left += step.getValue();
      least = Math.min(least, left);
    }
    return least;
  }

  /** The first day of the period on which less than this is left. */
  Optional<LocalDate> firstDayBelow(int need, LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      return Optional.empty();
    }
    int left = leftOn(from);
    if (left < need) {
      return Optional.of(from);
    }
    for (Map.Entry<LocalDate, Integer> step : after(from, to).entrySet()) {
      left += step.getValue();
      if (left < need) {
        return Optional.of(step.getKey());
      }
    }
    return Optional.empty();
  }

  /** Days after the first of the period on which it becomes more. */
  Stream<LocalDate> rises(LocalDate from, LocalDate to) {
    return after(from, to).entrySet().stream()
        .filter(step -> step.getValue() > 0)
        .map(Map.Entry::getKey);
  }

  private int leftOn(LocalDate day) {
    return steps.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum();
  }

  private Map<LocalDate, Integer> after(LocalDate from, LocalDate to) {
    return to == null ? steps.tailMap(from, false) : steps.subMap(from, false, to, false);
  }
}
