package no.greenwork.farmday;

import static no.greenwork.farmday.FarmMonthFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.Notice;
import no.greenwork.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The farm's month on paper. */
class FarmMonthDocumentTest {
  private static final LocalDate AWAY = FIRST.plusDays(20);
  private static final int THIRTY = 30;

  private static FarmDays.Day day(LocalDate day) {
    return day.isBefore(AWAY)
        ? FarmMonthFixture.said(day, FarmMark.PRESENT, 30, FarmMark.NONE, null)
        : FarmMonthFixture.nothing(
            FarmMonthFixture.planned(day, DayKind.EXPECTED, new Notice(AWAY, null, null)));
  }

  private static PDDocument printed(FarmMonth month) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FarmMonthDocument(month, AWAY, Texts.of("nb")).write(out);
    return Loader.loadPDF(out.toByteArray());
  }

  @Test
  void thirtyPeopleFitOnOneTaggedPageAlsoWhenAllAreNotifiedAsAway() throws IOException {
    try (PDDocument pdf = printed(FarmMonthFixture.month(THIRTY, FarmMonthDocumentTest::day))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Måneden: desember 2026, Bakken gård", "deltaker 0001", "Person 30")
          .contains(
              "20 150", "M = Meldt borte", "(meldt): deltaker 0001: fra 21.12.2026 inntil videre")
          .doesNotContain("Person 01", "0030");
    }
  }

  @Test
  void aMonthOfNobodySaysSo() throws IOException {
    try (PDDocument pdf = printed(FarmMonthFixture.month(0, FarmMonthDocumentTest::day))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ingen har dager hos dere");
    }
  }
}
