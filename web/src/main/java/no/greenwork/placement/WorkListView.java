package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What needs doing now about placements: the first of each kind, the oldest first. */
@Named
@RequestScoped
public class WorkListView {
  private static final int SHOWN = 8;

  private static final Set<PlacementState> STATES =
      Set.of(
          PlacementState.REFERRED,
          PlacementState.DRAFT,
          PlacementState.WAITING_LIST,
          PlacementState.AWAITING_START);

  @Inject private PlacementQueries queries;

  private Map<PlacementState, List<PlacementRow>> rows;

  public List<PlacementRow> getReferred() {
    return of(PlacementState.REFERRED);
  }

  public List<PlacementRow> getDrafts() {
    return of(PlacementState.DRAFT);
  }

  public List<PlacementRow> getWaiting() {
    return of(PlacementState.WAITING_LIST);
  }

  public List<PlacementRow> getStarting() {
    return of(PlacementState.AWAITING_START);
  }

  private List<PlacementRow> of(PlacementState state) {
    if (rows == null) {
      rows = queries.firstOfEach(STATES, SHOWN);
    }
    return rows.getOrDefault(state, List.of());
  }
}
