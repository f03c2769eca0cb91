package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/**
 * The work parts of a plan, for the farm where the work is done: of the version that was the newest
 * on the last day there, so that whoever has moved on is not followed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class FarmPlanQueries {
  private static final String WORK =
      """
      SELECT v.id, v.adaptations FROM placement p JOIN stay s ON s.placement_id = p.id AND s.farm_id = :farm
      JOIN plan_version v ON v.placement_id = p.id AND (s.valid_to IS NULL OR v.on_date < s.valid_to)
      WHERE p.public_id = :placement ORDER BY v.number DESC LIMIT 1
      """;

  @Inject private FarmPlacementQueries placements;
  @Inject private CurrentActor current;
  @Inject private Database database;

  /** The work parts of a version. */
  public record Work(long id, String adaptations) {}

  /**
   * @throws NotFound if nobody of that id has a stay here that the farm may still see
   */
  public FarmPlan of(String placement, AccessKind kind) {
    placements.of(placement, kind);
    return shown(placement);
  }

  /** For a page that has just shown the placement itself. */
  public FarmPlan beside(String placement) {
    placements.require(placement);
    return shown(placement);
  }

  private FarmPlan shown(String placement) {
    return database.read(
        h ->
            h.createQuery(WORK)
                .bind("farm", current.get().grant().scopeId())
                .bind("placement", placement)
                .mapTo(Work.class)
                .findOne()
                .map(
                    work ->
                        new FarmPlan(
                            h.createQuery(PlanQueries.ACTIVITIES)
                                .bind("id", work.id())
                                .mapTo(Activity.class)
                                .list(),
                            work.adaptations()))
                .orElse(FarmPlan.NONE));
  }
}
