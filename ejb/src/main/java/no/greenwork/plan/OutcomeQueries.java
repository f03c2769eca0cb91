package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;

/** What came of a placement, point by point; only the office asks, and only the office reads it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.RECORD_OUTCOME)
public class OutcomeQueries {
  @Inject private PlacementOpening opening;
  @Inject private OutcomeReads reads;

  /** An ended placement with what is asked of it, in order; empty as long as it runs. */
  public record Shown(OpenedPlacement placement, List<Outcome> outcomes) {}

  public Shown of(String placement, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    return new Shown(opened, reads.outcomes(opened));
  }
}
