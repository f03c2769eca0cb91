package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The sheet that lies at the farm. */
class MonthDocumentTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final int HOURS = 24;
  private static final MonthPaper.Place FARM = new MonthPaper.Place("Bakken gård", FIRST, null);

  private static MonthRow.MonthDay day(PlannedDay planned, AttendanceCode code) {
    Entry entry = new Entry(planned.day(), 1, code, null, Entry.Act.SET, 0, null, null);
    return new MonthRow.MonthDay(planned, entry, FarmEntry.none(planned.day()), false);
  }

  private static MonthRow.MonthDay expected(LocalDate day) {
    return day(new PlannedDay(day, DayKind.EXPECTED, HOURS, null), AttendanceCode.NOT_REGISTERED);
  }

  private static MonthPaper paper(
      String called, List<MonthPaper.Place> places, Function<LocalDate, MonthRow.MonthDay> on) {
    List<MonthRow.MonthDay> days = FIRST.datesUntil(LAST.plusDays(1)).map(on).toList();
    MonthRow row =
        new MonthRow(
            "0ABCDEFGHJKMNPQRSTVW",
            "Jonas Etternavnsen",
            null,
            Disclosure.ALL,
            "AFT",
            FIRST,
            Sheet.none(1, FIRST),
            false,
            LAST,
            days,
            SheetFigures.of(List.of(), planned -> null));
    return new MonthPaper(row, called, "Prøve Vekst AS", places);
  }

  private static List<String> pages(MonthPaper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MonthDocument(
            paper,
            "https://gront.example.no/attendance/sheet?placement=0ABCDEFGHJKMNPQRSTVW&month=2026-12",
            Texts.of("nb"))
        .write(out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  @Test
  void namesTheFirstNameTheFarmAndTheProviderOnOnePageAlsoWhenSomebodyComesEveryDay()
      throws IOException {
    List<String> pages = pages(paper("Jonas", List.of(FARM), MonthDocumentTest::expected));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst())
        .contains("Jonas", "desember 2026", "Bakken gård", "Prøve Vekst AS", "31.12.2026")
        .doesNotContain("Etternavnsen");
  }

  @Test
  void daysThatAreNotifiedAsAwayAndDaysOffAreSaidInsteadOfHours() throws IOException {
    LocalDate away = FIRST.plusDays(1);
    LocalDate came = FIRST.plusDays(2);
    LocalDate holiday = LocalDate.of(2026, 12, 25);
    Notice notice = new Notice(away, null, AttendanceCode.SICK_NOTE);
    String page =
        pages(
                paper(
                    "Jonas",
                    List.of(FARM),
                    day ->
                        day.equals(holiday)
                            ? day(
                                new PlannedDay(day, DayKind.HOLIDAY, 0, null),
                                AttendanceCode.NOT_REGISTERED)
                            : day.isBefore(away)
                                ? expected(day)
                                : day(
                                    new PlannedDay(day, DayKind.EXPECTED, HOURS, notice),
                                    day.equals(came)
                                        ? AttendanceCode.PRESENT
                                        : AttendanceCode.NOT_REGISTERED)))
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
            paper(
                null,
                List.of(
                    new MonthPaper.Place("Bakken gård", FIRST, moved),
                    new MonthPaper.Place("Haugen gård", moved, null)),
                MonthDocumentTest::expected));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst())
        .contains("Deltaker uten kallenavn", "Bakken gård", "10.12.2026")
        .doesNotContain("Haugen", "11.12.2026");
    assertThat(pages.getLast()).contains("Haugen gård", "11.12.2026").doesNotContain("10.12.2026");
  }
}
