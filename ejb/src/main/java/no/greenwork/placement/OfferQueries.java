package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** What was offered to one placement, and its place in the line. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_OFFERS)
public class OfferQueries {
  private static final String FOUND =
      "SELECT p.id, p.version, p.provider_id, p.measure_code AS measure, "
          + PlacementState.SQL
          + " = 'WAITING_LIST' AS waits, x.protection, x.shielded FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " WHERE p.public_id = :public_id AND (%s)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What is asked of the placement and its person. */
  public record Found(
      long id,
      int version,
      Long providerId,
      String measure,
      boolean waits,
      String protection,
      boolean shielded) {}

  /**
   * Nothing for a caseworker to whom the person's whereabouts are not shown.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public PlacementOffers of(String publicId) {
    Actor actor = current.get();
    Found found = found(publicId);
    boolean hidden =
        !Disclosure.of(actor, Protection.stored(found.protection()), found.shielded()).showsName();
    if (hidden && actor.is(Role.CASEWORKER)) {
      return PlacementOffers.NOTHING;
    }
    return new PlacementOffers(
        found.version(),
        found.waits() ? line(found) : null,
        offers(found.id(), hidden, !actor.is(Role.CASEWORKER)));
  }

  private Found found(String publicId) {
    SqlPart scope = PlacementScope.details(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("day", clock.today());
    binds.put("public_id", publicId);
    return database
        .read(
            h ->
                h.createQuery(FOUND.formatted(scope.sql()))
                    .bindMap(binds)
                    .mapTo(Found.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  private WaitingLine line(Found found) {
    return database.read(
        h ->
            h.createQuery(WaitingSql.LINES.formatted("w.placement_id = :placement"))
                .bind("provider", found.providerId())
                .bind("measure", found.measure())
                .bind("placement", found.id())
                .bind("day", clock.today())
                .mapTo(WaitingLine.class)
                .one());
  }

  /**
   * @param hidden that the person is: a caseworker's words can tell who it is
   * @param mine that the provider asks: why another was passed over is not for NAV's office
   */
  private List<OfferedPlace> offers(long placement, boolean hidden, boolean mine) {
    return database.read(
        h ->
            h.createQuery(WaitingSql.OFFERS)
                .bind("placement", placement)
                .bind("hidden", hidden)
                .bind("mine", mine)
                .bind("day", clock.today())
                .mapTo(OfferedPlace.class)
                .list());
  }
}
