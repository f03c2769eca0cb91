package no.greenwork.attendance;

import static no.greenwork.shared.TaggedPdf.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.TextStyle;
import no.greenwork.shared.Dates;
import no.greenwork.shared.TaggedPdf;
import no.greenwork.shared.Texts;

/**
 * A month's sheet on paper, to lie at the farm and come back: an alias, the days on which somebody
 * is expected, and room to write whether they came. No name and no reason is ever printed.
 */
final class MonthDocument {
  private final MonthRow row;
  private final String address;
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param address of the page that shows the same sheet
   */
  MonthDocument(MonthRow row, String address, Texts texts) {
    this.row = row;
    this.address = address;
    this.texts = texts;
  }

  void write(OutputStream out) throws IOException {
    TaggedPdf.write(html(), out);
  }

  String html() {
    String month =
        texts.get("attendance.month." + row.sheet().month().getMonthValue())
            + " "
            + row.sheet().month().getYear();
    String called = row.alias() == null ? texts.get("attendance.paper.noAlias") : row.alias();
    String title = texts.get("attendance.paper.title", called, month);
    html.append(TaggedPdf.head(texts, title)).append("<h1>").append(escaped(title)).append("</h1>");
    html.append("<p>").append(escaped(texts.get("attendance.paper.what"))).append("</p>");
    html.append("<table style=\"width: 100%\"><thead><tr>");
    heading("attendance.day");
    heading("attendance.sum.expected");
    heading("attendance.paper.present");
    heading("attendance.mark.ABSENT_NOTIFIED");
    heading("attendance.mark.ABSENT_NOT_NOTIFIED");
    html.append("</tr></thead><tbody>");
    row.days().stream().filter(day -> day.planned().expected()).forEach(this::line);
    html.append("</tbody></table><p><img style=\"width: 32mm; height: 32mm\" alt=\"")
        .append(escaped(texts.get("attendance.paper.scan")))
        .append("\" src=\"")
        .append(ScanCode.dataUri(address))
        .append("\"/></p><p class=\"reference\">")
        .append(escaped(texts.get("attendance.paper.code", address)))
        .append("</p></body></html>");
    return html.toString();
  }

  private void heading(String key) {
    html.append("<th scope=\"col\">").append(escaped(texts.get(key))).append("</th>");
  }

  private void line(MonthRow.MonthDay day) {
    String weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    html.append("<tr><th scope=\"row\">")
        .append(escaped(weekday + " " + Dates.text(day.day())))
        .append("</th><td>")
        .append(Hours.text(day.planned().quarters()))
        .append("</td>")
        .append("<td>________</td><td>____</td><td>____</td></tr>");
  }
}
