package no.greenwork.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;

/** Plan, reviews and outcomes in short, on a placement's own page. */
@Named("planPart")
@RequestScoped
public class PlanPartView {
  @Inject private PlanSummaries summaries;
  @Inject private FarmPlanQueries farms;
  @Inject private CurrentActor current;

  private PlanSummary summary;
  private FarmPlan farm;

  /** Null where there is nothing to say. */
  public PlanSummary of(PlacementRow row) {
    boolean shown = row.accepted() != null && row.person() != null;
    if (summary == null && shown) {
      summary = summaries.of(row.id()).orElse(null);
    }
    return summary;
  }

  public boolean mayWrite(PlacementRow row) {
    return current.get().may(Action.WRITE_PLAN)
        && (row.state() == PlacementState.AWAITING_START || row.state() == PlacementState.ACTIVE);
  }

  public boolean isMayReview() {
    return current.get().may(Action.REVIEW_PLACEMENT);
  }

  public FarmPlan forFarm(String placement) {
    if (farm == null) {
      farm = farms.beside(placement);
    }
    return farm;
  }
}
