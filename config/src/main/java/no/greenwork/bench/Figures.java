package no.greenwork.bench;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What many requests of one kind took, in milliseconds.
 *
 * @param rows that the database looked at for one request
 * @param sessionBytes of the visitor's session after all of them
 */
record Figures(
    double p50,
    double p95,
    double sqlP50,
    double sqlP95,
    double outsideP50,
    double outsideP95,
    int statements,
    long rows,
    int bytes,
    long sessionBytes,
    List<String> statement) {
  private static final double NANOS = 1e6;

  /**
   * @param counted one more request, for what is not counted while times are taken
   */
  static Figures of(List<Cost> costs, Cost counted) {
    return new Figures(
        percentile(costs, Cost::nanos, 50),
        percentile(costs, Cost::nanos, 95),
        percentile(costs, Cost::sqlNanos, 50),
        percentile(costs, Cost::sqlNanos, 95),
        percentile(costs, Cost::outsideNanos, 50),
        percentile(costs, Cost::outsideNanos, 95),
        counted.statements(),
        counted.rows(),
        counted.bytes(),
        counted.sessionBytes(),
        counted.statement());
  }

  private static double percentile(List<Cost> costs, ToLongFunction<Cost> of, int percent) {
    return percentile(costs.stream().mapToLong(of).toArray(), percent);
  }

  static double percentile(long[] nanos, int percent) {
    long[] sorted = nanos.clone();
    java.util.Arrays.sort(sorted);
    return sorted.length == 0
        ? 0
        : sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)] / NANOS;
  }
}
