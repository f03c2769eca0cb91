package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.Database;
import no.greenwork.task.Colleague;
import no.greenwork.task.Portfolio;

/**
 * The placements at a provider that a supervisor follows up; those too that are over and that the
 * provider still sees, for nobody else opens their details.
 */
@ApplicationScoped
class SupervisorPortfolio implements Portfolio {
  private static final String HELD =
      """
       FROM placement p JOIN placement_supervisor ps ON ps.placement_id = p.id AND (ps.valid_to IS NULL OR ps.valid_to > :today)
      JOIN app_user u ON u.id = ps.user_id
      WHERE p.provider_id = :provider AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND p.declined_on IS NULL
        AND (p.valid_to IS NULL OR p.valid_to > :tail)
      """;

  @Inject private Database database;
  @Inject private PlacementStore store;
  @Inject private PlacementSchedule schedule;

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.PROVIDER_COORDINATOR);
  }

  @Override
  public List<Holding> holdings(Actor actor, LocalDate today) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT u.id AS user_id, u.user_name, u.display_name AS name, COUNT(*) AS records "
                        + HELD
                        + " GROUP BY u.id, u.user_name, u.display_name")
                .bind("provider", actor.grant().scopeId())
                .bind("today", today)
                .bind("tail", today.minusDays(PlacementScope.TAIL_DAYS))
                .mapTo(Holding.class)
                .list());
  }

  @Override
  public int handOver(Actor actor, LocalDate today, long from, Colleague to) {
    List<Long> held =
        database.read(
            h ->
                h.createQuery("SELECT p.id " + HELD + " AND u.id = :from ORDER BY p.id")
                    .bind("provider", actor.grant().scopeId())
                    .bind("today", today)
                    .bind("tail", today.minusDays(PlacementScope.TAIL_DAYS))
                    .bind("from", from)
                    .mapTo(Long.class)
                    .list());
    for (long id : held) {
      schedule.supervisor(id, today, to.id());
      store.change(
          store.load(id), EventKind.SUPERVISOR, null, Map.of("supervisor", to.userName()), p -> {});
    }
    return held.size();
  }
}
