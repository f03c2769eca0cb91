package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot;
import no.greenwork.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On which days nobody was to be there, and somebody was. */
class SheetDeviationsTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

  private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);

  private static AttendanceCalendar calendar(LocalDate from, AttendanceCalendar.Off... off) {
    List<PlannedSlot> wednesdays =
        List.of(
            new PlannedSlot(
                from, WeekSlot.Weeks.EVERY, 3, LocalTime.of(9, 0), LocalTime.of(15, 0)));
    return new AttendanceCalendar(
        List.of(new DateRange(from, LocalDate.of(2027, 1, 1))),
        wednesdays,
        List.of(off),
        List.of());
  }

  private static List<LocalDate> off(
      AttendanceCalendar planned, LocalDate day, AttendanceCode code) {
    return SheetDeviations.off(planned, Map.of(day, code));
  }

  private static AttendanceCalendar with(DayKind kind) {
    return calendar(
        LocalDate.of(2026, 1, 1),
        new AttendanceCalendar.Off(kind, new DateRange(DAY, DAY.plusDays(1))));
  }

  @ParameterizedTest
  @EnumSource(
      value = DayKind.class,
      names = {"CLOSED", "OUT_OF_USE"})
  void somebodyWasThereWhileItWasClosedOrOutOfUse(DayKind kind) {
    assertThat(off(with(kind), DAY, AttendanceCode.PRESENT)).containsExactly(DAY);
    assertThat(off(with(kind), DAY, AttendanceCode.PARTIAL)).containsExactly(DAY);
    assertThat(off(with(kind), DAY.plusDays(7), AttendanceCode.PRESENT)).isEmpty();
  }

  @Test
  void somebodyWasThereOnAHoliday() {
    AttendanceCalendar plain = calendar(LocalDate.of(2026, 1, 1));
    assertThat(off(plain, HOLIDAY, AttendanceCode.PRESENT)).containsExactly(HOLIDAY);
    assertThat(off(plain, HOLIDAY.minusDays(2), AttendanceCode.PRESENT)).isEmpty();
  }

  @Test
  void somebodyWasThereOutsideTheStay() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    AttendanceCalendar stay = calendar(DAY);
    assertThat(off(stay, DAY.minusDays(1), AttendanceCode.PRESENT))
        .containsExactly(DAY.minusDays(1));
    assertThat(off(stay, DAY, AttendanceCode.PRESENT)).isEmpty();
    assertThat(off(stay, last, AttendanceCode.PRESENT)).isEmpty();
    assertThat(off(stay, last.plusDays(2), AttendanceCode.PRESENT))
        .containsExactly(last.plusDays(2));
  }

  @Test
  void whoeverIsLongAwayOrComesOnAnotherDayMayComeAllTheSame() {
    assertThat(off(with(DayKind.LONG_AWAY), DAY, AttendanceCode.PRESENT)).isEmpty();
    assertThat(off(calendar(DAY), DAY.plusDays(1), AttendanceCode.PRESENT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = AttendanceCode.class,
      names = {"PRESENT", "PARTIAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyWasThere(AttendanceCode code) {
    assertThat(off(with(DayKind.CLOSED), DAY, code)).isEmpty();
  }
}
