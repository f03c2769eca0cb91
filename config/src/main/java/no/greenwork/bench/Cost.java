package no.greenwork.bench;

import java.util.List;

/**
 * What one request took, as the server says.
 *
 * @param nanos in all, of which {@code sqlNanos} in the database
 * @param rows that the database looked at, negative when they were not counted
 * @param sessionBytes negative when not asked for
 * @param statement each one's time, rows and text
 */
record Cost(
    long nanos,
    long sqlNanos,
    int statements,
    long rows,
    long sessionBytes,
    int bytes,
    List<String> statement) {
  static Cost parse(String text, int bytes) {
    List<String> lines = text.lines().toList();
    String[] numbers = lines.getFirst().split("\t");
    return new Cost(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Integer.parseInt(numbers[2]),
        Long.parseLong(numbers[3]),
        Long.parseLong(numbers[4]),
        bytes,
        lines.subList(1, lines.size()));
  }

  long outsideNanos() {
    return nanos - sqlNanos;
  }
}
