package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.NotFound;

/**
 * Opens a placement for what other features keep about it, by the same scope and disclosure as its
 * own page. A farm and those who see no person open none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlacementOpening {
  @Inject private PlacementDetails details;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;

  /**
   * To be shown what is said about the person; the log says so.
   *
   * @param kind CONFIRMED after the notice that name and time are logged
   * @throws NotFound if there is none, or the person is hidden from this user
   */
  public OpenedPlacement read(String publicId, AccessKind kind) {
    OpenedPlacement opened = open(publicId, kind == AccessKind.CONFIRMED);
    if (opened.hidden()) {
      throw new NotFound();
    }
    log.person(kind, opened.participantId(), publicId);
    return opened;
  }

  /**
   * To write about somebody whom this user may open, if need be after confirming.
   *
   * @throws NotFound if there is none, or the person is hidden from this user
   */
  public OpenedPlacement write(String publicId) {
    OpenedPlacement opened = glance(publicId);
    if (opened.hidden() && !opened.confirmable()) {
      throw new NotFound();
    }
    return opened;
  }

  /**
   * Only to say that there is something, beside what its own page shows and logs.
   *
   * @throws NotFound if there is none that this user may open
   */
  public OpenedPlacement glance(String publicId) {
    return open(publicId, false);
  }

  /**
   * Whether this user must first confirm that name and time are logged.
   *
   * @throws NotFound if there is none, or the person is hidden from this user whatever they confirm
   */
  public boolean asksFirst(String publicId) {
    return write(publicId).hidden();
  }

  private OpenedPlacement open(String publicId, boolean confirmed) {
    if (current.get().role().seesNoPerson()) {
      throw new NotFound();
    }
    return details.glance(publicId, confirmed);
  }
}
