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
 * @param note what is to be known of the day besides, or null
 */
public record GridCell(
    String css,
    String text,
    AttendanceCode code,
    int planned,
    Integer hours,
    int version,
    int farmVersion,
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
        note(day, texts));
  }

  private static String css(MonthDay day, boolean missing) {
    StringBuilder css = new StringBuilder();
    if (!day.planned().expected()) {
      css.append("off ");
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

  static String note(MonthDay day, TextsView texts) {
    StringBuilder note = new StringBuilder();
    if (!day.planned().expected() && day.planned().kind() != DayKind.NOT_PLANNED) {
      note.append(texts.get("attendance.kind." + day.planned().kind())).append(". ");
    }
    if (day.implied()) {
      note.append(texts.get("attendance.implied")).append(". ");
    }
    boolean farmAdds = day.clash() || day.entry().isEmpty() && !day.farm().isEmpty();
    if (farmAdds) {
      String mark = texts.get("attendance.mark." + day.farm().mark());
      String hours = day.farm().quarters() == null ? "" : " " + Hours.text(day.farm().quarters());
      note.append(texts.f("attendance.farm.says", mark + hours)).append(". ");
    }
    return note.isEmpty() ? null : note.toString().strip();
  }
}
