package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * What a farm's days ask for: the farm to answer a day that is over, the supervisor to ask for it
 * the next morning, and to call about somebody who stays away without notice. Who is expected
 * follows from week patterns, holidays and periods and is computed; a day that is open stands in
 * the statement as a value.
 */
@ApplicationScoped
class FarmDayTasks implements TaskSource {
  /** As long as the strip of days on the farm's page, where they are answered. */
  private static final int STRIP = 14;

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String ROW =
      "SELECT '%s' AS kind, %d AS subject, %s AS placement_id, %s AS responsible, DATE '%s' AS opened_on,"
          + " DATE '%s' AS due_on, %s AS label, '%s' AS path";

  /** Each day for itself, so that one which is put off or handed over hides no later one. */
  private static final String CALLS =
      "SELECT 'ABSENCE_TO_CALL' AS kind, "
          + TaskSource.subject("p.id", "f.day")
          + " AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, f.day AS opened_on, GREATEST(f.day, p.accepted_on) AS due_on, NULL AS label,"
          + " CONCAT('/absences/call?id=', p.public_id, '&day=', f.day) AS path"
          + " FROM placement p JOIN farm_day f ON f.placement_id = p.id AND f.day BETWEEN :calls_first AND :calls_last"
          + " WHERE f.mark = 'ABSENT_NOT_NOTIFIED' AND NOT EXISTS (SELECT 1 FROM farm_day n WHERE n.placement_id = f.placement_id"
          + " AND n.day = f.day AND n.version = f.version + 1) AND NOT EXISTS (SELECT 1 FROM provider_mark w"
          + " WHERE w.placement_id = f.placement_id AND w.day = f.day AND NOT w.farms) AND "
          + WrittenSheets.of("f.day")
          + " AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%s)";

  @Inject private FarmOpenDays farms;
  @Inject private SupervisorOpenDays supervisors;
  @Inject private DayReminderHours hours;
  @Inject private AttendanceRules rules;

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.FARMER)) {
      return ofFarm(hours.now(), today);
    }
    return actor.is(Role.SUPERVISOR) || actor.is(Role.PROVIDER_COORDINATOR)
        ? ofProvider(actor, today)
        : List.of();
  }

  private List<SqlPart> ofFarm(DayReminders reminders, LocalDate today) {
    return farms.between(today.minusDays(STRIP - 1), reminders.lastForFarm()).stream()
        .map(
            day ->
                ROW.formatted(
                    "FARM_DAY_OPEN",
                    day.toEpochDay(),
                    "NULL",
                    "NULL",
                    day,
                    day,
                    "'" + SHOWN.format(day) + "'",
                    "/?day=" + day))
        .map(sql -> new SqlPart(sql, Map.of()))
        .toList();
  }

  private List<SqlPart> ofProvider(Actor actor, LocalDate today) {
    AttendanceRules.Book book = rules.book();
    DayReminders reminders = hours.now(book);
    LocalDate first = book.deviationsFrom(today);
    SqlPart scope = PlacementScope.followed(actor, today);
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("calls_first", first);
    binds.put("calls_last", reminders.lastForCalls());
    LocalDate young = SheetDeviations.last(book, today).plusDays(1);
    return Stream.concat(
            missing(
                actor, young.isAfter(first) ? young : first, reminders.lastForSupervisor(), today),
            Stream.of(new SqlPart(CALLS.formatted(scope.sql()), binds)))
        .toList();
  }

  /** A day that is missing from the sheet by now is asked for there, and no longer here. */
  private Stream<SqlPart> missing(Actor actor, LocalDate from, LocalDate last, LocalDate today) {
    if (from.isAfter(last)) {
      return Stream.of();
    }
    return supervisors.between(actor, from, last, today).stream()
        .map(
            open ->
                ROW.formatted(
                    "FARM_DAYS_MISSING",
                    open.placement().id(),
                    String.valueOf(open.placement().id()),
                    FOLLOWED_BY,
                    open.day(),
                    open.due(),
                    "NULL",
                    "/placements/view?id=" + open.placement().publicId()))
        .map(sql -> new SqlPart(sql, Map.of()));
  }
}
