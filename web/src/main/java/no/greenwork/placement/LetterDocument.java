package no.greenwork.placement;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.greenwork.shared.Texts;

/**
 * A letter about a placement as a tagged PDF: headings, paragraphs and a table that a screen reader
 * can follow.
 */
final class LetterDocument {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String STYLE =
      "@page { size: A4; margin: 25mm 22mm; } body { font-family: Letter; font-size: 11pt; line-height: 1.45; color: #202733; }"
          + " h1 { font-size: 18pt; font-weight: normal; } th { text-align: left; font-weight: normal; color: #49515e; padding: 2pt 18pt 2pt 0; }"
          + " td { padding: 2pt 0; } .reference { color: #49515e; }";

  private final Texts texts;
  private final PlacementDetail placement;
  private final StringBuilder html = new StringBuilder();

  LetterDocument(PlacementLetters.Letter letter) {
    texts = Texts.of(letter.language());
    placement = letter.placement();
  }

  void write(OutputStream out, LocalDate today) throws IOException {
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.usePdfUaAccessibility(true);
    renderer.useFont(LetterDocument::font, "Letter");
    renderer.withHtmlContent(html(today), null);
    renderer.toStream(out);
    renderer.run();
  }

  private static InputStream font() {
    return LetterDocument.class.getResourceAsStream(FONT);
  }

  String html(LocalDate today) {
    PlacementRow row = placement.row();
    boolean accepted = row.accepted() != null && row.state() != PlacementState.NOT_RELEVANT;
    String title =
        texts.get(accepted ? "placement.letter.CONFIRMATION" : "placement.letter.REFERRAL");
    html.append("<html lang=\"")
        .append(texts.locale().toLanguageTag())
        .append("\"><head><title>")
        .append(escaped(title));
    html.append("</title><meta name=\"description\" content=\"")
        .append(escaped(title))
        .append("\"/><meta name=\"subject\" content=\"")
        .append(escaped(title))
        .append("\"/><style>")
        .append(STYLE)
        .append("</style></head><body>");
    paragraph(texts.get("placement.letter.to", row.person().name()));
    html.append("<h1>").append(escaped(title)).append("</h1>");
    paragraph(
        texts.get(
            accepted ? "placement.letter.accepted" : "placement.letter.referred",
            row.providerName()));
    html.append("<table>");
    facts(row, accepted);
    html.append("</table>");
    callee();
    paragraph(texts.get("placement.letter.reference", row.id(), DAY.format(today)));
    return html.append("</body></html>").toString();
  }

  private void facts(PlacementRow row, boolean accepted) {
    fact("placement.measure", texts.get("capacity.measure." + row.measure()));
    fact("placement.provider", row.providerName());
    fact("placement.farm", row.farmName());
    if (!accepted) {
      fact("placement.wishedStart", day(row.wishedStart()));
      return;
    }
    fact("placement.start", day(row.start()));
    fact("placement.end", row.end() == null ? texts.get("placement.open") : day(row.end()));
    fact("placement.percent", row.percent() == null ? null : row.percent().toString());
    for (PlannedSlot slot : PlannedSlot.inForce(placement.pattern(), row.start())) {
      fact(
          "placement.pattern",
          texts.get("placement.day." + slot.weekday())
              + " "
              + slot.fromTime()
              + "–"
              + slot.toTime());
    }
    fact("placement.supervisor", row.supervisorName());
  }

  /** The supervisor once there is one, before that the caseworker. */
  private void callee() {
    for (String duty : List.of("SUPERVISOR", "CASEWORKER", "PROVIDER")) {
      for (Callee one : placement.callees()) {
        if (one.duty().equals(duty) && one.phone() != null) {
          paragraph(texts.get("placement.letter.contact", one.name() + ", " + one.phone()));
          return;
        }
      }
    }
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  private void fact(String label, String value) {
    if (value != null && !value.isBlank()) {
      html.append("<tr><th scope=\"row\">")
          .append(escaped(texts.get(label)))
          .append("</th><td>")
          .append(escaped(value))
          .append("</td></tr>");
    }
  }

  private static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
