package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * Finds the placement that is to be changed, with its guard: whoever of NAV may not know who it is
 * about decides nothing about it.
 */
@ApplicationScoped
public class ChangeReferences {
  private static final String SHOWN =
      "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND NOT %s)";

  @Inject private Database database;
  @Inject private PlacementReferences references;
  @Inject private CapacityGuard guard;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What this user may open and decide about, of {@code placement} by the alias {@code p}. */
  public SqlPart scope() {
    Actor actor = current.get();
    SqlPart scope = PlacementScope.details(actor, clock.today());
    return actor.is(Role.CASEWORKER)
        ? scope.and(new SqlPart(SHOWN.formatted(Disclosure.hiddenSql(actor)), Map.of()))
        : scope;
  }

  /**
   * Takes the guards of the person, and of everything that the placement has a place at by then.
   *
   * @throws NotFound if there is none, or none for this user
   */
  PlacementReferences.Keys locked(String publicId) {
    PlacementReferences.Keys keys = found(publicId);
    guard.lock(keys.participantId(), List.of(), List.of());
    guard.lock(null, references.agreementsOf(keys.id()), references.farmsOf(keys.id()));
    return keys;
  }

  PlacementReferences.Keys found(String publicId) {
    SqlPart scope = scope();
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("id", publicId);
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT p.id, p.participant_id, p.provider_id, p.measure_code FROM placement p WHERE p.public_id = :id AND ("
                            + scope.sql()
                            + ")")
                    .bindMap(binds)
                    .mapTo(PlacementReferences.Keys.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
