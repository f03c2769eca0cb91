package no.greenwork.farmday;

import static no.greenwork.shared.TaggedPdf.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.shared.TaggedPdf;
import no.greenwork.shared.Texts;

/**
 * The farm's month on paper, for its own folder: people by days, as on its page, though of names
 * the alias alone. Thirty people fit on one page that lies on its side.
 */
final class FarmMonthDocument {
  private static final String FLAT =
      "@page { size: A4 landscape; margin: 9mm; } body { font-size: 7.5pt; line-height: 1.2; } h1 { font-size: 13pt; margin: 0 0 2pt; }"
          + " p { margin: 0 0 4pt; } table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 4pt; }"
          + " th, td { border: 0.5pt solid #6f7785; padding: 1.2pt 0; text-align: center; } th.who { width: 40mm; text-align: left; padding-left: 2pt; }"
          + " th.sum { width: 11mm; } .off { background: #ecedef; }";

  private final FarmMonth month;
  private final List<MonthLine> lines;
  private final LocalDate today;
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  FarmMonthDocument(FarmMonth month, LocalDate today, Texts texts) {
    this.month = month;
    this.lines = MonthLine.of(month, today, texts);
    this.today = today;
    this.texts = texts;
  }

  void write(OutputStream out) throws IOException {
    String title = texts.get("farmday.monthly.title", MonthWords.month(month.first(), texts));
    html.append(TaggedPdf.head(texts, title, FLAT));
    html.append("<h1>").append(escaped(title + ", " + month.farm())).append("</h1>");
    paragraph(texts.get("farmday.monthly.printed", today));
    if (lines.isEmpty()) {
      paragraph(texts.get("farmday.monthly.empty"));
    } else {
      table();
      paragraph(String.join("; ", MonthWords.legend(texts)));
      away();
    }
    TaggedPdf.write(html.append("</body></html>").toString(), out);
  }

  private void away() {
    List<String> away =
        lines.stream().flatMap(line -> line.away(line.onPaper(texts), texts)).toList();
    if (!away.isEmpty()) {
      paragraph(texts.get("farmday.monthly.away") + ": " + String.join("; ", away));
    }
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  private void table() {
    html.append("<table><thead><tr>");
    heading("who", texts.get("farmday.monthly.person"));
    month.first().datesUntil(month.first().plusMonths(1)).forEach(this::day);
    heading("sum", texts.get("farmday.monthly.days"));
    heading("sum", texts.get("farmday.hours"));
    html.append("</tr></thead><tbody>");
    lines.forEach(this::line);
    html.append("</tbody></table>");
  }

  private void heading(String css, String text) {
    html.append("<th scope=\"col\" class=\"")
        .append(css)
        .append("\">")
        .append(escaped(text))
        .append("</th>");
  }

  private void day(LocalDate day) {
    html.append("<th scope=\"col\">")
        .append(escaped(texts.get("farmday.short." + day.getDayOfWeek().getValue())))
        .append("<br/>")
        .append(day.getDayOfMonth())
        .append("</th>");
  }

  private void line(MonthLine line) {
    html.append("<tr><th scope=\"row\" class=\"who\">")
        .append(escaped(line.onPaper(texts)))
        .append("</th>");
    line.cells().forEach(cell -> cell(cell.css().startsWith("off") ? "off" : "", cell.text()));
    cell("", String.valueOf(line.days()));
    cell("", line.hours());
    html.append("</tr>");
  }

  private void cell(String css, String text) {
    html.append("<td class=\"").append(css).append("\">").append(escaped(text)).append("</td>");
  }
}
