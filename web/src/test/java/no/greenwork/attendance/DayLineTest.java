package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

/** What a line of the sheet's form says of what it is written upon. */
class DayLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private static MonthRow.MonthDay day(int version, int farm, AttendanceCode code, Integer hours) {
    return new MonthRow.MonthDay(
        new PlannedDay(DAY, DayKind.EXPECTED, 30, null),
        new Entry(DAY, version, code, hours, Entry.Act.SET, 0, null, null),
        new FarmEntry(DAY, farm, FarmMark.PRESENT, 30, null, null),
        false);
  }

  private static DayLine line(MonthRow.MonthDay day) {
    return new DayLine(0, day, 30, null);
  }

  @Test
  void itNamesBothVersionsAndWhatStoodThereWhateverIsTyped() {
    DayLine line = line(day(3, 2, AttendanceCode.PARTIAL, 18));
    line.setCode("TREATMENT");
    line.setHours("");
    assertThat(line.getWas()).isEqualTo("3.2|PARTIAL|4,5");
  }

  private static MonthRow.MonthDay clashing(int version, int farm) {
    MonthRow.MonthDay day = day(version, farm, AttendanceCode.PRESENT, 24);
    return new MonthRow.MonthDay(day.planned(), day.entry(), day.farm(), true);
  }

  @Test
  void aFarmThatHasComeToSayOtherwiseMustBeSeenFirst() {
    DayLine line = line(day(1, 1, AttendanceCode.PRESENT, 24));
    assertThat(line.isUpon(day(1, 2, AttendanceCode.PRESENT, 24))).isTrue();
    assertThat(line.isUpon(clashing(1, 2))).isFalse();
    assertThat(line.isUpon(day(2, 1, AttendanceCode.PRESENT, 24))).isFalse();
    assertThat(line(clashing(1, 2)).isUpon(clashing(1, 2))).isTrue();
  }

  @Test
  void whatTheFarmWritesMovesItAsWhatTheProviderWritesDoes() {
    String before = line(day(1, 0, AttendanceCode.NOT_REGISTERED, null)).getWas();
    assertThat(before).isEqualTo("1.0|NOT_REGISTERED|");
    assertThat(line(day(1, 1, AttendanceCode.NOT_REGISTERED, null)).getWas()).isNotEqualTo(before);
    assertThat(line(day(2, 0, AttendanceCode.NOT_REGISTERED, null)).getWas()).isNotEqualTo(before);
  }

  private static String wrong(DayLine line, AttendanceCode code, String hours) {
    line.setCode(code.name());
    line.setHours(hours);
    return line.wrongHours().map(Problem::code).orElse("");
  }

  @Test
  void hoursThatAreTypedWithoutPresenceAreToldAndNotLeftOut() {
    DayLine empty = line(day(0, 0, AttendanceCode.NOT_REGISTERED, null));
    assertThat(wrong(empty, AttendanceCode.NOT_REGISTERED, "6"))
        .isEqualTo("HOURS_WITHOUT_PRESENCE");
    assertThat(wrong(empty, AttendanceCode.TREATMENT, "6")).isEqualTo("HOURS_WITHOUT_PRESENCE");
    assertThat(wrong(empty, AttendanceCode.PRESENT, "6")).isEmpty();
    assertThat(wrong(empty, AttendanceCode.PRESENT, "25")).isEqualTo("HOURS");
    assertThat(wrong(empty, AttendanceCode.NOT_REGISTERED, " ")).isEmpty();
  }

  @Test
  void hoursThatStoodThereGoWithThePresenceThatTheyStoodFor() {
    DayLine present = line(day(1, 0, AttendanceCode.PARTIAL, 18));
    assertThat(wrong(present, AttendanceCode.TREATMENT, "4,5")).isEmpty();
    assertThat(wrong(present, AttendanceCode.TREATMENT, "5")).isEqualTo("HOURS_WITHOUT_PRESENCE");
  }

  /** Chosen in the form, and another has written the day meanwhile. */
  private static DayLine clashed(AttendanceCode chosen, String hours, MonthRow.MonthDay now) {
    DayLine line = line(day(1, 0, AttendanceCode.PRESENT, 24));
    line.setCode(chosen.name());
    line.setHours(hours);
    line.stands(now, "note");
    return line;
  }

  @Test
  void hoursThatNobodyTypedGoWithThePresenceAlsoAfterAClash() {
    DayLine line =
        clashed(AttendanceCode.SICK_NOTE, "6", day(2, 0, AttendanceCode.TREATMENT, null));
    assertThat(line.getHours()).isEmpty();
    assertThat(line.wrongHours()).isEmpty();
    assertThat(line.command("p").seen()).isEqualTo(2);
    DayLine shorter = clashed(AttendanceCode.SICK_NOTE, "6", day(2, 0, AttendanceCode.PARTIAL, 18));
    assertThat(shorter.getHours()).isEqualTo("4,5");
    assertThat(shorter.wrongHours()).isEmpty();
  }

  @Test
  void hoursThatWereTypedOrStandForPresenceStayAfterAClash() {
    MonthRow.MonthDay now = day(2, 0, AttendanceCode.TREATMENT, null);
    assertThat(clashed(AttendanceCode.SICK_NOTE, "5", now).wrongHours()).isPresent();
    assertThat(clashed(AttendanceCode.PARTIAL, "6", now).getHours()).isEqualTo("6");
    DayLine whole = clashed(AttendanceCode.PRESENT, "", day(2, 0, AttendanceCode.PARTIAL, 18));
    assertThat(whole.getHours()).isEmpty();
  }
}
