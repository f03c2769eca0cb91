package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.attendance.AttendanceRules.Rule;
import no.greenwork.placement.FollowedBy;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Expected days of this month and the last of which the sheet says nothing so many days after. Who
 * is expected follows from week patterns, holidays and periods, and is computed for a supervisor's
 * people at once.
 */
@ApplicationScoped
public class UnregisteredDays {
  /** For so many days a reason that is missing is a task of its own. */
  private static final int REASONS = 14;

  private static final String PLACEMENTS =
      "SELECT p.id, p.public_id, "
          + FollowedBy.SUPERVISOR
          + " AS supervisor, p.accepted_on FROM placement p WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL"
          + " AND p.error_on IS NULL AND p.valid_from <= :last AND (p.valid_to IS NULL OR p.valid_to > :first) AND (%s)";

  @Inject private AttendanceRules rules;
  @Inject private CalendarReads calendars;
  @Inject private FarmReads sheets;
  @Inject private DayReads marks;
  @Inject private Database database;

  /** The first such day of a placement. */
  public record First(Subject placement, LocalDate day) {
    /** From when on its days are counted: the day, or the acceptance if that came later. */
    public LocalDate counted() {
      return day.isBefore(placement.acceptedOn()) ? placement.acceptedOn() : day;
    }
  }

  /**
   * A placement.
   *
   * @param supervisor id of who follows it up today, or null
   */
  public record Subject(long id, String publicId, Long supervisor, LocalDate acceptedOn) {}

  /** One for each placement whose work is the actor's and that has such a day. */
  public List<First> of(Actor actor, LocalDate today) {
    LocalDate first = today.withDayOfMonth(1).minusMonths(1);
    LocalDate last = last(rules.book(), today);
    List<Subject> subjects = subjects(PlacementScope.followed(actor, today), first, last, today);
    List<Long> ids = subjects.stream().map(Subject::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    Map<Long, Set<LocalDate>> said = said(ids, first, last);
    Set<SheetKey> locked = Set.copyOf(sheets.locked(ids, first, last));
    Map<Long, DayReads.Days> farms = marks.marks(ids, today.minusDays(REASONS), last);
    return subjects.stream()
        .flatMap(
            subject ->
                planned.get(subject.id()).between(first, last).stream()
                    .filter(PlannedDay::comes)
                    .map(PlannedDay::day)
                    .filter(day -> !said.getOrDefault(subject.id(), Set.of()).contains(day))
                    .filter(day -> !locked.contains(SheetKey.of(subject.id(), day)))
                    .filter(day -> !notified(farms.get(subject.id()), day))
                    .findFirst()
                    .map(day -> new First(subject, day))
                    .stream())
        .toList();
  }

  /** The farm says that they gave notice: why is asked for that day, and it not once more. */
  private static boolean notified(DayReads.Days farm, LocalDate day) {
    return farm.mark(day).mark() == FarmMark.ABSENT_NOTIFIED;
  }

  /** The last day that should have been registered by now. */
  static LocalDate last(AttendanceRules.Book rules, LocalDate today) {
    return today.minusDays(rules.required(Rule.UNREGISTERED_DAYS, today));
  }

  private List<Subject> subjects(SqlPart scope, LocalDate first, LocalDate last, LocalDate today) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    binds.put("first", first);
    binds.put("last", last);
    return database.read(
        h ->
            h.createQuery(PLACEMENTS.formatted(scope.sql()))
                .bindMap(binds)
                .mapTo(Subject.class)
                .list());
  }

  /** All versions come in order, so that the last of a day decides. */
  private Map<Long, Set<LocalDate>> said(List<Long> ids, LocalDate first, LocalDate last) {
    Map<Long, Set<LocalDate>> said = new HashMap<>();
    for (DayReads.EntryRow row : database.read(h -> DayReads.entries(h, ids, first, last))) {
      Set<LocalDate> days = said.computeIfAbsent(row.placementId(), id -> new HashSet<>());
      if (row.entry().isEmpty()) {
        days.remove(row.entry().day());
      } else {
        days.add(row.entry().day());
      }
    }
    return said;
  }
}
