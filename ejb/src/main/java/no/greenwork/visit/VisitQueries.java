package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * The visits of a placement, for office and provider; a farm has its own reads, and an office that
 * may not know where the person is has none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_VISITS)
public class VisitQueries {
  private static final String PLACEMENT =
      "SELECT p.public_id FROM visit v JOIN placement p ON p.id = v.placement_id WHERE v.public_id = :id";

  @Inject private PlacementOpening opening;
  @Inject private VisitReferences references;
  @Inject private VisitReads reads;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Database database;

  /** A visit beside the placement that it is about. */
  public record Shown(PlacementRow placement, Visit visit) {}

  /**
   * Latest first.
   *
   * @param opened one that has just been shown
   */
  public List<Visit> beside(OpenedPlacement opened) {
    return opened.hidesPlace(current.get())
        ? List.of()
        : reads.list(
            SqlPart.of("v.placement_id = :placement", "placement", opened.id()), opened.hidden());
  }

  /**
   * The same by itself, so that the log says that the person was looked at.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public List<Visit> byRest(String placement) {
    OpenedPlacement opened = opening.glance(placement);
    List<Visit> visits = beside(opened);
    if (!visits.isEmpty()) {
      log.person(AccessKind.REST, opened.participantId(), placement);
    }
    return visits;
  }

  /**
   * @throws NotFound if there is no such visit, or none that this user may open
   */
  public Shown open(String visit, AccessKind kind) {
    OpenedPlacement opened =
        opening.glance(
            database
                .read(h -> h.createQuery(PLACEMENT).bind("id", visit).mapTo(String.class).findOne())
                .orElseThrow(NotFound::new));
    Visit found =
        beside(opened).stream()
            .filter(one -> one.id().equals(visit))
            .findFirst()
            .orElseThrow(NotFound::new);
    log.person(kind, opened.participantId(), opened.row().id());
    return new Shown(opened.row(), found);
  }

  /** Whether this user may open it, without looking. */
  public boolean exists(String visit) {
    try {
      references.find(visit);
      return true;
    } catch (NotFound e) {
      return false;
    }
  }

  /**
   * Organisation number of the farm that participant and farm both said yes to last, if any; the
   * caller has shown the placement.
   */
  public Optional<String> suited(String placement) {
    return opening.glance(placement).hidesPlace(current.get())
        ? Optional.empty()
        : database.read(
            h ->
                h.createQuery(VisitSql.SUITED)
                    .bind("placement", placement)
                    .mapTo(String.class)
                    .findOne());
  }
}
