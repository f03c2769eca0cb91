package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a farm's month sums. */
class FarmMonthTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

  private static FarmDays.Day day(
      int after, FarmMark said, Integer quarters, FarmMark provider, Integer theirs) {
    LocalDate day = FIRST.plusDays(after);
    return new FarmDays.Day(
        new PlannedDay(day, DayKind.EXPECTED, 24, null),
        new FarmEntry(day, 1, said, quarters, null, null),
        provider,
        theirs,
        provider != FarmMark.NONE,
        false,
        false);
  }

  private static FarmMonth.Person person(FarmDays.Day... days) {
    return new FarmMonth.Person("p", "Storm", true, List.of(days));
  }

  @Test
  void theFarmsOwnWordCountsAndTheProvidersWhereItHasSaidNothing() {
    FarmMonth.Person person =
        person(
            day(0, FarmMark.PRESENT, 24, FarmMark.PRESENT, 18),
            day(1, FarmMark.NONE, null, FarmMark.PRESENT, 10),
            day(2, FarmMark.ABSENT_NOTIFIED, null, FarmMark.PRESENT, 24),
            day(3, FarmMark.NONE, null, FarmMark.ABSENT_NOTIFIED, null),
            day(4, FarmMark.NONE, null, FarmMark.PRESENT, null));
    assertThat(person.present()).isEqualTo(3);
    assertThat(person.quarters()).isEqualTo(34);
  }

  @Test
  void daysThatHaveNotComeAreNotOpenYet() {
    FarmMonth.Person person =
        person(
            day(0, FarmMark.NONE, null, FarmMark.NONE, null),
            day(1, FarmMark.NONE, null, FarmMark.NONE, null));
    assertThat(person.open(FIRST)).isEqualTo(1);
    assertThat(person.open(FIRST.plusDays(1))).isEqualTo(2);
  }

  @Test
  void aNoticeOfManyDaysIsToldOnce() {
    Notice notice = new Notice(FIRST, null, null);
    FarmDays.Day away =
        new FarmDays.Day(
            new PlannedDay(FIRST, DayKind.EXPECTED, 24, notice),
            FarmEntry.none(FIRST),
            FarmMark.NONE,
            null,
            false,
            false,
            false);
    assertThat(person(away, away).notices()).containsExactly(notice);
    assertThat(person(away).open(FIRST)).isZero();
  }
}
