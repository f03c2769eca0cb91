package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** A placement that this user may open, for what is told beside it on its page. */
@ApplicationScoped
class KnownPlacements {
  private static final String KNOWN =
      "SELECT p.id, p.participant_id, p.version, p.provider_id, p.measure_code AS measure, "
          + PlacementState.SQL
          + " AS state, x.protection, x.shielded FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " WHERE p.public_id = :public_id AND (%s)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What is asked of a placement and its person. */
  public record Known(
      long id,
      long participantId,
      int version,
      Long providerId,
      String measure,
      PlacementState state,
      String protection,
      boolean shielded) {
    boolean hides(Actor actor) {
      return !Disclosure.of(actor, Protection.stored(protection), shielded).showsName();
    }

    /** To an office that may not know the person, their place would tell who it is. */
    boolean hidesPlace(Actor actor) {
      return actor.is(Role.CASEWORKER) && hides(actor);
    }
  }

  /**
   * @throws NotFound if there is none, or none that may be opened by this user; for a farm there is
   *     none
   */
  Known open(String publicId) {
    Actor actor = current.get();
    if (actor.is(Role.FARMER)) {
      throw new NotFound();
    }
    SqlPart scope = PlacementScope.details(actor, clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("day", clock.today());
    binds.put("public_id", publicId);
    return database
        .read(
            h ->
                h.createQuery(KNOWN.formatted(scope.sql()))
                    .bindMap(binds)
                    .mapTo(Known.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
