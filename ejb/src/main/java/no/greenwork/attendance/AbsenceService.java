package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.placement.PlacementDecisions;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * Somebody is known not to come, from a day to another or until further notice. The farm sees "not
 * coming, notified, until ..."; the reason stays with the provider. Expected days that have come
 * and are empty are filled with it at once, and so are those of which the farm alone has said that
 * nobody gave notice: the notice answers that. The others are filled when they are marked as
 * planned or the sheet is submitted.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_ATTENDANCE)
public class AbsenceService {
  /**
   * What stands by a notice of its days, as it is taken back: empty again, or the farm's word that
   * nobody gave notice, which it had answered.
   */
  private static final String FILLED =
      "SELECT d.placement_id, d.day, d.version AS seen, IF(f.day IS NULL, 'NOT_REGISTERED', 'ABSENT_UNNOTIFIED') AS code,"
          + " NULL AS quarters, IF(f.day IS NULL, 'UNDONE', 'FARM') AS act, COALESCE(f.version, d.farm_version) AS farm_version"
          + " FROM attendance_day d LEFT JOIN farm_day f ON f.placement_id = d.placement_id AND f.day = d.day"
          + " AND f.mark = 'ABSENT_NOT_NOTIFIED' AND NOT EXISTS (SELECT 1 FROM farm_day g WHERE g.placement_id = f.placement_id"
          + " AND g.day = f.day AND g.version = f.version + 1) WHERE d.placement_id = :id"
          + " AND d.day >= :first AND (:end IS NULL OR d.day < :end) AND d.code = :code"
          + " AND d.act IN ('RANGE', 'PLANNED', 'SUBMITTED') AND NOT EXISTS (SELECT 1 FROM attendance_day n"
          + " WHERE n.placement_id = d.placement_id AND n.day = d.day AND n.version = d.version + 1)";

  @Inject private AttendanceSubjects subjects;
  @Inject private PlacementDecisions decisions;
  @Inject private CalendarReads calendars;
  @Inject private DayReads days;
  @Inject private SheetGuard guard;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** For the change log; the reason is in the sheet. */
  public record Noted(LocalDate from, LocalDate lastDay) {}

  /**
   * What a notice has done to the sheet.
   *
   * @param filled days that were empty
   * @param answered days of which the farm had said that nobody gave notice
   * @param kept expected days of which something was written before, which stands as it was; of
   *     those ahead not beyond a year
   */
  public record Noticed(int filled, List<LocalDate> answered, List<LocalDate> kept) {}

  /**
   * @param lastDay null until further notice
   * @param reason one of the notified absences
   * @return what became of the days
   */
  public Noticed away(String placement, LocalDate from, LocalDate lastDay, AttendanceCode reason) {
    Subject subject = subjects.of(placement);
    decisions.lock(placement, null);
    AttendanceCalendar calendar = calendars.of(List.of(subject.id())).get(subject.id());
    Invalid.unlessEmpty(problems(subject, calendar, from, lastDay, reason));
    Notice notice = new Notice(from, lastDay == null ? null : lastDay.plusDays(1), reason);
    if (calendar.notices().stream().anyMatch(n -> n.days().overlaps(notice.days()))) {
      throw new Conflict("from", "OVERLAPS");
    }
    insert(subject.id(), notice);
    changes.record("ABSENT", "absence_notice", placement, null, new Noted(from, lastDay));
    calendar.notices().add(notice);
    List<LocalDate> written = written(subject.id(), calendar, notice);
    List<LocalDate> filled = fill(subject.id(), calendar, notice);
    return new Noticed(
        (int) filled.stream().filter(day -> !written.contains(day)).count(),
        filled.stream().filter(written::contains).toList(),
        written.stream().filter(day -> !filled.contains(day)).toList());
  }

  private static List<Problem> problems(
      Subject subject,
      AttendanceCalendar calendar,
      LocalDate from,
      LocalDate lastDay,
      AttendanceCode reason) {
    List<Problem> problems = new ArrayList<>();
    if (reason == null || !reason.isNotified()) {
      problems.add(new Problem("reason", reason == null ? "REQUIRED" : "CODE", ""));
    }
    if (from == null) {
      problems.add(new Problem("from", "REQUIRED"));
      return problems;
    }
    if (lastDay != null && lastDay.isBefore(from)) {
      problems.add(new Problem("lastDay", "END_BEFORE_START"));
    }
    if (!calendar.includes(from)) {
      problems.add(new Problem("from", "PERIOD", subject.outside(from)));
    } else if (lastDay != null
        && subject.validTo() != null
        && !lastDay.isBefore(subject.validTo())) {
      problems.add(new Problem("lastDay", "AFTER_END", subject.validTo().minusDays(1)));
    }
    return problems;
  }

