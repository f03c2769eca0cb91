package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * Where somebody is to be while the farm is out of use or the provider closed; closed by an answer
 * that is kept, or by a stay elsewhere on those days.
 */
@ApplicationScoped
class StopTasks implements TaskSource {
  /** A task is of a placement and a period. */
  private static final String SUBJECT = TaskSource.subject("q.placement_id", "q.stop_id");

  /** Opened on the first of the days, which stays the same while other days go by. */
  private static final String TASK =
      "SELECT 'WHERE_INSTEAD' AS kind, "
          + SUBJECT
          + " AS subject, q.placement_id, NULL AS responsible, q.first_day AS opened_on,"
          + " q.first_day AS due_on, NULL AS label, CONCAT('/placements/view?id=', pl.public_id) AS path FROM (%s) q"
          + " JOIN placement pl ON pl.id = q.placement_id WHERE NOT EXISTS (SELECT 1 FROM stop_answer sa"
          + " WHERE sa.placement_id = q.placement_id AND sa.stop_id = q.stop_id)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case PROVIDER_COORDINATOR, SUPERVISOR -> {
        SqlPart scope = PlacementScope.tasks(actor, today);
        yield List.of(new SqlPart(TASK.formatted(StopSql.stops(scope.sql())), scope.binds()));
      }
      default -> List.of();
    };
  }
}
