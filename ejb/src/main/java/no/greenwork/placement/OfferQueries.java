package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** What was offered to one placement, and its place in the line. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_OFFERS)
public class OfferQueries {
  @Inject private Database database;
  @Inject private PlacementDetails details;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * Nothing for a caseworker to whom the person's whereabouts are not shown.
   *
   * @param found one that has just been shown
   */
  public PlacementOffers of(OpenedPlacement found) {
    if (found.hidesPlace(current.get())) {
      return PlacementOffers.NOTHING;
    }
    PlacementRow row = found.row();
    return new PlacementOffers(
        row.version(),
        row.state() == PlacementState.WAITING_LIST ? line(found) : null,
        offers(found.id(), found.hidden(), !current.get().is(Role.CASEWORKER)));
  }

  /**
   * The same by itself, so that the log says that the person was looked at.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public PlacementOffers byRest(String publicId) {
    OpenedPlacement found = details.glance(publicId, false);
    PlacementOffers shown = of(found);
    if (shown != PlacementOffers.NOTHING) {
      log.person(AccessKind.REST, found.participantId(), publicId);
    }
    return shown;
  }

  private WaitingLine line(OpenedPlacement found) {
    return database.read(
        h ->
            h.createQuery(WaitingSql.LINES.formatted("w.placement_id = :placement"))
                .bind("provider", found.providerId())
                .bind("measure", found.row().measure())
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
