package no.greenwork.attendance;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The month of everybody whose attendance this user keeps. */
@Named("attendanceGrid")
@ViewScoped
public class AttendanceGridView implements Serializable {
  private static final String CHOSEN = "send";
  private static final String COUNTED = "ready";

  @Inject private transient AttendanceQueries queries;
  @Inject private transient AttendanceRules rules;
  @Inject private transient PlannedService planned;
  @Inject private transient SheetService sheets;
  @Inject private transient AttendanceWords words;
  @Inject private transient HttpServletRequest request;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Notice notice;
  @Inject private transient Clock clock;

  private String month;
  private LocalDate first;
  private transient AttendanceRules.Book book;
  private LocalDate week;
  private String batch;
  private String follows;
  private transient List<GridRow> rows;
  private transient String next;

  public void load() {
    if (!current.get().may(Action.REGISTER_ATTENDANCE)) {
      throw new NotFound();
    }
    LocalDate today = clock.today();
    first = MonthParameter.parse(month).orElse(today.withDayOfMonth(1));
    week =
        getWeeks().stream()
            .filter(w -> w.includes(today))
            .findFirst()
            .orElse(getWeeks().getFirst())
            .first();
  }

  public List<GridRow> getRows() {
    if (rows == null) {
      MonthPage page = queries.month(first, follows);
      Namesakes names = new Namesakes(texts.texts());
      page.rows().forEach(row -> names.add(called(row)));
      page.beside().forEach(one -> names.add(called(one)));
      rows = page.rows().stream().map(row -> row(row, names)).toList();
      next = page.next();
    }
    return rows;
  }

  /** Where the next page begins, or null when there is none. */
  public String getNext() {
    getRows();
    return next;
  }

  private Namesakes.Called called(MonthRow row) {
    return new Namesakes.Called(
        words.who(row), row.placement(), row.measure(), texts.day(row.from()));
  }

  private Namesakes.Called called(Subject one) {
    return new Namesakes.Called(
        words.who(one.calledFor(current.get()), one.disclosure(current.get())),
        one.publicId(),
        one.measure(),
        texts.day(one.validFrom()));
  }

  private GridRow row(MonthRow row, Namesakes names) {
    LocalDate today = clock.today();
    return new GridRow(
        row.placement(),
        names.told(called(row)),
        row.sheet(),
        row.readyUnseen(today),
        row.unseen(today),
        row.missingUntil(today),
        row.clashes(),
        Hours.text(row.figures().presentQuarters()),
        Hours.text(row.figures().expectedQuarters()),
        row.days().stream().map(d -> GridCell.of(d, !d.day().isAfter(today), texts)).toList());
  }

  public boolean isNothing() {
    return getRows().isEmpty();
  }

  public List<LocalDate> getDays() {
    return first.datesUntil(first.plusMonths(1)).toList();
  }

  /** What a column's day looks like. */
  public String css(LocalDate day) {
    List<String> css = new ArrayList<>();
    if (day.equals(clock.today())) {
      css.add("today");
    } else if (day.getDayOfWeek().getValue() > 5 || isHoliday(day)) {
      css.add("off");
    }
    if (isHoliday(day)) {
      css.add("holiday");
    }
    return css.isEmpty() ? null : String.join(" ", css);
  }

  public boolean isHoliday(LocalDate day) {
    return AttendanceCalendar.isHoliday(day);
  }

  public List<GridWeek> getWeeks() {
    return GridWeek.of(first);
  }

  public String weekText(GridWeek one) {
    return texts.f(
        "attendance.week",
        String.valueOf(one.number()),
        texts.day(one.first()),
        texts.day(one.last()));
  }

  /** By when the month is to be sent. */
  public LocalDate getDue() {
    LocalDate next = first.plusMonths(1);
    int day = book().required(AttendanceRules.Rule.SUBMIT_DAY, next);
    return next.withDayOfMonth(Math.clamp(day, 1, next.lengthOfMonth()));
  }

  /** Quarters of a whole day for which none are planned. */
  public int getNorm() {
    return book().wholeDay(0, first);
  }

