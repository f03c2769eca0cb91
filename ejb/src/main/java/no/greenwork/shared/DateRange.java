package no.greenwork.shared;

import java.time.LocalDate;

/**
 * Days in a row, as they are stored.
 *
 * @param from first day
 * @param to first day that is not in it any more, or null when it is open
 */
public record DateRange(LocalDate from, LocalDate to) {
  /** As people say it: from the first day to the last, both included. */
  public static DateRange ofInclusive(LocalDate first, LocalDate last) {
    return new DateRange(first, last == null ? null : last.plusDays(1));
  }

  /** The last day in it, or null when it is open. */
  public LocalDate lastDay() {
    return to == null ? null : to.minusDays(1);
  }

  /** Whether there is any day in it. */
  public boolean valid() {
    return from != null && (to == null || to.isAfter(from));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether every day of the other is in this one. */
  public boolean covers(DateRange other) {
    return !other.from.isBefore(from) && (to == null || other.to != null && !other.to.isAfter(to));
  }

  public boolean overlaps(DateRange other) {
    return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
  }
}
