package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/**
 * Months of attendance for those who keep them or decide about them; a farm reads its own by {@link
 * FarmDayQueries}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_ATTENDANCE)
public class AttendanceQueries {
  /** People in one grid. */
  public static final int MOST = 200;

  @Inject private AttendanceSubjects subjects;
  @Inject private CalendarReads calendars;
  @Inject private OfferAndRoomReads besides;
  @Inject private AttendanceRules rules;
  @Inject private SheetReads sheets;
  @Inject private DayReads days;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * Those in a placement on some day of the month whose attendance this user keeps, at most {@link
   * #MOST}: six statements, however many they are. The log says that they were shown.
   *
   * @param month any day of it
   * @param after placement that they follow upon by name, or null from the first
   * @throws NotFound if that is none that this user may open
   */
  public MonthPage month(LocalDate month, String after) {
    LocalDate first = month.withDayOfMonth(1);
    Subject before = before(after);
    List<Subject> all = subjects.during(first, last(first), before, MOST + 1);
    boolean more = all.size() > MOST;
    List<Subject> found = more ? all.subList(0, MOST) : all;
    log.list(
        AccessKind.LIST,
        "attendance " + first,
        found.stream().map(Subject::participantId).distinct().toList());
    List<Subject> beside = new ArrayList<>(all.subList(found.size(), all.size()));
    if (before != null) {
      beside.add(before);
    }
    return new MonthPage(
        rows(found, first, false), beside, more ? found.getLast().publicId() : null);
  }

  /** The same people to be printed: as often asked, and the log names each of them. */
  public List<MonthRow> printed(LocalDate month, String after) {
    LocalDate first = month.withDayOfMonth(1);
    List<Subject> found = subjects.during(first, last(first), before(after), MOST);
    log.people(
        AccessKind.PRINT,
        found.stream().map(s -> new AccessLog.Shown(s.participantId(), s.publicId())).toList());
    return rows(found, first, false);
  }

  private Subject before(String after) {
    return after == null ? null : subjects.of(after);
  }

  private static LocalDate last(LocalDate first) {
    return first.plusMonths(1).minusDays(1);
  }

  /**
   * Why the sheet was returned or is corrected is told about somebody hidden only to whoever has
   * confirmed that it is logged.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public MonthRow of(String placement, LocalDate month, AccessKind kind) {
    if (month == null) {
      throw new Invalid("month", "REQUIRED");
    }
    Subject subject = subjects.of(placement);
    log.person(kind, subject.participantId(), placement);
    LocalDate first = month.withDayOfMonth(1);
    MonthRow row = rows(List.of(subject), first, kind == AccessKind.CONFIRMED).getFirst();
    return row.withNav() && current.get().may(Action.DECIDE_ATTENDANCE)
        ? row.with(beside(subject, first))
        : row;
  }

  /** For whoever decides about it. */
  private OfferAndRoom beside(Subject subject, LocalDate first) {
    List<Long> id = List.of(subject.id());
    return besides.of(List.of(subject), calendars.of(id), rules.book(), first).get(subject.id());
  }

  private List<MonthRow> rows(List<Subject> found, LocalDate first, boolean confirmed) {
    LocalDate last = last(first);
    List<Long> ids = found.stream().map(Subject::id).toList();
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    Map<Long, DayReads.Days> stands = days.of(ids, first, last);
    Map<Long, Sheet> stored = sheets.of(ids, first);
    return found.stream()
        .map(
            s ->
                row(
                    s,
                    planned.get(s.id()).between(first, last),
                    stands.get(s.id()),
                    confirmed || s.namedTo(current.get())
                        ? stored.get(s.id())
                        : stored.get(s.id()).withoutReason()))
        .toList();
  }

  private MonthRow row(
      Subject subject, List<PlannedDay> planned, DayReads.Days stands, Sheet sheet) {
    Actor actor = current.get();
    List<MonthRow.MonthDay> days =
        planned.stream()
            .map(
                day -> {
                  Entry entry = stands.entry(day.day());
                  FarmEntry farm = stands.mark(day.day());
                  return new MonthRow.MonthDay(day, entry, farm, entry.clashes(farm));
                })
            .toList();
    return new MonthRow(
        subject.publicId(),
        subject.calledFor(actor),
        subject.alias(),
        subject.disclosure(actor),
        subject.measure(),
        subject.validFrom(),
        sheet,
        subject.leavesToNav(sheet, clock.today()),
        planned.getLast().day(),
        days,
        SheetFigures.of(planned, day -> stands.entry(day.day())));
  }
}
