package no.greenwork.farmday;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.MonthPaper;
import no.greenwork.attendance.Notice;
import no.greenwork.shared.Texts;

/**
 * One person's month at the farm, ready to be drawn.
 *
 * @param mark what stands on their paper instead of a name; empty where the alias stands there
 * @param days on which they were there
 * @param hours of those days
 * @param open days that the farm is to answer
 * @param notices by which they are known not to come
 */
public record MonthLine(
    String placement,
    String who,
    String mark,
    List<MonthCell> cells,
    int days,
    String hours,
    int open,
    List<Notice> notices) {
  /** By what the farm calls them. */
  static List<MonthLine> of(FarmMonth month, LocalDate today, Texts texts) {
    Comparator<String> byName = Collator.getInstance(texts.locale())::compare;
    return month.people().stream()
        .map(person -> line(person, today, texts))
        .sorted(Comparator.comparing(MonthLine::who, byName).thenComparing(MonthLine::placement))
        .toList();
  }

  private static MonthLine line(FarmMonth.Person person, LocalDate today, Texts texts) {
    String who = person.called() == null ? texts.get("placement.farm.unnamed") : person.called();
    return new MonthLine(
        person.placement(),
        who,
        person.alias() ? "" : MonthPaper.mark(person.placement()),
        person.days().stream().map(day -> MonthCell.of(day, today, texts)).toList(),
        person.present(),
        Hours.text(person.quarters()),
        person.open(today),
        person.notices());
  }

  /** As on all paper: the alias, else what is nobody's name. */
  String onPaper(Texts texts) {
    return mark.isEmpty() ? who : texts.get("attendance.paper.unnamed", mark);
  }

  /** In words, from when until when they do not come. */
  Stream<String> away(String called, Texts texts) {
    return notices.stream().map(notice -> away(called, notice, texts));
  }

  private static String away(String who, Notice notice, Texts texts) {
    return notice.lastDay() == null
        ? texts.get("farmday.monthly.away.open", who, notice.validFrom())
        : texts.get("farmday.monthly.away.until", who, notice.validFrom(), notice.lastDay());
  }
}
