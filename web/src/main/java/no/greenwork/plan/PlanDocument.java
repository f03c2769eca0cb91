package no.greenwork.plan;

import static no.greenwork.shared.TaggedPdf.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.TaggedPdf;
import no.greenwork.shared.Texts;

/**
 * A version of a plan as a tagged PDF, to be gone through together; its title, which viewers and
 * printers show, has the initials only.
 */
final class PlanDocument {
  private final Texts texts;
  private final PlanQueries.Shown shown;
  private final StringBuilder html = new StringBuilder();

  PlanDocument(PlanQueries.Shown shown, Texts texts) {
    this.shown = shown;
    this.texts = texts;
  }

  void write(OutputStream out, LocalDate today) throws IOException {
    TaggedPdf.write(html(today), out);
  }

  String html(LocalDate today) {
    PlacementRow row = shown.placement().row();
    Plan plan = shown.plan();
    String title = texts.get("plan.document.title", row.person().initials());
    html.append(TaggedPdf.head(texts, title)).append("<h1>").append(escaped(title)).append("</h1>");
    html.append("<table>");
    fact("finalreport.participant", row.person().name());
    fact("placement.provider", row.providerName());
    fact("placement.farm", row.farmName());
    fact("placement.start", Dates.text(row.start()));
    fact("placement.end", Dates.text(row.end()));
    html.append("</table>");
    heading("plan.goals");
    html.append("<table>");
    plan.goals().forEach(g -> line(g.goal(), texts.get("plan.goal.by", g.dueOn())));
    html.append("</table>");
    heading("plan.activities");
    paragraph(
        plan.activities().stream()
            .map(a -> texts.get("organisation.activity." + a))
            .collect(Collectors.joining(", ")));
    section("plan.followUp", plan.followUp());
    section("plan.adaptations", plan.adaptations());
    paragraph(
        texts.get(
            "plan.document.reference",
            String.valueOf(plan.number()),
            LocalDate.ofInstant(plan.at(), Clock.NORWAY),
            plan.who(),
            today));
    return html.append("</body></html>").toString();
  }

  private void section(String heading, String text) {
    if (text != null) {
      heading(heading);
      text.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    }
  }

  private void heading(String key) {
    html.append("<h2>").append(escaped(texts.get(key))).append("</h2>");
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  private void fact(String label, String value) {
    if (value != null && !value.isBlank()) {
      line(texts.get(label), value);
    }
  }

  private void line(String head, String value) {
    html.append("<tr><th scope=\"row\">")
        .append(escaped(head))
        .append("</th><td>")
        .append(escaped(value))
        .append("</td></tr>");
  }
}
