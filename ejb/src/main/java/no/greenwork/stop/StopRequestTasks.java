package no.greenwork.stop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** A farm waits for an answer; of several providers any can give it. */
@ApplicationScoped
class StopRequestTasks implements TaskSource {
  private static final String OPEN =
      "SELECT 'STOP_REQUESTED' AS kind, r.id AS subject, NULL AS placement_id, NULL AS responsible, r.asked_on AS opened_on,"
          + " LEAST(r.asked_on + INTERVAL 2 DAY, r.first_day) AS due_on, f.name AS label, CONCAT('/stops/view?id=', r.public_id) AS path"
          + " FROM stop_request r JOIN farm f ON f.id = r.farm_id WHERE "
          + StopRequestState.SQL.replace(":day", ":today")
          + " = 'OPEN' AND (%s)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (!actor.is(Role.PROVIDER_COORDINATOR)) {
      return List.of();
    }
    SqlPart scope = StopRequestQueries.scope(actor);
    return List.of(
        SqlPart.of(
            OPEN.formatted(scope.sql().replace(":scope", ":stop_scope")),
            "stop_scope",
            scope.binds().get("scope")));
  }
}
