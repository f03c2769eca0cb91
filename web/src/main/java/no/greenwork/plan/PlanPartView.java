package no.greenwork.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;

/** Plan, reviews and outcomes in short, on a placement's own page. */
@Named("planPart")
@RequestScoped
public class PlanPartView {
  @Inject private PlanSummaries summaries;
  @Inject private FarmPlanQueries farms;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  private PlanSummary summary;
  private FarmPlan farm;

  /** Null where there is nothing to say. */
  public PlanSummary of(OpenedPlacement opened) {
    boolean shown = opened.row().accepted() != null && opened.row().person() != null;
    if (summary == null && shown) {
      summary = summaries.of(opened).orElse(null);
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

  /** Whether there is a final report to be read, or to be written by now. */
  public boolean reported(PlanSummary shown) {
    return shown.beside().reported(clock.today());
  }

  /** Whether this user may see that contact is registered today. */
  public boolean carriesOut(PlanSummary shown) {
    LocalDate today = clock.today();
    return current.get().may(Action.RECORD_CONTACT)
        && !shown.beside().followUpFrom().isAfter(today)
        && !shown.beside().followUpTo().isBefore(today);
  }

  /** Whether a follow-up after employment can be set, or has been. */
  public boolean maySetFollowUp(PlacementRow row, PlanSummary shown) {
    return current.get().may(Action.SET_FOLLOW_UP)
        && row.state() == PlacementState.ENDED
        && (shown.beside().work() || shown.beside().followUp() != null);
  }

  public FarmPlan forFarm(String placement) {
    if (farm == null) {
      farm = farms.beside(placement);
    }
    return farm;
  }
}
