package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SheetFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static PlannedDay planned(int after, DayKind kind) {
    return new PlannedDay(DAY.plusDays(after), kind, kind == DayKind.EXPECTED ? 24 : 0, null);
  }

  private static Entry said(AttendanceCode code, Integer quarters) {
    return new Entry(DAY, 1, code, quarters, Entry.Act.SET, 0, "A", null);
  }

  @Test
  void hoursAndDaysAddUp() {
    List<PlannedDay> days =
        List.of(
            planned(0, DayKind.EXPECTED),
            planned(1, DayKind.EXPECTED),
            planned(2, DayKind.EXPECTED),
            planned(3, DayKind.CLOSED),
            planned(4, DayKind.EXPECTED),
            planned(5, DayKind.NOT_PLANNED));
    Map<Integer, Entry> said =
        Map.of(
            0, said(AttendanceCode.PRESENT, 24),
            1, said(AttendanceCode.SICK_NOTE, null),
            2, said(AttendanceCode.ABSENT_UNNOTIFIED, null),
            3, said(AttendanceCode.PARTIAL, 8),
            5, said(AttendanceCode.PRESENT, 20));
    SheetFigures figures =
        SheetFigures.of(
            days,
            day -> said.getOrDefault((int) DAY.until(day.day()).getDays(), Entry.none(day.day())));
    assertThat(figures).isEqualTo(new SheetFigures(4, 3, 1, 1, 1, 96, 52, 1));
    assertThat(figures.deviations()).isEqualTo(3);
  }

  @Test
  void aMonthInWhichNobodyWasExpectedAndNobodyCameHasNothingInItAndNoDeviation() {
    List<PlannedDay> days = List.of(planned(0, DayKind.NOT_PLANNED), planned(1, DayKind.HOLIDAY));
    SheetFigures figures = SheetFigures.of(days, day -> Entry.none(day.day()));
    assertThat(figures.nothing()).isTrue();
    assertThat(figures.deviations()).isZero();
  }

  @Test
  void aMonthThatWasClosedOrTakenOutOfThePlanHasNothingInItEither() {
    List<PlannedDay> days = List.of(planned(0, DayKind.EXPECTED), planned(1, DayKind.CLOSED));
    SheetFigures figures =
        SheetFigures.of(
            days,
            day -> said(day.expected() ? AttendanceCode.NOT_A_DAY : AttendanceCode.CLOSED, null));
    assertThat(figures.nothing()).isTrue();
    assertThat(figures.deviations()).isZero();
  }

  @Test
  void notRegisteredIsNotAbsenceAndNotADayIsNotMissing() {
    List<PlannedDay> days = List.of(planned(0, DayKind.EXPECTED), planned(1, DayKind.EXPECTED));
    SheetFigures figures =
        SheetFigures.of(
            days,
            day ->
                day.day().equals(DAY)
                    ? said(AttendanceCode.NOT_REGISTERED, null)
                    : said(AttendanceCode.NOT_A_DAY, null));
    assertThat(figures).isEqualTo(new SheetFigures(1, 0, 0, 0, 1, 24, 0, 0));
  }

  /** What the farm says besides is the same day's. */
  @Test
  void aDayIsOneDeviationWhateverElseIsSaidOfIt() {
    List<PlannedDay> days =
        List.of(
            planned(0, DayKind.EXPECTED), planned(1, DayKind.CLOSED), planned(2, DayKind.EXPECTED));
    DayReads.Days stands = new DayReads.Days(new TreeMap<>(), new TreeMap<>());
    List<AttendanceCode> codes =
        List.of(AttendanceCode.ABSENT_UNNOTIFIED, AttendanceCode.PRESENT, AttendanceCode.SICK_NOTE);
    for (int i = 0; i < codes.size(); i++) {
      LocalDate day = DAY.plusDays(i);
      Integer quarters = codes.get(i).isPresence() ? 20 : null;
      stands
          .entries()
          .put(day, new Entry(day, 1, codes.get(i), quarters, Entry.Act.SET, 0, "A", null));
      stands.marks().put(day, new FarmEntry(day, 1, FarmMark.PRESENT, 24, "B", null));
    }
    assertThat(stands.entry(DAY).clashes(stands.mark(DAY))).isTrue();
    assertThat(SheetFigures.of(days, day -> stands.entry(day.day())).deviations()).isEqualTo(2);
    assertThat(SheetService.clashes(days, stands)).isEqualTo(1);
  }
}
