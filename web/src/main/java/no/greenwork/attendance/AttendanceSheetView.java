package no.greenwork.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.TextsView;

/** One person's month: the provider writes and sends it, NAV decides about it. */
@Named("attendanceSheet")
@ViewScoped
public class AttendanceSheetView implements Serializable {
  @Inject private transient AttendanceQueries queries;
  @Inject private transient AttendanceRules rules;
  @Inject private transient SheetStories stories;
  @Inject private transient AttendanceService days;
  @Inject private transient SheetService sheets;
  @Inject private transient SheetDecisionService decisions;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient no.greenwork.shared.Notice notice;
  @Inject private transient Clock clock;

  private String placement;
  private String month;
  private LocalDate first;
  private int seen;
  private List<DayLine> lines;
  private String reason;
  private LocalDate until;
  private boolean confirmed;
  private transient MonthRow row;
  private transient SheetStory story;

  public void load() {
    first = MonthParameter.parse(month).orElse(clock.today().withDayOfMonth(1));
    renew();
  }

  private void renew() {
    row = null;
    seen = getRow().sheet().version();
    lines = new ArrayList<>();
    AttendanceRules.Book book = rules.book();
    for (MonthRow.MonthDay day : getRow().days()) {
      if (day.planned().kind() != DayKind.OUTSIDE || day.entry().version() > 0) {
        int whole = book.wholeDay(day.planned().quarters(), day.day());
        lines.add(new DayLine(lines.size(), day, whole, GridCell.note(day, texts)));
      }
    }
  }

