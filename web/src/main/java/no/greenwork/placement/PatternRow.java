package no.greenwork.placement;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One weekday of a week pattern as it is filled in on a page; a line without times is a day off.
 * Every weekday has a line, and another for each further meeting time that it has; some more are
 * for whatever day is chosen, such as a Saturday, or a second time of a Monday.
 */
public class PatternRow implements Serializable {
  private static final int WORK_DAYS = 5;
  private static final int MORE = 2;

  private final boolean free;
  private DayOfWeek day;
  private LocalTime from;
  private LocalTime to;
  private WeekSlot.Weeks weeks = WeekSlot.Weeks.EVERY;

  PatternRow(DayOfWeek day) {
    this.day = day;
    free = day == null;
  }

  static List<PatternRow> workWeek() {
    return of(List.of());
  }

  static List<WeekSlot> slots(List<PatternRow> week) {
    return week.stream()
        .filter(row -> row.from != null || row.to != null)
        .map(row -> new WeekSlot(row.weeks, row.day, row.from, row.to))
        .toList();
  }

  /** The lines of a pattern that stands, in the order of the week. */
  static List<PatternRow> of(List<PlannedSlot> pattern) {
    List<PatternRow> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<PatternRow> lines =
          pattern.stream()
              .filter(slot -> slot.weekday() == day.getValue())
              .map(PatternRow::of)
              .toList();
      week.addAll(
          lines.isEmpty() && day.getValue() <= WORK_DAYS ? List.of(new PatternRow(day)) : lines);
    }
    Stream.generate(() -> new PatternRow(null)).limit(MORE).forEach(week::add);
    return week;
  }

  private static PatternRow of(PlannedSlot slot) {
    PatternRow row = new PatternRow(DayOfWeek.of(slot.weekday()));
    row.from = slot.fromTime();
    row.to = slot.toTime();
    row.weeks = slot.weeks();
    return row;
  }

  /** Whether its day is chosen, too. */
  public boolean isFree() {
    return free;
  }

  public DayOfWeek getDay() {
    return day;
  }

  public void setDay(DayOfWeek day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getTo() {
    return to;
  }

  public void setTo(LocalTime to) {
    this.to = to;
  }

  public WeekSlot.Weeks getWeeks() {
    return weeks;
  }

  public void setWeeks(WeekSlot.Weeks weeks) {
    this.weeks = weeks;
  }
}
