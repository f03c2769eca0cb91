package no.greenwork.attendance;

import no.greenwork.attendance.MonthRow.MonthDay;
import no.greenwork.shared.TextsView;

/** Why somebody of NAV is to look at a day of a sheet. */
final class SheetRemark {
  private SheetRemark() {}

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
