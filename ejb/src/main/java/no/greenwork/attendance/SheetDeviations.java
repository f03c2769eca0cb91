package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.greenwork.access.Actor;
import no.greenwork.attendance.AttendanceRules.Rule;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Days of this month and the last that are not as they should be in sheets that are still open:
 * expected ones of which nothing is said so many days after, and presence on days when nobody was
 * to be there. Who is expected follows from week patterns, holidays and periods, and is computed
 * for a supervisor's people at once.
 */
@ApplicationScoped
public class SheetDeviations {
  /** Also those whose days have been moved away from what is written. */
  private static final String PLACEMENTS =
      "SELECT p.id, p.public_id, p.accepted_on FROM placement p WHERE p.accepted_on IS NOT NULL AND p.valid_from IS NOT NULL"
          + " AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%s)";

  @Inject private CalendarReads calendars;
  @Inject private FarmReads sheets;
  @Inject private DayReads marks;
  @Inject private Database database;

  /**
   * What was found.
   *
   * @param missing for each placement the first day of which nothing is said
   * @param off each day on which somebody was there when nobody was to be
   */
  public record Found(List<Deviation> missing, List<Deviation> off) {}

  /**
   * A day of a placement.
   *
   * @param due the last day on which it should be settled, without the days that a kind gives
   */
  public record Deviation(Subject placement, LocalDate day, LocalDate due) {}

  /** A placement. */
  public record Subject(long id, String publicId, LocalDate acceptedOn) {
    /** The day, or the acceptance if that came later. */
    LocalDate notBefore(LocalDate day) {
      return day.isBefore(acceptedOn) ? acceptedOn : day;
    }
  }

  /** What is known of all of them. */
  private record Known(
      Map<Long, AttendanceCalendar> planned,
      Map<Long, Map<LocalDate, AttendanceCode>> said,
      Set<SheetKey> locked,
      Map<Long, DayReads.Days> farms) {
    Map<LocalDate, AttendanceCode> said(Subject subject) {
      return said.getOrDefault(subject.id(), Map.of());
    }

    boolean open(Subject subject, LocalDate day) {
      return !locked.contains(SheetKey.of(subject.id(), day));
    }

    /** The farm says that they gave notice: why is asked for that day, and it not once more. */
    boolean notified(Subject subject, LocalDate day) {
      return farms.get(subject.id()).mark(day).mark() == FarmMark.ABSENT_NOTIFIED;
    }
  }

  /** Of each placement whose work is the actor's. */
  public Found of(Actor actor, AttendanceRules.Book book, LocalDate today) {
    LocalDate first = today.withDayOfMonth(1).minusMonths(1);
    LocalDate last = last(book, today);
    List<Subject> subjects = subjects(PlacementScope.followed(actor, today), today);
    List<Long> ids = subjects.stream().map(Subject::id).toList();
    if (ids.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    Known known =
        new Known(
            calendars.of(ids),
            said(ids, first, today),
            Set.copyOf(sheets.locked(ids, first, today)),
            marks.marks(ids, book.deviationsFrom(today), last));
    List<Deviation> missing = new ArrayList<>();
    List<Deviation> off = new ArrayList<>();
    for (Subject subject : subjects) {
      missing(subject, known, first, last)
          .ifPresent(day -> missing.add(new Deviation(subject, day, subject.notBefore(day))));
      off(known.planned().get(subject.id()), known.said(subject)).stream()
          .filter(day -> known.open(subject, day))
          .forEach(day -> off.add(new Deviation(subject, day, sent(book, subject, day, today))));
    }
    return new Found(missing, off);
  }

  private static Optional<LocalDate> missing(
      Subject subject, Known known, LocalDate first, LocalDate last) {
    return known.planned().get(subject.id()).between(first, last).stream()
        .filter(PlannedDay::comes)
        .map(PlannedDay::day)
        .filter(day -> !known.said(subject).containsKey(day))
        .filter(day -> known.open(subject, day))
        .filter(day -> !known.notified(subject, day))
        .findFirst();
  }

  /** Days on which somebody was there when nobody was to be: closed, out of use, and so on. */
  static List<LocalDate> off(AttendanceCalendar planned, Map<LocalDate, AttendanceCode> said) {
    return said.entrySet().stream()
        .filter(day -> day.getValue().isPresence())
        .map(Map.Entry::getKey)
        .filter(day -> planned.on(day).kind().isOff())
        .toList();
  }

  /**
   * By when the sheet is to be sent: until then the day is corrected, or stands for NAV to look at.
   */
  private static LocalDate sent(
      AttendanceRules.Book book, Subject subject, LocalDate day, LocalDate today) {
    LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
    return subject.notBefore(end.plusDays(1)).plusDays(book.required(Rule.SUBMIT_DAY, today) - 1L);
  }

  /** The last day that should have been registered by now. */
  static LocalDate last(AttendanceRules.Book rules, LocalDate today) {
    return today.minusDays(rules.required(Rule.UNREGISTERED_DAYS, today));
  }

  private List<Subject> subjects(SqlPart scope, LocalDate today) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    return database.read(
        h ->
            h.createQuery(PLACEMENTS.formatted(scope.sql()))
                .bindMap(binds)
                .mapTo(Subject.class)
                .list());
  }

  /** All versions come in order, so that the last of a day decides. */
  private Map<Long, Map<LocalDate, AttendanceCode>> said(
      List<Long> ids, LocalDate first, LocalDate last) {
    Map<Long, Map<LocalDate, AttendanceCode>> said = new HashMap<>();
    for (DayReads.EntryRow row : database.read(h -> DayReads.entries(h, ids, first, last))) {
      Map<LocalDate, AttendanceCode> days =
          said.computeIfAbsent(row.placementId(), id -> new TreeMap<>());
      if (row.entry().isEmpty()) {
        days.remove(row.entry().day());
      } else {
        days.put(row.entry().day(), row.entry().code());
      }
    }
    return said;
  }
}
