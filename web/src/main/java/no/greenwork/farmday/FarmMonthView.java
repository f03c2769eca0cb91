package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.AttendanceCalendar;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.FarmMonthQueries;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.MonthParameter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** A month of the farm: who was there on which day, and for how long. */
@Named("farmMonth")
@RequestScoped
public class FarmMonthView {
  private static final int FRIDAY = 5;

  @Inject private FarmMonthQueries queries;
  @Inject private HttpServletRequest request;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  private FarmMonth month;
  private List<MonthLine> lines;

  /** The one in the address, else this month. */
  public LocalDate getFirst() {
    return MonthParameter.parse(request.getParameter("month"))
        .orElse(clock.today().withDayOfMonth(1));
  }

  /** November 2026. */
  public String getTitle() {
    return MonthWords.month(getFirst(), texts.texts());
  }

  public List<String> getLegend() {
    return MonthWords.legend(texts.texts());
  }

  public LocalDate getBefore() {
    return getFirst().minusMonths(1);
  }

  public LocalDate getAfter() {
    return getFirst().plusMonths(1);
  }

  public List<LocalDate> getDays() {
    return getFirst().datesUntil(getAfter()).toList();
  }

  private FarmMonth month() {
    if (month == null) {
      month = queries.shown(getFirst());
    }
    return month;
  }

  public List<MonthLine> getLines() {
    if (lines == null) {
      lines = MonthLine.of(month(), clock.today(), texts.texts());
    }
    return lines;
  }

  public boolean isNothing() {
    return getLines().isEmpty();
  }

  /** In words, of everybody, from when until when they do not come. */
  public List<String> getAway() {
    return getLines().stream().flatMap(line -> line.away(line.who(), texts.texts())).toList();
  }

  /** How many were there. */
  public int present(LocalDate day) {
    return month().present(day);
  }

  public int getDaysOfAll() {
    return getLines().stream().mapToInt(MonthLine::days).sum();
  }

  public String getHoursOfAll() {
    return Hours.text(month().people().stream().mapToInt(FarmMonth.Person::quarters).sum());
  }

  public int getOpenOfAll() {
    return getLines().stream().mapToInt(MonthLine::open).sum();
  }

  /** As it stands in an address. */
  public String address(LocalDate month) {
    return MonthParameter.text(month);
  }

  /** As a column's head, and on a phone as each day's. */
  public String label(LocalDate day) {
    return texts.get("farmday.short." + day.getDayOfWeek().getValue()) + " " + day.getDayOfMonth();
  }

  /** What a column looks like. */
  public String css(LocalDate day) {
    if (day.equals(clock.today())) {
      return "today";
    }
    return day.getDayOfWeek().getValue() > FRIDAY || AttendanceCalendar.isHoliday(day)
        ? "off"
        : null;
  }

  /** Where a phone's first row of days begins. */
  public String begins(LocalDate day) {
    return day.getDayOfMonth() == 1 ? "from-" + day.getDayOfWeek().getValue() : null;
  }
}
