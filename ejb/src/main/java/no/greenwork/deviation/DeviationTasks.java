package no.greenwork.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.attendance.UnregisteredDays;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** Deviations of participants, of whoever follows them up, and of a provider's farms. */
@ApplicationScoped
class DeviationTasks implements TaskSource {
  private static final String MISSING =
      "SELECT 'DAYS_MISSING' AS kind, %1$d AS subject, %1$d AS placement_id, %5$s AS responsible, DATE '%2$s' AS opened_on,"
          + " DATE '%6$s' + INTERVAL (SELECT k.due_days FROM task_kind k WHERE k.code = 'DAYS_MISSING') DAY AS due_on,"
          + " NULL AS label, '/attendance/sheet?placement=%3$s&month=%4$s' AS path";

  @Inject private UnregisteredDays days;

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.SUPERVISOR)) {
      return ofPlacements(actor, today).toList();
    }
    if (actor.is(Role.PROVIDER_COORDINATOR)) {
      SqlPart farms =
          SqlPart.of(DeviationSql.OVER_PLACES, "deviation_provider", actor.grant().scopeId());
      return Stream.concat(ofPlacements(actor, today), Stream.of(farms)).toList();
    }
    return List.of();
  }

  /** Computed from the calendar, so it stands in the statement as a value. */
  private static SqlPart missing(UnregisteredDays.First first) {
    return new SqlPart(
        MISSING.formatted(
            first.placement().id(),
            first.day(),
            first.placement().publicId(),
            YearMonth.from(first.day()),
            first.placement().supervisor(),
            first.counted()),
        Map.of());
  }

  private Stream<SqlPart> ofPlacements(Actor actor, LocalDate today) {
    SqlPart scope = PlacementScope.followed(actor, today);
    Stream<SqlPart> found =
        Stream.of(DeviationSql.REASON, DeviationSql.DIFFERS, DeviationSql.UNDER_OFFER)
            .map(sql -> sql.replace("<scope>", "(" + scope.sql() + ")"))
            .map(sql -> new SqlPart(sql, scope.binds()));
    return Stream.concat(found, days.of(actor, today).stream().map(DeviationTasks::missing));
  }
}
