package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterDocumentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static PlacementLetters.Letter letter(LocalDate accepted, String language) {
    PersonView person =
        new PersonView(
            "x", "Åse <Bjørkås>", null, "***********", "9001", "NAV Prøve", "NONE", false, false);
    PlacementState state =
        accepted == null ? PlacementState.REFERRED : PlacementState.AWAITING_START;
    PlacementRow row =
        new PlacementRow(
            "abc",
            1,
            state,
            null,
            null,
            "AFT",
            Arena.GREEN_WORK,
            "310000019",
            "Prøve Vekst AS",
            "320000010",
            "Bakken gård",
            "A-1",
            DAY,
            DAY,
            accepted,
            accepted == null ? null : DAY,
            null,
            60,
            3,
            "s",
            "Siri Veileder",
            person);
    List<Callee> callees = List.of(new Callee("CASEWORKER", "Kari NAV", "900 00 000", null));
    return new PlacementLetters.Letter(
        new PlacementDetail(row, null, List.of(), false, callees, false), language);
  }

  @Test
  void isATaggedDocumentInItsLanguage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LetterDocument(letter(DAY, "nn")).write(out, DAY);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nn");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Stadfesting av plass i arbeidstiltak");
      assertThat(pdf.getDocumentInformation().getSubject())
          .isEqualTo("Stadfesting av plass i arbeidstiltak");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Stadfesting av plass", "Åse <Bjørkås>", "Bakken gård", "01.12.2026", "900 00 000");
    }
  }

  @Test
  void tellsOfAReferralUntilThereIsAPlace() {
    assertThat(new LetterDocument(letter(null, "nb")).html(DAY))
        .contains("Henvisning til arbeidstiltak")
        .doesNotContain("60");
  }

  @Test
  void aNameCannotBecomeMarkup() {
    assertThat(new LetterDocument(letter(null, "nb")).html(DAY)).contains("Åse &lt;Bjørkås&gt;");
  }
}