  public MonthRow getRow() {
    if (row == null) {
      row = queries.of(placement, first, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
    }
    return row;
  }

  public SheetStory getStory() {
    if (story == null) {
      story = stories.of(placement, first, confirmed);
    }
    return story;
  }

  /**
   * Which of the two the reason is: NAV's for returning it, or the provider's for correcting it.
   */
  public String getReasonIs() {
    boolean returned = getRow().sheet().state() == SheetState.RETURNED || getStory().returned();
    return texts.get("attendance.reason." + (returned ? "return" : "correction"));
  }

  /** Whether why it was returned or is corrected is told once it is confirmed that it is logged. */
  public boolean isAsking() {
    Sheet sheet = getRow().sheet();
    boolean said = sheet.state() == SheetState.RETURNED || sheet.corrects();
    return said && !confirmed && !getRow().disclosure().showsName();
  }

  public String confirm() {
    confirmed = true;
    row = null;
    story = null;
    return null;
  }

  public List<DayLine> getLines() {
    return lines;
  }

  /** Days as they are shown to whoever does not write them. */
  public List<MonthRow.MonthDay> getShown() {
    return getRow().days().stream()
        .filter(d -> d.planned().kind() != DayKind.OUTSIDE || d.entry().version() > 0)
        .toList();
  }

  /** Notices of not coming that concern the month. */
  public List<Notice> getNotices() {
    return getRow().days().stream()
        .map(day -> day.planned().notice())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  public String note(MonthRow.MonthDay day) {
    return GridCell.note(day, texts);
  }

  public boolean isWriting() {
    return current.get().may(Action.REGISTER_ATTENDANCE) && getRow().sheet().writable();
  }

  public boolean isReady() {
    return isWriting() && getRow().ready(clock.today());
  }

  public boolean isMayCorrect() {
    return current.get().may(Action.REGISTER_ATTENDANCE)
        && getRow().sheet().state() == SheetState.APPROVED;
  }

  /** What NAV is to look at before it approves the sheet; nothing for anybody else. */
  public List<String> getRemarks() {
    if (!isDeciding()) {
      return List.of();
    }
    return SheetRemark.of(getRow(), texts);
  }

  /** Days until today of which nothing is known, as the grid counts them. */
  public long getMissing() {
    return getRow().missingUntil(clock.today());
  }

  /** Whether it could be sent as it is though nobody was expected and nothing is written. */
  public boolean isNothing() {
    return isWriting() && getRow().figures().nothing();
  }

  public boolean isHeld() {
    LocalDate held = getRow().sheet().holdUntil();
    return getRow().withNav() && held != null && held.isAfter(clock.today());
  }

  public boolean isDeciding() {
    return current.get().may(Action.DECIDE_ATTENDANCE) && getRow().withNav();
  }

  /** Each day for itself: one that cannot be saved holds up no other. */
  public String save() {
    if (!isWriting()) {
      throw new NotFound();
    }
    List<DayLine> changed = lines.stream().filter(DayLine::changed).toList();
    List<Unsaved> unsaved = changed.stream().map(this::save).flatMap(Optional::stream).toList();
    int saved = changed.size() - unsaved.size();
    if (saved > 0 || changed.isEmpty()) {
      notice.done("attendance.saved.days", saved);
    }
    if (unsaved.isEmpty()) {
      return again();
    }
    row = null;
    if (isWriting() && !getShown().isEmpty()) {
      tellBeside(unsaved);
    } else {
      tellOnTop(unsaved);
    }
    return null;
  }

  /** A day that was not saved, and why. */
  private record Unsaved(DayLine line, Problem problem, boolean clashed) {}

  private Optional<Unsaved> save(DayLine line) {
    Optional<Problem> wrong = line.wrongHours();
    if (wrong.isPresent()) {
      return wrong.map(problem -> new Unsaved(line, problem, false));
    }
    try {
      days.register(line.command(placement));
      return Optional.empty();
    } catch (Invalid | Conflict | DayClash e) {
      return Optional.of(new Unsaved(line, e.problems().getFirst(), e instanceof DayClash));
    }
  }

  private void tellBeside(List<Unsaved> unsaved) {
    for (Unsaved one : unsaved) {
      action.beside(one.line().fieldOf(one.problem().field()), one.problem());
      if (one.clashed()) {
        showsWhatStands(one.line());
      }
    }
    action.stopped();
  }

  /** The month is not written here any more: no field is drawn beside which it could be told. */
  private void tellOnTop(List<Unsaved> unsaved) {
    seen = getRow().sheet().version();
    story = null;
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Unsaved one : unsaved) {
      told.computeIfAbsent(texts.texts().error(one.problem()), why -> new ArrayList<>())
          .add(texts.day(one.line().getDay()));
    }
    told.forEach(
        (why, which) -> notice.wrong("attendance.sent.not", String.join(", ", which), why));
  }

  /** Saved once more it is written upon what the user sees beside it now. */
  private void showsWhatStands(DayLine line) {
    getRow().days().stream()
        .filter(day -> day.day().equals(line.getDay()))
        .forEach(
            day ->
                line.stands(
                    day,
                    texts.f(
                        "attendance.day.stands",
                        texts.get("attendance.code." + day.entry().code()),
                        Hours.text(day.entry().quarters()))));
  }

  /**
   * NAV gets what the page shows: what is typed is saved first, and what another has written since
   * is shown first.
   */
  public String submit() {
    boolean typed = lines.stream().anyMatch(DayLine::changed);
    if (typed && save() == null) {
      return null;
    }
    row = null;
    if (!getRow().days().stream().allMatch(this::shows)) {
      notice.stopped("attendance.overtaken");
      return again();
    }
    String sent = told(sheets.submit(List.of(ref())).getFirst(), "attendance.sent");
    return typed ? again() : sent;
  }

  /** Whether the page shows what stands of a day, or has just written it. */
  private boolean shows(MonthRow.MonthDay day) {
    return lines.stream()
        .filter(line -> line.getDay().equals(day.day()))
        .allMatch(line -> line.changed() || line.isUpon(day));
  }

  /** Whoever approves it here has it before them. */
  public String approve() {
    if (!action.attempt(() -> decisions.looked(ref()))) {
      return null;
    }
    return told(decisions.approve(List.of(ref())).getFirst(), "attendance.approved");
  }

  private String told(SheetOutcome outcome, String done) {
    if (!outcome.isDone()) {
      notice.wrong("attendance.not.done", texts.texts().error(outcome.code(), outcome.number()));
      return null;
    }
    action.say(done);
    return again();
  }

  public String giveBack() {
    return attempt(() -> decisions.giveBack(ref(), reason), "attendance.returned");
  }

  public String hold() {
    return attempt(() -> decisions.hold(ref(), until, reason), "attendance.held");
  }

  public String correct() {
    return attempt(() -> sheets.correct(ref(), reason), "attendance.corrected");
  }

  private String attempt(Runnable work, String done) {
    if (!action.attempt(work)) {
      return null;
    }
    action.say(done);
    return again();
  }

  private String again() {
    return "/attendance/sheet?faces-redirect=true&placement="
        + placement
        + "&month="
        + MonthParameter.text(first);
  }

  private SheetRef ref() {
    return new SheetRef(placement, first, seen);
  }

  public LocalDate getFirst() {
    return first;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
