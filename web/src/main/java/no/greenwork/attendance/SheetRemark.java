package no.greenwork.attendance;

import java.util.List;
import java.util.Objects;
import no.greenwork.attendance.MonthRow.MonthDay;
import no.greenwork.shared.TextsView;

/** Why somebody of NAV is to look at a sheet: days of it, or that there is nothing in it. */
final class SheetRemark {
  private SheetRemark() {}

  static List<String> of(MonthRow row, TextsView texts) {
    List<String> days =
        row.days().stream().map(day -> of(day, texts)).filter(Objects::nonNull).toList();
    return days.isEmpty() && row.figures().nothing()
        ? List.of(texts.get("attendance.remark.nothing"))
        : days;
  }

  /** Null where there is nothing to look at. */
  static String of(MonthDay day, TextsView texts) {
    String why = why(day, texts);
    return why == null ? null : texts.f("attendance.remark", texts.day(day.day()), why);
  }

  private static String why(MonthDay day, TextsView texts) {
    if (day.code() == AttendanceCode.ABSENT_UNNOTIFIED) {
      return texts.get("attendance.code." + day.code());
    }
    if (day.code().isPresence() && day.planned().kind().isOff()) {
      return texts.f(
          "attendance.remark.off",
          texts.get("attendance.code." + day.code()),
          texts.get("attendance.kind." + day.planned().kind()));
    }
    if (day.clash()) {
      return GridCell.note(day, texts);
    }
    return day.missing() ? texts.get("attendance.remark.missing") : null;
  }
}
