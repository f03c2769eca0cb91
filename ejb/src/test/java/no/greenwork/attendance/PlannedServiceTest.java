package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is filled in where nothing stands. */
class PlannedServiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final Notice SICK = new Notice(DAY, DAY.plusDays(5), AttendanceCode.SICK_NOTE);

  private static NewEntry copied(Notice notice, AttendanceCode before) {
    LocalDate then = DAY.minusWeeks(1);
    Entry entry = new Entry(then, 1, before, 20, Entry.Act.SET, 0, null, null);
    DayReads.Days stands = new DayReads.Days(Map.of(then, entry), Map.of());
    return PlannedService.copied(7, new PlannedDay(DAY, DayKind.EXPECTED, 24, notice), stands);
  }

  @Test
  void lastWeekIsCopiedWithItsHours() {
    assertThat(copied(null, AttendanceCode.PARTIAL))
        .returns(AttendanceCode.PARTIAL, NewEntry::code)
        .returns(20, NewEntry::quarters);
    assertThat(copied(null, AttendanceCode.NOT_REGISTERED)).isNull();
  }

  @Test
  void whoIsKnownNotToComeIsAwayWhateverTheyWereAWeekAgo() {
    assertThat(copied(SICK, AttendanceCode.PRESENT))
        .returns(AttendanceCode.SICK_NOTE, NewEntry::code)
        .returns(null, NewEntry::quarters);
    assertThat(copied(SICK, AttendanceCode.NOT_REGISTERED).code())
        .isEqualTo(AttendanceCode.SICK_NOTE);
  }

  private static NewEntry planned(Notice notice, Integer farmQuarters) {
    FarmEntry farm = new FarmEntry(DAY, 3, FarmMark.PRESENT, farmQuarters, null, null);
    DayReads.Days stands = new DayReads.Days(Map.of(), Map.of(DAY, farm));
    return PlannedService.planned(
        7, new PlannedDay(DAY, DayKind.EXPECTED, 24, notice), stands, Entry.Act.PLANNED);
  }

  @Test
  void whoWasThereByTheFarmHasTheFarmsHours() {
    assertThat(planned(null, 12))
        .returns(AttendanceCode.PARTIAL, NewEntry::code)
        .returns(12, NewEntry::quarters)
        .returns(3, NewEntry::farmVersion);
    assertThat(planned(null, 24).code()).isEqualTo(AttendanceCode.PRESENT);
    assertThat(planned(null, null))
        .returns(AttendanceCode.PRESENT, NewEntry::code)
        .returns(24, NewEntry::quarters);
  }

  @Test
  void thatTheFarmSaysOtherwiseThanANoticeIsLeftToBeAnswered() {
    assertThat(planned(SICK, 12))
        .returns(AttendanceCode.SICK_NOTE, NewEntry::code)
        .returns(0, NewEntry::farmVersion);
  }
}