  /**
   * What the notice has filled from then on is empty again, or what the farm had said, in sheets
   * that are open.
   *
   * @param from first day of the notice
   * @param back first day on which the person is expected again; the first day takes the notice
   *     away
   * @throws NotFound if there is no notice from that day
   */
  public void back(String placement, LocalDate from, LocalDate back) {
    Subject subject = subjects.of(placement);
    decisions.lock(placement, null);
    Notice notice =
        calendars.of(List.of(subject.id())).get(subject.id()).notices().stream()
            .filter(n -> n.validFrom().equals(from))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (back == null) {
      throw new Invalid("back", "REQUIRED");
    }
    if (back.isBefore(notice.validFrom())) {
      throw new Invalid("back", "END_BEFORE_START");
    }
    if (notice.validTo() != null && back.isAfter(notice.validTo())) {
      throw new Invalid("back", "AFTER_END", notice.lastDay());
    }
    boolean gone = !back.isAfter(from);
    database.write(
        h ->
            h.createUpdate(
                    gone
                        ? "DELETE FROM absence_notice WHERE placement_id = :id AND valid_from = :from AND :back <= valid_from"
                        : "UPDATE absence_notice SET valid_to = :back, version = version + 1 WHERE placement_id = :id AND valid_from = :from")
                .bind("id", subject.id())
                .bind("from", from)
                .bind("back", back)
                .execute());
    changes.record(
        "BACK",
        "absence_notice",
        placement,
        new Noted(from, notice.lastDay()),
        gone ? null : new Noted(from, back.minusDays(1)));
    empty(subject.id(), notice, back);
  }

  /** Not what somebody has written by hand, which may be right without the notice too. */
  private void empty(long id, Notice notice, LocalDate back) {
    List<NewEntry> filled = filled(id, notice, back);
    Map<SheetKey, Integer> held =
        guard.hold(filled.stream().map(NewEntry::sheet).collect(Collectors.toSet()));
    List<NewEntry> undone =
        filled(id, notice, back).stream().filter(e -> held.containsKey(e.sheet())).toList();
    NewEntry.Stamp stamp = new NewEntry.Stamp(current.get().userId(), clock.now(), null);
    database.write(h -> new EntryWriter(h).add(undone, stamp, held));
  }

  private List<NewEntry> filled(long id, Notice notice, LocalDate back) {
    return database.read(
        h ->
            h.createQuery(FILLED)
                .bind("id", id)
                .bind("first", back.isBefore(notice.validFrom()) ? notice.validFrom() : back)
                .bind("end", notice.validTo())
                .bind("code", notice.reason().name())
                .mapTo(NewEntry.class)
                .list());
  }

  private void insert(long id, Notice notice) {
    Map<String, Object> binds = new LinkedHashMap<>();
    binds.put("id", id);
    binds.put("from", notice.validFrom());
    binds.put("to", notice.validTo());
    binds.put("user", current.get().userId());
    binds.put("at", clock.now());
    binds.put("code", notice.reason().name());
    database.write(
        h -> {
          h.createUpdate(
                  "INSERT INTO absence_notice (placement_id, valid_from, valid_to, noted_by, noted_at)"
                      + " VALUES (:id, :from, :to, :user, :at)")
              .bindMap(binds)
              .execute();
          h.createUpdate(
                  "INSERT INTO absence_reason (placement_id, valid_from, code) VALUES (:id, :from, :code)")
              .bindMap(binds)
              .execute();
        });
  }

  private List<LocalDate> written(long id, AttendanceCalendar calendar, Notice notice) {
    LocalDate first = notice.validFrom();
    LocalDate far = (first.isAfter(clock.today()) ? first : clock.today()).plusYears(1);
    LocalDate last =
        notice.lastDay() == null || notice.lastDay().isAfter(far) ? far : notice.lastDay();
    DayReads.Days stands = days.of(List.of(id), first, last).get(id);
    return calendar.between(first, last).stream()
        .filter(PlannedDay::expected)
        .map(PlannedDay::day)
        .filter(day -> !stands.entry(day).isEmpty())
        .toList();
  }

  /**
   * Days that have come, in sheets that are open, and of which nobody of the provider's has written
   * anything: they are empty, or hold the farm's word that nobody gave notice.
   *
   * @return the days
   */
  private List<LocalDate> fill(long id, AttendanceCalendar calendar, Notice notice) {
    LocalDate today = clock.today();
    LocalDate last =
        notice.lastDay() == null || notice.lastDay().isAfter(today) ? today : notice.lastDay();
    if (last.isBefore(notice.validFrom())) {
      return List.of();
    }
    List<PlannedDay> away =
        calendar.between(notice.validFrom(), last).stream().filter(PlannedDay::expected).toList();
    Map<SheetKey, Integer> held =
        guard.hold(
            away.stream().map(day -> SheetKey.of(id, day.day())).collect(Collectors.toSet()));
    DayReads.Days stands = days.of(List.of(id), notice.validFrom(), last).get(id);
    List<NewEntry> entries =
        away.stream()
            .filter(day -> stands.entry(day.day()).awaitsReason())
            .filter(day -> held.containsKey(SheetKey.of(id, day.day())))
            .map(day -> PlannedService.planned(id, day, stands, Entry.Act.RANGE))
            .toList();
    NewEntry.Stamp stamp = new NewEntry.Stamp(current.get().userId(), clock.now(), null);
    database.write(h -> new EntryWriter(h).add(entries, stamp, held));
    return entries.stream().map(NewEntry::day).toList();
  }
}
