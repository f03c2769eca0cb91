package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;

/** Who begins soon, and for a supervisor who is there: the first of each, by their first day. */
@Named
@RequestScoped
public class WorkListView {
  private static final int SHOWN = 8;

  private static final PlacementFilter STARTING = PlacementFilter.of(PlacementState.AWAITING_START);
  private static final PlacementFilter TO_FOLLOW_UP =
      PlacementFilter.of(PlacementState.AWAITING_START, PlacementState.ACTIVE);

  @Inject private PlacementQueries queries;
  @Inject private CurrentActor current;

  private Map<PlacementState, List<PlacementRow>> rows;

  public List<PlacementRow> getStarting() {
    return of(PlacementState.AWAITING_START);
  }

  public List<PlacementRow> getActive() {
    return of(PlacementState.ACTIVE);
  }

  /** Of a supervisor: what narrows the whole list to the same. */
  public String getMine() {
    return "&supervisor=" + current.get().userName();
  }

  private PlacementFilter filter() {
    return current.get().is(Role.SUPERVISOR)
        ? TO_FOLLOW_UP.supervisedBy(current.get().userName())
        : STARTING;
  }

  private List<PlacementRow> of(PlacementState state) {
    if (rows == null) {
      rows = queries.firstOfEach(filter(), SHOWN);
    }
    return rows.getOrDefault(state, List.of());
  }
}
