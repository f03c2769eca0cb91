package no.greenwork.attendance;

import static no.greenwork.shared.TaggedPdf.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Dates;
import no.greenwork.shared.TaggedPdf;
import no.greenwork.shared.Texts;

/**
 * A month's sheet on paper, to lie at the farm and come back: the person's alias, where it is, the
 * days on which somebody is expected, and room to write whether they came. Names and reasons are
 * never printed. One page holds the longest month of a stay; of many people each has their own.
 */
final class MonthDocument {
  private static final String TIGHT =
      "@page { margin: 14mm 18mm; } body { font-size: 10pt; line-height: 1.25; } h1 { font-size: 16pt; margin: 0 0 4pt; }"
          + " p { margin: 0 0 5pt; } th, td { padding: 1pt 12pt 1pt 0; } .next { page-break-before: always; }";

  private final List<Page> pages;
  private final String title;
  private final UnaryOperator<String> address;
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  /**
   * One page of it.
   *
   * @param place null where there is none in the month
   */
  private record Page(MonthPaper paper, MonthPaper.Place place) {
    private List<MonthRow.MonthDay> days() {
      return paper.row().days().stream()
          .filter(day -> place != null && place.includes(day.day()) && stands(day))
          .toList();
    }

    private boolean isExpected() {
      return days().stream().anyMatch(day -> day.planned().expected());
    }
  }

  /**
   * @param address of the page that shows the same sheet, of a placement
   */
  private MonthDocument(
      List<Page> pages, String title, UnaryOperator<String> address, Texts texts) {
    this.pages = pages;
    this.title = title;
    this.address = address;
    this.texts = texts;
  }

  /** Of one person, also when nobody is waited for. */
  static MonthDocument of(MonthPaper paper, UnaryOperator<String> address, Texts texts) {
    List<Page> pages =
        paper.places().isEmpty()
            ? List.of(new Page(paper, null))
            : paper.places().stream().map(place -> new Page(paper, place)).toList();
    return new MonthDocument(pages, title(paper, texts), address, texts);
  }

  /** Of each person at each farm where they are waited for in the month. */
  static MonthDocument ofAll(
      List<MonthPaper> papers, LocalDate month, UnaryOperator<String> address, Texts texts) {
    List<Page> pages =
        papers.stream()
            .flatMap(paper -> paper.places().stream().map(place -> new Page(paper, place)))
            .filter(Page::isExpected)
            .toList();
    String title = texts.get("attendance.paper.all", month(month, texts));
    return new MonthDocument(pages, title, address, texts);
  }

  void write(OutputStream out) throws IOException {
    TaggedPdf.write(html(), out);
  }

  String html() {
    html.append(TaggedPdf.head(texts, title, TIGHT));
    if (pages.isEmpty()) {
      html.append("<h1>").append(escaped(title)).append("</h1>");
      nobody();
    }
    for (int i = 0; i < pages.size(); i++) {
      html.append(i == 0 ? "<div>" : "<div class=\"next\">");
      sheet(pages.get(i));
      html.append("</div>");
    }
    return html.append("</body></html>").toString();
  }

  private static String title(MonthPaper paper, Texts texts) {
    return texts.get(
        "attendance.paper.title",
        called(paper.row(), texts),
        month(paper.row().sheet().month(), texts));
  }

  private static String month(LocalDate month, Texts texts) {
    return texts.get("attendance.month." + month.getMonthValue()) + " " + month.getYear();
  }

  /** The alias; without one a mark that is nobody's name. */
  static String called(MonthRow row, Texts texts) {
    return row.alias() == null
        ? texts.get("attendance.paper.unnamed", MonthPaper.mark(row.placement()))
        : row.alias();
  }

  /** With the days of the stay, or without any. */
  private void sheet(Page page) {
    MonthPaper paper = page.paper();
    MonthPaper.Place place = page.place();
    html.append("<h1>").append(escaped(title(paper, texts))).append("</h1>");
    String where =
        place == null || place.farm() == null
            ? texts.get("attendance.paper.own", paper.provider())
            : texts.get("attendance.paper.farm", place.farm(), paper.provider());
    html.append("<p>").append(escaped(where)).append("</p>");
    List<MonthRow.MonthDay> days = page.days();
    if (days.isEmpty()) {
      nobody();
    } else {
      table(days);
    }
    code(address.apply(paper.row().placement()));
  }

  private void nobody() {
    html.append("<p>").append(escaped(texts.get("attendance.paper.nobody"))).append("</p>");
  }

  private void code(String address) {
    html.append("<p><img style=\"width: 28mm; height: 28mm\" alt=\"")
        .append(escaped(texts.get("attendance.paper.scan")))
        .append("\" src=\"")
        .append(ScanCode.dataUri(address))
        .append("\"/></p><p class=\"reference\">")
        .append(escaped(texts.get("attendance.paper.code", address)))
        .append("</p>");
  }

  private void table(List<MonthRow.MonthDay> days) {
    html.append("<p>").append(escaped(texts.get("attendance.paper.what"))).append("</p>");
    html.append("<table style=\"width: 100%\"><thead><tr>");
    heading("attendance.day");
    heading("attendance.sum.expected");
    heading("attendance.paper.present");
    heading("attendance.mark.ABSENT_NOTIFIED");
    heading("attendance.mark.ABSENT_NOT_NOTIFIED");
    html.append("</tr></thead><tbody>");
    days.forEach(this::line);
    html.append("</tbody></table>");
  }

  /** A day of the week pattern, or one from Monday to Friday on which nobody can come. */
  private static boolean stands(MonthRow.MonthDay day) {
    boolean weekday = day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    return switch (day.planned().kind()) {
      case EXPECTED -> day.entry().code() != AttendanceCode.NOT_A_DAY;
      case HOLIDAY, CLOSED, OUT_OF_USE, LONG_AWAY -> weekday;
      case OUTSIDE, NOT_PLANNED -> false;
    };
  }

  private void heading(String key) {
    html.append("<th scope=\"col\">").append(escaped(texts.get(key))).append("</th>");
  }

  private void line(MonthRow.MonthDay day) {
    String weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    html.append("<tr><th scope=\"row\">")
        .append(escaped(weekday + " " + Dates.text(day.day())))
        .append("</th><td>")
        .append(escaped(expected(day)))
        .append("</td>")
        .append("<td>________</td><td>____</td><td>____</td></tr>");
  }

  /** Hours of who comes, or in words why nobody is waited for; what is written of the day wins. */
  private String expected(MonthRow.MonthDay day) {
    if (!day.planned().expected()) {
      return texts.get("attendance.kind." + day.planned().kind());
    }
    return switch (day.code()) {
      case CLOSED, HOLIDAY -> texts.get("attendance.kind." + day.code());
      default ->
          day.code().isNotified()
              ? texts.get("attendance.paper.away")
              : Hours.text(day.planned().quarters());
    };
  }
}
