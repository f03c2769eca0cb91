package no.greenwork.attendance;

import static no.greenwork.attendance.PrintedMonth.FIRST;
import static no.greenwork.attendance.PrintedMonth.JONAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

/** The sheet that lies at the farm. */
class MonthDocumentTest {
  private static final MonthPaper.Place FARM = new MonthPaper.Place("Bakken gård", FIRST, null);
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);

  private static List<String> pages(MonthPaper paper) throws IOException {
    return PrintedMonth.of(MonthDocument.of(paper, PrintedMonth::address, Texts.of("nb"))).pages();
  }

  @Test
  void namesTheAliasTheFarmAndTheProviderOnOnePageAlsoWhenSomebodyComesEveryDay()
      throws IOException {
    List<String> pages =
        pages(PrintedMonth.paper(JONAS, "Storm", List.of(FARM), PrintedMonth::expected));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst())
        .contains("Storm", "desember 2026", "Bakken gård", "Prøve Vekst AS", "31.12.2026")
        .doesNotContain("Jonas", "Etternavnsen");
  }

  @Test
  void whoHasNoAliasHasAMarkInsteadOfTheFirstName() throws IOException {
    String page =
        pages(PrintedMonth.paper(JONAS, null, List.of(FARM), PrintedMonth::expected)).getFirst();
    assertThat(page).contains("deltaker STVW").doesNotContain("Jonas", "Etternavnsen");
  }

  private static MonthRow.MonthDay awayFromTheSecond(LocalDate day) {
    LocalDate away = FIRST.plusDays(1);
    Notice notice = new Notice(away, null, AttendanceCode.SICK_NOTE);
    if (day.equals(HOLIDAY)) {
      return PrintedMonth.on(day, DayKind.HOLIDAY, null);
    }
    if (day.isBefore(away)) {
      return PrintedMonth.expected(day);
    }
    MonthRow.MonthDay told = PrintedMonth.on(day, DayKind.EXPECTED, notice);
    return day.equals(FIRST.plusDays(2))
        ? PrintedMonth.day(told.planned(), AttendanceCode.PRESENT)
        : told;
  }

  @Test
  void daysThatAreNotifiedAsAwayAndDaysOffAreSaidInsteadOfHours() throws IOException {
    String page =
        pages(
                PrintedMonth.paper(
                    JONAS, "Storm", List.of(FARM), MonthDocumentTest::awayFromTheSecond))
            .getFirst();
    assertThat(page)
        .contains("01.12.2026 6", "02.12.2026 Meldt borte", "03.12.2026 6")
        .contains("04.12.2026 Meldt borte", "25.12.2026 Helligdag", "31.12.2026 Meldt borte")
        .doesNotContain("ykemelding");
  }

  @Test
  void eachFarmGetsASheetWithItsOwnDays() throws IOException {
    LocalDate moved = FIRST.plusDays(10);
    List<String> pages =
        pages(
            PrintedMonth.paper(
                JONAS,
                null,
                List.of(
                    new MonthPaper.Place("Bakken gård", FIRST, moved),
                    new MonthPaper.Place("Haugen gård", moved, null)),
                PrintedMonth::expected));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst())
        .contains("Bakken gård", "10.12.2026")
        .doesNotContain("Haugen", "11.12.2026");
    assertThat(pages.getLast()).contains("Haugen gård", "11.12.2026").doesNotContain("10.12.2026");
  }
}
