package no.greenwork.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** Deviations of a supervisor's own participants, and of a provider's farms. */
@ApplicationScoped
class DeviationTasks implements TaskSource {
  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.SUPERVISOR)) {
      SqlPart scope = PlacementScope.details(actor, today);
      return Stream.of(
              DeviationSql.REASON,
              DeviationSql.DIFFERS,
              DeviationSql.daysMissing(today),
              DeviationSql.UNDER_OFFER)
          .map(sql -> new SqlPart(sql.replace("<scope>", "(" + scope.sql() + ")"), scope.binds()))
          .toList();
    }
    if (actor.is(Role.PROVIDER_COORDINATOR)) {
      return List.of(
          SqlPart.of(DeviationSql.OVER_PLACES, "deviation_provider", actor.grant().scopeId()));
    }
    return List.of();
  }
}
