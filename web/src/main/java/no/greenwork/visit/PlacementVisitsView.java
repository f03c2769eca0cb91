package no.greenwork.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;

/** On the page of a placement: visits to farms and what was said after them. */
@Named("placementVisits")
@RequestScoped
public class PlacementVisitsView {
  @Inject private VisitQueries queries;
  @Inject private CurrentActor current;

  private List<Visit> visits;

  /** Latest first; none for those who see no person. */
  public List<Visit> of(OpenedPlacement opened) {
    if (visits == null) {
      boolean shown = current.get().may(Action.SEE_VISITS) && opened.row().person() != null;
      visits = shown ? queries.beside(opened) : List.of();
    }
    return visits;
  }

  public boolean mayPropose(PlacementRow row) {
    return current.get().may(Action.PLAN_VISIT)
        && (row.state() == PlacementState.REFERRED || row.state() == PlacementState.WAITING_LIST);
  }
}
