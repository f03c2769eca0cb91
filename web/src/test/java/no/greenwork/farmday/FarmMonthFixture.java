package no.greenwork.farmday;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmEntry;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.Notice;
import no.greenwork.attendance.PlannedDay;

/** Days and people of a farm's December 2026. */
final class FarmMonthFixture {
  static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final int HOURS = 24;

  private FarmMonthFixture() {}

  static PlannedDay planned(LocalDate day, DayKind kind, Notice notice) {
    return new PlannedDay(day, kind, kind == DayKind.EXPECTED ? HOURS : 0, notice);
  }

  static FarmDays.Day nothing(PlannedDay planned) {
    return new FarmDays.Day(
        planned, FarmEntry.none(planned.day()), FarmMark.NONE, null, false, false, false);
  }

  /** What the farm has said and the provider has written; NONE for nothing. */
  static FarmDays.Day said(
      LocalDate day, FarmMark said, Integer hours, FarmMark provider, Integer theirs) {
    return new FarmDays.Day(
        planned(day, DayKind.EXPECTED, null),
        new FarmEntry(day, said == FarmMark.NONE ? 0 : 1, said, hours, null, null),
        provider,
        theirs,
        provider != FarmMark.NONE,
        false,
        false);
  }

  static FarmMonth month(int people, Function<LocalDate, FarmDays.Day> on) {
    List<FarmDays.Day> days = FIRST.datesUntil(FIRST.plusMonths(1)).map(on).toList();
    return new FarmMonth(
        FIRST,
        "Bakken gård",
        IntStream.rangeClosed(1, people)
            .mapToObj(
                i ->
                    new FarmMonth.Person(
                        "0abcdefghjkmnpqr%04d".formatted(i),
                        "Person %02d".formatted(i),
                        i % 2 == 0,
                        days))
            .toList());
  }
}
