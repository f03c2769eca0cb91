package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.audit.ChangeLog;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Database;
import no.greenwork.task.Colleague;
import no.greenwork.task.Portfolio;

/**
 * The follow-ups that somebody at a provider carries out, however long ago the placement ended:
 * those that name them, and those that name nobody of a placement that is no longer handed over
 * itself.
 */
@ApplicationScoped
class FollowUpPortfolio implements Portfolio {
  private static final String HELD =
      """
       FROM follow_up f JOIN placement p ON p.id = f.placement_id AND p.provider_id = :provider AND p.error_on IS NULL
      JOIN app_user u ON u.id = COALESCE(f.user_id, (SELECT MIN(ps.user_id) FROM placement_supervisor ps
        WHERE ps.placement_id = p.id AND p.valid_to <= :tail AND ps.valid_from <= :today AND (ps.valid_to IS NULL OR ps.valid_to > :today)))
      WHERE f.valid_to > :today
      """;

  @Inject private Database database;
  @Inject private ChangeLog changes;

  /** A follow-up by both ids. */
  public record Held(long id, String publicId, String holder) {}

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
                .bindMap(binds(actor, today))
                .mapTo(Holding.class)
                .list());
  }

  @Override
  public int handOver(Actor actor, LocalDate today, long from, Colleague to) {
    List<Held> held =
        database.read(
            h ->
                h.createQuery(
                        "SELECT f.id, f.public_id, u.display_name AS holder "
                            + HELD
                            + " AND u.id = :from ORDER BY f.id")
                    .bindMap(binds(actor, today))
                    .bind("from", from)
                    .mapTo(Held.class)
                    .list());
    for (Held one : held) {
      database.write(
          h ->
              h.execute(
                  "UPDATE follow_up SET user_id = ?, version = version + 1 WHERE id = ?",
                  to.id(),
                  one.id()));
      changes.record(
          "FOLLOW_UP_HOLDER",
          "follow_up",
          one.publicId(),
          Map.of("holder", one.holder()),
          Map.of("holder", to.name()));
    }
    return held.size();
  }

  private static Map<String, Object> binds(Actor actor, LocalDate today) {
    return Map.of(
        "provider",
        actor.grant().scopeId(),
        "today",
        today,
        "tail",
        today.minusDays(PlacementScope.TAIL_DAYS));
  }
}
