package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.DayReminderHours;
import no.greenwork.attendance.DayReminders;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmPlannedQueries;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.TextsView;

/** A farm's day: who comes, what is said of them, and the last days beside it. */
@Named("today")
@RequestScoped
public class TodayView {
  /** Days of the strip, this one with them. */
  static final int DAYS = 14;

  /** Days that can be seen before they come, and that the farm's phone keeps. */
  static final int AHEAD = 7;

  private static final FarmPlannedQueries.Last NOTHING =
      new FarmPlannedQueries.Last(null, null, List.of());

  @Inject private FarmDayPeople people;
  @Inject private FarmPlannedQueries batches;
  @Inject private ResponsibleQueries responsibles;
  @Inject private DayReminderHours hours;
  @Inject private DayWords words;
  @Inject private TextsView texts;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private LocalDate day;
  private List<TodayPerson> all;
  private Responsible responsible;
  private FarmPlannedQueries.Last last;
  private DayReminders reminders;

  /** The one in the address when the farm may still answer it, or it comes next, else today. */
  public LocalDate getDay() {
    if (day == null) {
      LocalDate today = clock.today();
      String typed = request.getParameter("day");
      day =
          Dates.iso(typed == null ? "" : typed)
              .filter(asked -> isAnswered(asked, today) || comesNext(asked, today))
              .orElse(today);
    }
    return day;
  }

  /** Whether this page takes answers of a day: also of one that the month shows as open. */
  static boolean isAnswered(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && day.isAfter(today.minusYears(1));
  }

  private static boolean comesNext(LocalDate day, LocalDate today) {
    return day.isAfter(today) && !day.isAfter(today.plusDays(AHEAD));
  }

  public boolean isToday() {
    return getDay().equals(clock.today());
  }

  /** It has not come: who is expected is shown, and nothing can be said of it. */
  public boolean isAhead() {
    return getDay().isAfter(clock.today());
  }

  /** The day after this one where that can be seen before it comes, else null. */
  public LocalDate getNext() {
    LocalDate today = clock.today();
    boolean shown = !getDay().isBefore(today) && getDay().isBefore(today.plusDays(AHEAD));
    return shown ? getDay().plusDays(1) : null;
  }

  public List<StripDay> getStrip() {
    return first()
        .datesUntil(clock.today().plusDays(1))
        .map(one -> new StripDay(one, FarmDays.standing(days(), one), one.equals(getDay())))
        .toList();
  }

  private LocalDate first() {
    return clock.today().minusDays(DAYS - 1L);
  }

  private List<FarmDays> days() {
    return people.days(first(), isAhead() ? getDay() : clock.today());
  }

  private List<TodayPerson> those(Predicate<TodayPerson> wanted) {
    if (all == null) {
      List<FarmDays> found = getDay().isBefore(first()) ? people.days(getDay(), getDay()) : days();
      all = people.on(found, getDay());
    }
    return all.stream().filter(wanted).toList();
  }

  /** Expected, or said to be here. */
  public List<TodayPerson> getComing() {
    return those(one -> one.expected() || one.said());
  }

  public List<TodayPerson> getNotified() {
    return those(one -> one.notified() && !one.said());
  }

  /** Of the farm's people, though not on this day. */
  public List<TodayPerson> getOthers() {
    return those(
        one ->
            !one.day().planned().expected()
                && !one.said()
                && !one.day().locked()
                && one.day().planned().kind() != DayKind.OUTSIDE);
  }

  public long getOpen() {
    return getComing().stream().filter(one -> one.day().open()).count();
  }

  /** 4 ventes, 1 meldt borte: nobody is both. */
  public String getSummary() {
    List<TodayPerson> shown = those(one -> one.day().planned().expected() || one.said());
    long away = shown.stream().filter(TodayPerson::toldAway).count();
    long expected =
        shown.stream().filter(one -> one.day().planned().expected() && !one.toldAway()).count();
    return texts.f("farmday.summary", expected, away);
  }

  public Responsible getResponsible() {
    if (responsible == null) {
      responsible = responsibles.on(getDay());
    }
    return responsible;
  }

  private FarmPlannedQueries.Last last() {
    if (last == null) {
      last = batches.last(getDay()).orElse(NOTHING);
    }
    return last;
  }

  /** With which "all as planned" can be taken back, or null. */
  public String getBatch() {
    return last().batch();
  }

  /** What "all as planned" did: who, for how long. */
  public String getFilled() {
    return people.names(last().filled());
  }

  public String getFilledAt() {
    return words.moment(last().at());
  }

  /** Whether the supervisor is told by now of somebody who stays away. */
  public boolean isCalls() {
    return !isToday() || reminders().calls();
  }

  public int getCallHour() {
    return reminders().callHour();
  }

  /** Whether the farm is told by now that the day is to be answered. */
  public boolean isReminding() {
    return !getDay().isAfter(reminders().lastForFarm());
  }

  private DayReminders reminders() {
    if (reminders == null) {
      reminders = hours.now();
    }
    return reminders;
  }

  /** What was done a moment ago, or empty. */
  public String getSaid() {
    String told = told();
    String text = told.isEmpty() ? "" : texts.get("farmday.done." + told);
    return text.startsWith("???") ? "" : text;
  }

  /** What stopped it, or empty; hours that cannot be right are told beside any field of theirs. */
  public String getProblem() {
    String told = told();
    boolean beside =
        told.equals(FarmDayServlet.FOR_HOURS)
            && Stream.of(getComing(), getNotified(), getOthers())
                .flatMap(List::stream)
                .anyMatch(one -> !one.day().locked() && isWrong(one.id()));
    String text = told.isEmpty() || beside ? "" : texts.get("farmday.problem." + told);
    return text.startsWith("???") ? "" : text;
  }

  /** Whether the hours that were sent for this person cannot be right. */
  public boolean isWrong(String placement) {
    return told().equals(FarmDayServlet.FOR_HOURS)
        && placement.equals(request.getParameter(FarmDayServlet.OF));
  }

  private String told() {
    String told = request.getParameter(FarmDayServlet.TOLD);
    return told == null || !told.matches("[A-Z_]{1,30}") ? "" : told;
  }
}
