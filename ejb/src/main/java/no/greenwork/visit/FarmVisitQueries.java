package no.greenwork.visit;

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
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * What a farm reads about visits: who comes by first name or alias, when, and whom to call. The
 * placement is not the farm's to see before it is accepted, so nothing of it is fetched.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_VISITS)
public class FarmVisitQueries {
  @Inject private VisitReads reads;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;

  /** Those to come and those of the last days, the next one first; nothing for anybody else. */
  public List<FarmVisit> list() {
    if (!current.get().is(Role.FARMER)) {
      return List.of();
    }
    List<VisitReads.AtFarm> found = reads.atFarm(SqlPart.ALL);
    if (!found.isEmpty()) {
      log.list(
          AccessKind.LIST,
          "visits",
          found.stream().map(VisitReads.AtFarm::participantId).distinct().toList());
    }
    return found.stream().map(VisitReads.AtFarm::visit).toList();
  }

  /**
   * @throws NotFound if there is no such visit here that the farm may still see
   */
  public FarmVisit of(String visit, AccessKind kind) {
    if (!current.get().is(Role.FARMER)) {
      throw new NotFound();
    }
    VisitReads.AtFarm found =
        reads.atFarm(SqlPart.of("v.public_id = :visit", "visit", visit)).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    log.person(kind, found.participantId(), found.placement());
    return found.visit();
  }
}
