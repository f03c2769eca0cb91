package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmEntry;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.Notice;
import no.greenwork.attendance.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A notice of not coming, beside what is written of the day. */
class TodayPersonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static TodayPerson away(FarmMark said, FarmMark provider) {
    Notice notice = new Notice(DAY.minusDays(1), DAY.plusDays(1), null);
    FarmEntry entry = new FarmEntry(DAY, said == FarmMark.NONE ? 0 : 1, said, null, null, null);
    PlannedDay planned = new PlannedDay(DAY, DayKind.EXPECTED, 24, notice);
    return new TodayPerson(
        new FarmDays.Day(planned, entry, provider, null, provider != FarmMark.NONE, false, false),
        null,
        "09–15",
        "");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "ABSENT_NOTIFIED"})
  void itStandsWhereNothingElseIsWritten(FarmMark written) {
    assertThat(away(FarmMark.NONE, written))
        .returns(true, TodayPerson::notified)
        .returns(false, TodayPerson::expected);
    assertThat(away(written, FarmMark.NONE)).returns(true, TodayPerson::notified);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRESENT", "ABSENT_NOT_NOTIFIED"})
  void whatIsWrittenOfTheDayWins(FarmMark written) {
    assertThat(away(FarmMark.NONE, written))
        .returns(false, TodayPerson::notified)
        .returns(true, TodayPerson::expected)
        .returns(written, TodayPerson::provider);
    assertThat(away(written, FarmMark.NONE)).returns(false, TodayPerson::notified);
  }

  @Test
  void whoHasNoNoticeIsExpected() {
    FarmDays.Day day =
        new FarmDays.Day(
            new PlannedDay(DAY, DayKind.EXPECTED, 24, null),
            FarmEntry.none(DAY),
            FarmMark.NONE,
            null,
            false,
            false,
            false);
    assertThat(new TodayPerson(day, null, "09–15", "")).returns(true, TodayPerson::expected);
  }

  private static TodayPerson planned(FarmMark said, FarmMark provider) {
    FarmEntry entry = new FarmEntry(DAY, said == FarmMark.NONE ? 0 : 1, said, null, null, null);
    PlannedDay planned = new PlannedDay(DAY, DayKind.EXPECTED, 24, null);
    return new TodayPerson(
        new FarmDays.Day(planned, entry, provider, null, provider != FarmMark.NONE, false, false),
        null,
        "09–15",
        "");
  }

  /** The list of who is here and the sum of the day say the same of them. */
  @Test
  void whomTheProviderHasWrittenAsAwayIsNoOneNobodyKnowsOf() {
    assertThat(planned(FarmMark.NONE, FarmMark.ABSENT_NOTIFIED))
        .returns(true, TodayPerson::toldAway)
        .returns(false, TodayPerson::unknown);
    assertThat(away(FarmMark.NONE, FarmMark.NONE)).returns(false, TodayPerson::unknown);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "PRESENT", "ABSENT_NOT_NOTIFIED"})
  void whomTheFarmHasNotAnsweredForIsLookedFor(FarmMark provider) {
    assertThat(planned(FarmMark.NONE, provider)).returns(true, TodayPerson::unknown);
    assertThat(planned(FarmMark.PRESENT, provider)).returns(false, TodayPerson::unknown);
  }
}
