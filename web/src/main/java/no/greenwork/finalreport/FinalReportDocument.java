package no.greenwork.finalreport;

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

/** A version of a final report as a tagged PDF; its title has the initials only. */
final class FinalReportDocument {
  private final FinalReportQueries.Shown shown;
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  FinalReportDocument(FinalReportQueries.Shown shown, Texts texts) {
    this.shown = shown;
    this.texts = texts;
  }

  void write(OutputStream out, LocalDate today) throws IOException {
    TaggedPdf.write(html(today), out);
  }

  String html(LocalDate today) {
    PlacementRow row = shown.placement().row();
    FinalReport report = shown.report();
    String title = texts.get("finalreport.document.title", row.person().initials());
    html.append(TaggedPdf.head(texts, title)).append("<h1>").append(escaped(title)).append("</h1>");
    facts(row, report.known());
    heading("plan.goals");
    html.append("<table>");
    report.goals().forEach(this::goal);
    html.append("</table>");
    if (report.goals().isEmpty()) {
      paragraph(texts.get("finalreport.goals.none"));
    }
    section("finalreport.worked", report.worked());
    section("finalreport.recommendation", report.recommendation());
    paragraph(
        texts.get(
            "plan.document.reference",
            String.valueOf(report.number()),
            LocalDate.ofInstant(report.at(), Clock.NORWAY),
            report.who(),
            today));
    return html.append("</body></html>").toString();
  }

  private void facts(PlacementRow row, Known known) {
    html.append("<table>");
    line(texts.get("finalreport.participant"), row.person().name());
    line(texts.get("placement.measure"), texts.get("capacity.measure." + row.measure()));
    line(texts.get("placement.provider"), row.providerName());
    line(texts.get("placement.start"), Dates.text(known.start()));
    line(texts.get("placement.end"), Dates.text(known.lastDay()));
    if (known.exitReason() != null) {
      String reason = texts.get("history.exit." + known.exitReason());
      line(
          texts.get("finalreport.exit"),
          known.exitText() == null ? reason : reason + ": " + known.exitText());
    }
    known.stays().forEach(this::stay);
    known
        .percents()
        .forEach(
            p ->
                line(
                    texts.get("placement.percent"),
                    texts.get("plan.since.percent", p.percent(), p.validFrom())));
    if (!known.activities().isEmpty()) {
      line(
          texts.get("plan.activities"),
          known.activities().stream()
              .map(a -> texts.get("organisation.activity." + a))
              .collect(Collectors.joining(", ")));
    }
    known
        .changes()
        .forEach(c -> line(Dates.text(c.onDate()), texts.get("placement.event." + c.kind())));
    html.append("</table>");
  }

  private void stay(Known.Stay stay) {
    String days =
        Dates.text(stay.validFrom())
            + " – "
            + (stay.lastDay() == null ? texts.get("placement.open") : Dates.text(stay.lastDay()));
    String where = stay.farm() == null ? texts.get("history.arena.OWN_PREMISES") : stay.farm();
    line(days, where);
  }

  private void goal(GoalResult goal) {
    String result = texts.get("finalreport.attained." + goal.attained());
    line(goal.goal(), goal.remark() == null ? result : result + ": " + goal.remark());
  }

  private void section(String heading, String text) {
    heading(heading);
    text.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
  }

  private void heading(String key) {
    html.append("<h2>").append(escaped(texts.get(key))).append("</h2>");
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  private void line(String head, String value) {
    html.append("<tr><th scope=\"row\">")
        .append(escaped(head))
        .append("</th><td>")
        .append(escaped(value == null ? "" : value))
        .append("</td></tr>");
  }
}
