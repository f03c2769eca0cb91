package no.greenwork.placement;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One weekday of a week pattern as it is filled in on a page; a day without times is a day off. */
public class PatternRow implements Serializable {
  private final DayOfWeek day;
  private LocalTime from;
  private LocalTime to;

  PatternRow(DayOfWeek day) {
    this.day = day;
  }

  static List<PatternRow> workWeek() {
    List<PatternRow> week = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      week.add(new PatternRow(DayOfWeek.of(i)));
    }
    return week;
  }

  static List<WeekSlot> slots(List<PatternRow> week) {
    return week.stream()
        .filter(row -> row.from != null || row.to != null)
        .map(row -> WeekSlot.every(row.day, row.from, row.to))
        .toList();
  }

  void fill(PlannedSlot slot) {
    from = slot.fromTime();
    to = slot.toTime();
  }

  public DayOfWeek getDay() {
    return day;
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
}
