package no.greenwork.attendance;

import static no.greenwork.attendance.PrintedMonth.FIRST;
import static no.greenwork.attendance.PrintedMonth.JONAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

/** The sheets of everybody whom a supervisor follows up, in one document. */
class MonthDocumentOfAllTest {
  private static final String AMIRA = "0abcdefghjkmnpqrs999";
  private static final LocalDate MOVED = FIRST.plusDays(10);
  private static final MonthPaper.Place BEFORE = new MonthPaper.Place("Bakken gård", FIRST, MOVED);
  private static final MonthPaper.Place AFTER = new MonthPaper.Place("Haugen gård", MOVED, null);

  private static PrintedMonth printed(MonthPaper... papers) throws IOException {
    return PrintedMonth.of(
        MonthDocument.ofAll(List.of(papers), FIRST, PrintedMonth::address, Texts.of("nb")));
  }

  private static MonthRow.MonthDay nobody(LocalDate day) {
    return PrintedMonth.on(day, DayKind.NOT_PLANNED, null);
  }

  @Test
  void eachPersonHasAPageAtEachFarmWithTheCodeOfTheirOwnSheet() throws IOException {
    PrintedMonth printed =
        printed(
            PrintedMonth.paper(JONAS, null, List.of(BEFORE, AFTER), PrintedMonth::expected),
            PrintedMonth.paper(AMIRA, "Storm", List.of(AFTER), PrintedMonth::expected));
    assertThat(printed.codes())
        .containsExactly(
            PrintedMonth.address(JONAS), PrintedMonth.address(JONAS), PrintedMonth.address(AMIRA));
    assertThat(printed.pages()).hasSize(3);
    assertThat(printed.pages().get(0))
        .contains("deltaker STVW", "Bakken gård", JONAS)
        .doesNotContain("Haugen", "Storm", AMIRA);
    assertThat(printed.pages().get(1)).contains("deltaker STVW", "Haugen gård", JONAS);
    assertThat(printed.pages().get(2))
        .contains("Storm", "Haugen gård", AMIRA)
        .doesNotContain("STVW", JONAS);
    assertThat(printed.pages()).noneMatch(page -> page.contains("Jonas") || page.contains("Etter"));
  }

  @Test
  void whoIsNotWaitedForInTheMonthHasNoPage() throws IOException {
    assertThat(
            printed(
                    PrintedMonth.paper(JONAS, null, List.of(AFTER), MonthDocumentOfAllTest::nobody),
                    PrintedMonth.paper(AMIRA, "Storm", List.of(AFTER), PrintedMonth::expected))
                .codes())
        .containsExactly(PrintedMonth.address(AMIRA));
  }

  @Test
  void aMonthInWhichNobodyIsWaitedForSaysSo() throws IOException {
    List<String> pages = printed().pages();
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst()).contains("Fremmøte, desember 2026", "Ingen dager er planlagt");
  }
}
