package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static Entry entry(AttendanceCode code, Integer quarters, int farmVersion) {
    return new Entry(DAY, 1, code, quarters, Entry.Act.SET, farmVersion, "A", null);
  }

  private static FarmEntry farm(FarmMark mark, Integer quarters) {
    return new FarmEntry(DAY, 1, mark, quarters, "B", null);
  }

  @Test
  void theTwoClashWhenTheySayOtherwiseUntilTheProviderHasKnown() {
    assertThat(entry(AttendanceCode.SICK_NOTE, null, 0).clashes(farm(FarmMark.PRESENT, 24)))
        .isTrue();
    assertThat(entry(AttendanceCode.SICK_NOTE, null, 1).clashes(farm(FarmMark.PRESENT, 24)))
        .isFalse();
    assertThat(entry(AttendanceCode.PRESENT, 24, 0).clashes(farm(FarmMark.PRESENT, 20))).isTrue();
  }

  @Test
  void aReasonForWhatTheFarmSaysIsNoClash() {
    assertThat(
            entry(AttendanceCode.SICK_NOTE, null, 0).clashes(farm(FarmMark.ABSENT_NOTIFIED, null)))
        .isFalse();
    assertThat(entry(AttendanceCode.PRESENT, 24, 0).clashes(farm(FarmMark.PRESENT, 24))).isFalse();
    assertThat(entry(AttendanceCode.PRESENT, 24, 0).clashes(farm(FarmMark.NONE, null))).isFalse();
    assertThat(Entry.none(DAY).clashes(farm(FarmMark.ABSENT_NOTIFIED, null))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FARM, ABSENT_UNNOTIFIED, true",
    "FARM, PRESENT, false",
    "FARM, NOT_REGISTERED, true",
    "SET, ABSENT_UNNOTIFIED, false",
    "IMPORTED, ABSENT_UNNOTIFIED, false",
    "UNDONE, NOT_REGISTERED, true"
  })
  void aReasonIsAwaitedWhereOnlyTheFarmHasSaidThatNobodyGaveNotice(
      Entry.Act act, AttendanceCode code, boolean awaited) {
    Integer quarters = code.isPresence() ? 24 : null;
    assertThat(new Entry(DAY, 1, code, quarters, act, 1, "A", null).awaitsReason())
        .isEqualTo(awaited);
  }

  @ParameterizedTest
  @EnumSource(AttendanceCode.class)
  void aFarmLearnsOfNoReason(AttendanceCode code) {
    assertThat(code.mark().map(FarmMark::name).orElse(""))
        .isIn("", "PRESENT", "ABSENT_NOTIFIED", "ABSENT_NOT_NOTIFIED");
    assertThat(code.mark().isPresent()).isEqualTo(code.isAbsence() || code.isPresence());
  }

  @Test
  void everyCodeHasALetterOfItsOwn() {
    assertThat(Arrays.stream(AttendanceCode.values()).map(AttendanceCode::letter))
        .doesNotHaveDuplicates();
    assertThat(AttendanceCode.ofLetter(" s ")).contains(AttendanceCode.SELF_CERTIFIED_SICK);
    assertThat(AttendanceCode.ofLetter("sm")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT, 30, ",
    "PRESENT, , REQUIRED",
    "PARTIAL, 97, HOURS",
    "PARTIAL, -1, HOURS",
    "SICK_NOTE, , ",
    "SICK_NOTE, 4, HOURS_WITHOUT_PRESENCE"
  })
  void hoursGoWithPresenceOnly(AttendanceCode code, Integer quarters, String problem) {
    assertThat(DayCommand.hours(code, quarters).map(p -> p.code()).orElse(null)).isEqualTo(problem);
  }
}
