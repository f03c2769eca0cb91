package no.greenwork.farmday;

import static no.greenwork.farmday.FarmMonthFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.Notice;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

/** How a day stands in the farm's month. */
class MonthCellTest {
  private static MonthCell cell(FarmDays.Day day, LocalDate today) {
    return MonthCell.of(day, today, Texts.of("nb"));
  }

  private static MonthCell said(FarmMark said, Integer hours, FarmMark provider, Integer theirs) {
    return cell(FarmMonthFixture.said(FIRST, said, hours, provider, theirs), FIRST);
  }

  private static MonthCell planned(DayKind kind, Notice notice, LocalDate today) {
    return cell(FarmMonthFixture.nothing(FarmMonthFixture.planned(FIRST, kind, notice)), today);
  }

  @Test
  void whatTheFarmHasSaidStandsWithItsHours() {
    assertThat(said(FarmMark.PRESENT, 30, FarmMark.NONE, null))
        .returns("7,5", MonthCell::text)
        .returns("Her, 7,5 t", MonthCell::said)
        .returns(false, MonthCell::open);
    assertThat(said(FarmMark.ABSENT_NOTIFIED, null, FarmMark.NONE, null).text()).isEqualTo("M");
    assertThat(said(FarmMark.ABSENT_NOT_NOTIFIED, null, FarmMark.NONE, null).text()).isEqualTo("I");
  }

  @Test
  void whatOnlyTheProviderHasWrittenHasAStarAndWhatDiffersIsTold() {
    assertThat(said(FarmMark.NONE, null, FarmMark.PRESENT, 24))
        .returns("6*", MonthCell::text)
        .returns("Her, 6 t, skrevet av arrangøren", MonthCell::said);
    assertThat(said(FarmMark.PRESENT, 24, FarmMark.PRESENT, 18))
        .returns("6!", MonthCell::text)
        .returns("Her, 6 t. Arrangøren har skrevet noe annet: Her, 4,5 t", MonthCell::said);
    assertThat(said(FarmMark.PRESENT, 24, FarmMark.PRESENT, 24).text()).isEqualTo("6");
  }

  @Test
  void aDayIsOpenFromItsOwnDayOnAndLinkedForAYear() {
    assertThat(planned(DayKind.EXPECTED, null, FIRST))
        .returns("?", MonthCell::text)
        .returns(true, MonthCell::open);
    assertThat(planned(DayKind.EXPECTED, null, FIRST.minusDays(1)))
        .returns("·", MonthCell::text)
        .returns("Ventes, 6 t", MonthCell::said)
        .returns(false, MonthCell::open);
    assertThat(planned(DayKind.EXPECTED, null, FIRST.plusDays(364)).open()).isTrue();
    assertThat(planned(DayKind.EXPECTED, null, FIRST.plusYears(1)))
        .returns("?", MonthCell::text)
        .returns(false, MonthCell::open);
  }

  @Test
  void whoIsNotifiedAsAwayIsNotOpen() {
    assertThat(planned(DayKind.EXPECTED, new Notice(FIRST, FIRST.plusDays(3), null), FIRST))
        .returns("M", MonthCell::text)
        .returns("Meldt borte til og med 03.12.2026", MonthCell::said)
        .returns(false, MonthCell::open);
    assertThat(planned(DayKind.EXPECTED, new Notice(FIRST, null, null), FIRST).said())
        .isEqualTo("Meldt borte inntil videre");
  }

  @Test
  void nothingIsSaidOfDaysOutsideOfTheStayAndOfDaysThatWereNotPlanned() {
    for (DayKind kind : new DayKind[] {DayKind.OUTSIDE, DayKind.NOT_PLANNED}) {
      assertThat(planned(kind, null, FIRST))
          .returns("", MonthCell::text)
          .returns("", MonthCell::said);
    }
    assertThat(planned(DayKind.HOLIDAY, null, FIRST).said()).isEqualTo("Helligdag");
  }
}
