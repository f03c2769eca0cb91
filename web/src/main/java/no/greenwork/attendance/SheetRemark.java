package no.greenwork.attendance;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.greenwork.attendance.MonthRow.MonthDay;
import no.greenwork.shared.TextsView;

/**
 * Why somebody of NAV is to look at a sheet: days of it, that there is nothing in it, or that fewer
 * hours were planned than the measure offers.
 */
final class SheetRemark {
  private SheetRemark() {}

  static List<String> of(MonthRow row, TextsView texts) {
    List<String> all = new ArrayList<>();
    for (MonthDay day : row.days()) {
      String why = of(day, texts);
      if (why != null) {
        all.add(why);
      }
      if (row.beside().overPlaces().contains(day.day())) {
        all.add(
            texts.f(
                "attendance.remark", texts.day(day.day()), texts.get("attendance.remark.over")));
      }
    }
    if (all.isEmpty() && row.figures().nothing()) {
      all.add(texts.get("attendance.remark.nothing"));
    }
    if (row.beside().underOffer()) {
      all.add(texts.get("attendance.remark.offer"));
    }
    return all;
  }

  /** Null where there is nothing to look at. */
  static String of(MonthDay day, TextsView texts) {
    String why =
        Stream.of(why(day, texts), day.clash() ? GridCell.note(day, texts) : null)
            .filter(Objects::nonNull)
            .collect(joining(". "));
    return why.isEmpty() ? null : texts.f("attendance.remark", texts.day(day.day()), why);
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
    return day.missing() ? texts.get("attendance.remark.missing") : null;
  }
}
