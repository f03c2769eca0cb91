package no.greenwork.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of days, each with how often it was. */
final class Days {
  private final TreeMap<Integer, Integer> times = new TreeMap<>();
  private int count;

  void add(int days, int often) {
    times.merge(days, often, Integer::sum);
    count += often;
  }

  int count() {
    return count;
  }

  /** With one decimal, or null where there are none. */
  BigDecimal mean() {
    long sum = times.entrySet().stream().mapToLong(e -> (long) e.getKey() * e.getValue()).sum();
    return count == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }

  /** Half of them are no more than this; null where there are none. */
  Integer median() {
    int seen = 0;
    for (Map.Entry<Integer, Integer> one : times.entrySet()) {
      seen += one.getValue();
      if (2 * seen >= count) {
        return one.getKey();
      }
    }
    return null;
  }
}
