package no.greenwork.placement;

import static no.greenwork.shared.TaggedPdf.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.greenwork.shared.TaggedPdf;
import no.greenwork.shared.Texts;

/**
 * A letter about a placement as a tagged PDF: headings, paragraphs and a table that a screen reader
 * can follow.
 */
final class LetterDocument {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private final Texts texts;
  private final PlacementDetail placement;
  private final StringBuilder html = new StringBuilder();

  LetterDocument(PlacementLetters.Letter letter) {
    texts = Texts.of(letter.language());
    placement = letter.placement();
  }

  void write(OutputStream out, LocalDate today) throws IOException {
    TaggedPdf.write(html(today), out);
  }

  String html(LocalDate today) {
    PlacementRow row = placement.row();
    boolean accepted = row.accepted() != null && row.state() != PlacementState.NOT_RELEVANT;
    String title =
        texts.get(accepted ? "placement.letter.CONFIRMATION" : "placement.letter.REFERRAL");
    html.append(TaggedPdf.head(texts, title));
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
}