  private AttendanceRules.Book book() {
    if (book == null) {
      book = rules.book();
    }
    return book;
  }

  public long getReady() {
    return getRows().stream().filter(GridRow::ready).count();
  }

  public String asPlanned() {
    return fill(
        "attendance.planned.done", w -> planned.asPlanned(placements(), w.first(), w.last()));
  }

  public String asLastWeek() {
    return fill(
        "attendance.copied.done", w -> planned.asLastWeek(placements(), w.first(), w.last()));
  }

  /** Fills a week. */
  private interface Filling {
    PlannedOutcome of(GridWeek week);
  }

  private String fill(String done, Filling filling) {
    GridWeek chosen =
        getWeeks().stream()
            .filter(w -> w.first().equals(week))
            .findFirst()
            .orElseThrow(NotFound::new);
    PlannedOutcome outcome = filling.of(chosen);
    batch = outcome.batch();
    rows = null;
    long farm =
        outcome.left().stream().filter(left -> left.why() == PlannedOutcome.Why.FARM_SAYS).count();
    notice.done(done, outcome.filled().size());
    if (farm > 0) {
      notice.done("attendance.planned.farm", farm);
    }
    return null;
  }

  private List<String> placements() {
    return getRows().stream().filter(row -> !row.locked()).map(GridRow::placement).toList();
  }

  public boolean isUndoable() {
    return batch != null;
  }

  public String undo() {
    UndoOutcome outcome = planned.undo(batch);
    batch = null;
    rows = null;
    notice.done("attendance.undone", outcome.undone());
    return null;
  }

  /** Those that the button counted, and no others that became ready since, of which nobody saw. */
  public String submitReady() {
    Set<String> drawn =
        getRows().stream().filter(GridRow::ready).map(GridRow::placement).collect(toSet());
    Set<String> counted = posted(COUNTED).orElse(drawn);
    return submit(row -> row.ready() && counted.contains(row.placement()), "attendance.ready.none");
  }

  public String submitChosen() {
    Set<String> chosen = posted(CHOSEN).orElse(Set.of());
    return submit(row -> chosen.contains(row.placement()), "attendance.choose.first");
  }

  private Optional<Set<String>> posted(String name) {
    return Optional.ofNullable(request.getParameterValues(name))
        .map(values -> Set.copyOf(List.of(values)));
  }

  /**
   * Of those that are shown, by what stands now: their days were saved one by one since. Each in
   * the version that was shown, for somebody may have decided about it.
   *
   * @param none what is told when there is none
   */
  private String submit(Predicate<GridRow> wanted, String none) {
    Map<String, Integer> shown = new HashMap<>();
    getRows().forEach(row -> shown.put(row.placement(), row.sheet().version()));
    rows = null;
    List<GridRow> chosen =
        getRows().stream()
            .filter(row -> shown.containsKey(row.placement()))
            .filter(wanted)
            .toList();
    if (chosen.isEmpty()) {
      notice.wrong(none);
      return null;
    }
    List<SheetOutcome> outcomes =
        sheets.submit(
            chosen.stream()
                .map(row -> new SheetRef(row.placement(), first, shown.get(row.placement())))
                .toList());
    long done = outcomes.stream().filter(SheetOutcome::isDone).count();
    if (done > 0) {
      notice.done("attendance.sent.done", done);
    }
    Refusals.told(chosen.stream().map(GridRow::name).toList(), outcomes, texts.texts())
        .forEach((why, whom) -> notice.wrong("attendance.sent.not", whom, why));
    rows = null;
    return null;
  }

  public LocalDate getFirst() {
    return first;
  }

  public LocalDate getBefore() {
    return first.minusMonths(1);
  }

  public LocalDate getAfter() {
    return first.plusMonths(1);
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  /** The placement that this page follows upon. */
  public String getFollows() {
    return follows;
  }

  public void setFollows(String follows) {
    this.follows = follows == null || follows.isBlank() ? null : follows;
  }

  public String getWeek() {
    return week == null ? null : week.toString();
  }

  public void setWeek(String week) {
    this.week = Dates.iso(week == null ? "" : week).orElse(this.week);
  }
}
