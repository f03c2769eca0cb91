package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.greenwork.attendance.MonthRow.MonthDay;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.Texts;
import no.greenwork.shared.TextsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody of NAV is to look at in a sheet. */
class SheetRemarkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
  private static final int HOURS = 24;

  private final TextsView texts =
      new TextsView() {
        @Override
        public Texts texts() {
          return Texts.of("nb");
        }
      };

  private static MonthDay day(DayKind kind, AttendanceCode code) {
    Integer quarters = code.isPresence() ? HOURS : null;
    Entry entry = new Entry(DAY, 1, code, quarters, Entry.Act.SET, 0, "A", null);
    PlannedDay planned = new PlannedDay(DAY, kind, kind == DayKind.EXPECTED ? HOURS : 0, null);
    return new MonthDay(planned, entry, FarmEntry.none(DAY), false);
  }

  private static MonthDay clash(DayKind kind, AttendanceCode code) {
    MonthDay plain = day(kind, code);
    FarmEntry farm = new FarmEntry(DAY, 1, FarmMark.PRESENT, 18, "B", null);
    return new MonthDay(plain.planned(), plain.entry(), farm, plain.entry().clashes(farm));
  }

  private List<String> remarks(MonthDay... days) {
    return remarks(new OfferAndRoom(false, Set.of()), days);
  }

  private List<String> remarks(OfferAndRoom beside, MonthDay... days) {
    List<MonthDay> all = List.of(days);
    MonthRow row =
        new MonthRow(
            "p",
            "N",
            null,
            Disclosure.ALL,
            "AFT",
            DAY,
            Sheet.none(1, DAY.withDayOfMonth(1)),
            true,
            DAY.withDayOfMonth(30),
            all,
            SheetFigures.of(
                all.stream().map(MonthDay::planned).toList(), day -> all.getFirst().entry()),
            beside);
    return SheetRemark.of(row, texts);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRESENT", "PARTIAL", "SICK_NOTE", "NOT_A_DAY", "CLOSED"})
  void anExpectedDayThatIsAnsweredIsNone(AttendanceCode code) {
    assertThat(SheetRemark.of(day(DayKind.EXPECTED, code), texts)).isNull();
  }

  @Test
  void absenceWithoutNoticeIsOne() {
    assertThat(SheetRemark.of(day(DayKind.EXPECTED, AttendanceCode.ABSENT_UNNOTIFIED), texts))
        .isEqualTo("04.11.2026: " + texts.get("attendance.code.ABSENT_UNNOTIFIED"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "OUT_OF_USE", "OUTSIDE", "HOLIDAY"})
  void somebodyWhoWasThereWhenNobodyWasToBeIsOne(DayKind kind) {
    assertThat(SheetRemark.of(day(kind, AttendanceCode.PARTIAL), texts))
        .startsWith("04.11.2026: " + texts.get("attendance.code.PARTIAL") + ", men ")
        .endsWith(texts.get("attendance.kind." + kind));
    assertThat(SheetRemark.of(day(kind, AttendanceCode.NOT_REGISTERED), texts)).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_PLANNED", "LONG_AWAY"})
  void somebodyWhoCameOnADayThatWasNotTheirsIsNone(DayKind kind) {
    assertThat(SheetRemark.of(day(kind, AttendanceCode.PRESENT), texts)).isNull();
  }

  @Test
  void aDayOfWhichTheFarmSaysOtherwiseIsOneWithWhatItSays() {
    assertThat(SheetRemark.of(clash(DayKind.EXPECTED, AttendanceCode.SICK_NOTE), texts))
        .startsWith("04.11.2026: ")
        .contains(texts.get("attendance.mark.PRESENT"), "4,5");
  }

  @Test
  void anExpectedDayOfWhichNothingIsKnownIsOne() {
    MonthDay missing = day(DayKind.EXPECTED, AttendanceCode.NOT_REGISTERED);
    assertThat(SheetRemark.of(missing, texts))
        .isEqualTo("04.11.2026: " + texts.get("attendance.remark.missing"));
  }

  @Test
  void aMonthWithoutAnybodyIsOneAndNotWhenTheFarmSaysThatSomebodyCame() {
    String nothing = texts.get("attendance.remark.nothing");
    Stream.of(AttendanceCode.NOT_REGISTERED, AttendanceCode.CLOSED, AttendanceCode.HOLIDAY)
        .forEach(
            code -> assertThat(remarks(day(DayKind.NOT_PLANNED, code))).containsExactly(nothing));
    assertThat(remarks(clash(DayKind.NOT_PLANNED, AttendanceCode.CLOSED)))
        .singleElement()
        .asString()
        .startsWith("04.11.2026: ");
    assertThat(remarks(day(DayKind.EXPECTED, AttendanceCode.PRESENT))).isEmpty();
  }

  @Test
  void fewerHoursThanTheOfferAndADayOverThePlacesAreOneEach() {
    MonthDay present = day(DayKind.EXPECTED, AttendanceCode.PRESENT);
    assertThat(remarks(new OfferAndRoom(true, Set.of(DAY)), present))
        .containsExactly(
            "04.11.2026: " + texts.get("attendance.remark.over"),
            texts.get("attendance.remark.offer"));
    assertThat(remarks(new OfferAndRoom(false, Set.of(DAY.plusDays(1))), present)).isEmpty();
  }
}
