package no.greenwork.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days of a week that are in the month.
 *
 * @param number ISO week
 */
public record GridWeek(int number, LocalDate first, LocalDate last) {
  static List<GridWeek> of(LocalDate month) {
    LocalDate end = month.plusMonths(1).minusDays(1);
    return month
        .datesUntil(end.plusDays(1))
        .filter(day -> day.equals(month) || day.getDayOfWeek() == DayOfWeek.MONDAY)
        .map(
            day -> {
              LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
              return new GridWeek(
                  day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                  day,
                  sunday.isAfter(end) ? end : sunday);
            })
        .toList();
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
