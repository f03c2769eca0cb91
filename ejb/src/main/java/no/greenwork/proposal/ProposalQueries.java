package no.greenwork.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** Proposals about a placement that the user may open, whoever it is about being shown to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class ProposalQueries {
  private static final String ROWS =
      "SELECT pr.public_id AS id, pr.version, p.public_id AS placement, pr.kind, pr.state, pr.no_show, pr.new_start, pr.new_end,"
          + " pr.percent, pr.days_per_week, pr.percent_from, pr.took_part, pr.exit_reason, pr.exit_text, pr.justification,"
          + " pr.proposed_at, pr.proposed_on, pu.display_name AS proposed_by, pr.answered_on, au.display_name AS answered_by,"
          + " pr.answer_reason FROM proposal pr JOIN placement p ON p.id = pr.placement_id"
          + " JOIN app_user pu ON pu.id = pr.proposed_by LEFT JOIN app_user au ON au.id = pr.answered_by WHERE ";
  private static final String OF_PLACEMENT =
      ROWS
          + "p.public_id = :id ORDER BY pr.state = 'PENDING' DESC, pr.proposed_at DESC, pr.id LIMIT 200";
  private static final String ONE = ROWS + "pr.public_id = :id";

  @Inject private Database database;
  @Inject private ProposalReferences references;
  @Inject private PlacementDetails details;
  @Inject private CurrentActor current;

  /** A proposal, and what it is about as it now is. */
  public record ProposalDetail(ProposalRow proposal, PlacementRow placement) {}

  /**
   * Pending ones first, then the latest; the look is logged.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public List<ProposalRow> list(String placement, AccessKind kind) {
    return beside(details.plan(placement, kind).row());
  }

  /** The same for a page that has shown and logged the placement itself. */
  public List<ProposalRow> beside(PlacementRow placement) {
    if (!sees(placement)) {
      return List.of();
    }
    List<ProposalRow> rows =
        database.read(
            h ->
                h.createQuery(OF_PLACEMENT)
                    .bind("id", placement.id())
                    .mapTo(ProposalRow.class)
                    .list());
    return placement.person().hidden()
        ? rows.stream().map(ProposalRow::withoutNames).toList()
        : rows;
  }

  /** Those who decide and those who propose; of NAV nobody who may not know where the person is. */
  private boolean sees(PlacementRow placement) {
    boolean party =
        current.get().may(Action.PROPOSE_CHANGE) || current.get().may(Action.DECIDE_CHANGE);
    return party && placement.person() != null && placement.provider() != null;
  }

  /** Whether there is such a proposal for this user; nothing of it is shown. */
  public boolean exists(String id) {
    return references.found(id).isPresent();
  }

  /**
   * @throws NotFound if there is none, or none that this user may open
   */
  public ProposalDetail of(String id, AccessKind kind) {
    ProposalReferences.Found found = references.proposal(id);
    PlacementRow placement = details.plan(found.placement(), kind).row();
    if (!sees(placement)) {
      throw new NotFound();
    }
    ProposalRow row =
        database.read(h -> h.createQuery(ONE).bind("id", id).mapTo(ProposalRow.class).one());
    return new ProposalDetail(placement.person().hidden() ? row.withoutNames() : row, placement);
  }
}
