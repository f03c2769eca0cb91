package no.greenwork.capacity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.IntStream;

/**
 * Half-days as bits: Monday morning is 1, Monday afternoon 2, to Friday afternoon 512, in even ISO
 * weeks; the same ten, 1024 times as large, in odd ones. The morning ends at 12:00.
 */
final class HalfDays {
  static final int PER_WEEK = 10;
  static final int BITS = 2 * PER_WEEK;

  /** Whoever has no week pattern may come at any time. */
  static final int ALL = (1 << BITS) - 1;

  private static final LocalTime NOON = LocalTime.NOON;
  private static final int WEEKDAYS = 5;

  private HalfDays() {}

  /**
   * @param weeks EVERY, EVEN or ODD
   * @param weekday 1 is Monday; weekends have no half-days
   */
  static int of(String weeks, int weekday, LocalTime from, LocalTime to) {
    if (weekday > WEEKDAYS) {
      return 0;
    }
    int week = (from.isBefore(NOON) ? 1 : 0) | (to.isAfter(NOON) ? 2 : 0);
    int bits = week << (2 * (weekday - 1));
    return switch (weeks) {
      case "EVEN" -> bits;
      case "ODD" -> bits << PER_WEEK;
      default -> bits | bits << PER_WEEK;
    };
  }

  /** MON_AM to FRI_PM. */
  static String code(int bit) {
    return DayOfWeek.of(1 + bit / 2).name().substring(0, 3) + (bit % 2 == 0 ? "_AM" : "_PM");
  }

  static IntStream bits(int halfDays) {
    return IntStream.range(0, BITS).filter(bit -> (halfDays & 1 << bit) != 0);
  }
}
