package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Arrays;
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

  /** Worked out when first asked for, and again after a change. */
  private Levels levels;

  /** What is left from each day of change on. */
  private record Levels(LocalDate[] days, int[] left) {
    /** Index of the last change not after the day; -1 before the first. */
    int at(LocalDate day) {
      int found = Arrays.binarySearch(days, day);
      return found >= 0 ? found : -found - 2;
    }

    int on(LocalDate day) {
      int at = at(day);
      return at < 0 ? 0 : left[at];
    }
  }

  void give(LocalDate from, LocalDate to, int amount) {
    if (to != null && !to.isAfter(from)) {
      return;
    }
    levels = null;
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
    Levels known = levels();
    int least = known.on(from);
    for (int i = known.at(from) + 1; i < known.days.length && before(known.days[i], to); i++) {
      least = Math.min(least, known.left[i]);
    }
    return least;
  }

  /** The first day of the period on which less than this is left. */
  Optional<LocalDate> firstDayBelow(int need, LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      return Optional.empty();
    }
    Levels known = levels();
    if (known.on(from) < need) {
      return Optional.of(from);
    }
    for (int i = known.at(from) + 1; i < known.days.length && before(known.days[i], to); i++) {
      if (known.left[i] < need) {
        return Optional.of(known.days[i]);
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

  private static boolean before(LocalDate day, LocalDate to) {
    return to == null || day.isBefore(to);
  }

  private Levels levels() {
    Levels known = levels;
    if (known == null) {
      int[] all = new int[steps.size()];
      int left = 0;
      int i = 0;
      for (int step : steps.values()) {
        left += step;
        all[i++] = left;
      }
      known = new Levels(steps.keySet().toArray(LocalDate[]::new), all);
      levels = known;
    }
    return known;
  }

  private Map<LocalDate, Integer> after(LocalDate from, LocalDate to) {
    return to == null ? steps.tailMap(from, false) : steps.subMap(from, false, to, false);
  }
}
