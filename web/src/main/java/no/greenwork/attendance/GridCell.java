package no.greenwork.attendance;

import no.greenwork.attendance.MonthRow.MonthDay;
import no.greenwork.shared.TextsView;

/**
 * A day in the grid, ready to be drawn.
 *
 * @param css what it looks like: {@code off} nobody is expected, {@code miss} nothing is known of
 *     it, {@code clash} the farm says otherwise
 * @param text what stands in it: hours, or the letter of a code
 * @param planned hours that were planned, in quarters, 0 for none
 * @param hours hours of presence in quarters, or null
 * @param version of the entry
 * @param farmVersion of the farm's mark
 * @param kind why nobody is expected, where it is more than the week pattern, or null
 * @param note what the farm or a notice says besides, or null
 */
public record GridCell(
    String css,
    String text,
    AttendanceCode code,
    int planned,
    Integer hours,
    int version,
    int farmVersion,
    String kind,
    String note) {
  static GridCell of(MonthDay day, boolean past, TextsView texts) {
    boolean missing = day.missing() && past;
    return new GridCell(
        css(day, missing),
        text(day),
        day.entry().isEmpty() && !day.implied() ? null : day.code(),
        day.planned().quarters(),
        day.entry().quarters(),
        day.entry().version(),
        day.farm().version(),
        kind(day, texts),
        said(day, texts));
  }

  private static String css(MonthDay day, boolean missing) {
    StringBuilder css = new StringBuilder();
    if (!day.planned().expected()) {
      css.append("off ");
    }
    if (day.planned().kind() == DayKind.HOLIDAY) {
      css.append("holiday ");
    }
    if (missing) {
      css.append("miss ");
    }
    if (day.clash()) {
      css.append("clash ");
    }
    if (day.implied()) {
      css.append("implied ");
    }
    AttendanceCode code = day.code();
    css.append(code.isNotified() ? "away" : code == AttendanceCode.ABSENT_UNNOTIFIED ? "bad" : "");
    return css.toString().strip();
  }

  /**
   * Hours of somebody who was there, else a letter; an empty day of which the farm has spoken asks.
   */
  static String text(MonthDay day) {
    if (day.code().isPresence()) {
      return Hours.text(day.entry().quarters());
    }
    if (day.code().isAnswer()) {
      return String.valueOf(day.code().letter());
    }
    return day.farm().mark() == FarmMark.ABSENT_NOTIFIED ? "?" : "";
  }

  /** All that is to be known of the day, for whoever points at it. */
  public String title() {
    return joined(kind, note);
  }

  static String note(MonthDay day, TextsView texts) {
    return joined(kind(day, texts), said(day, texts));
  }

  private static String joined(String kind, String said) {
    return kind == null ? said : said == null ? kind : kind + " " + said;
  }

  private static String kind(MonthDay day, TextsView texts) {
    return day.planned().expected() || day.planned().kind() == DayKind.NOT_PLANNED
        ? null
        : texts.get("attendance.kind." + day.planned().kind()) + ".";
  }

  private static String said(MonthDay day, TextsView texts) {
    StringBuilder said = new StringBuilder();
    if (day.implied()) {
      said.append(texts.get("attendance.implied")).append(". ");
    }
    if (day.clash() || day.entry().isEmpty() && !day.farm().isEmpty()) {
      said.append(texts.f("attendance.farm.says", farm(day.farm(), texts))).append(".");
    }
    return said.isEmpty() ? null : said.toString().strip();
  }

  private static String farm(FarmEntry farm, TextsView texts) {
    String mark = texts.get("attendance.mark." + farm.mark());
    return farm.quarters() == null
        ? mark
        : texts.f("attendance.mark.hours", mark, Hours.text(farm.quarters()));
  }
}
