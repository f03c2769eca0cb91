package no.greenwork.task;

import java.time.LocalDate;

/** How soon something must be done; the periods follow each other without a gap. */
public enum Due {
  OVERDUE,
  TODAY,
  WEEK,
  LATER;

  private static final int WEEK_DAYS = 7;

  /** The same of {@code t.due_on}; a test holds the two together. */
  static final String SQL =
      "CASE WHEN t.due_on < :today THEN 'OVERDUE' WHEN t.due_on = :today THEN 'TODAY'"
          + " WHEN t.due_on <= :today + INTERVAL 7 DAY THEN 'WEEK' ELSE 'LATER' END";

  public static Due of(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      return OVERDUE;
    }
    if (dueOn.equals(today)) {
      return TODAY;
    }
    return dueOn.isAfter(today.plusDays(WEEK_DAYS)) ? LATER : WEEK;
  }
}
