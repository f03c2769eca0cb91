package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What needs doing now about placements: the first of each kind, the oldest first. */
@Named
@RequestScoped
public class WorkListView {
  private static final int SHOWN = 8;

  @Inject private PlacementQueries queries;
  @Inject private FarmPlacementQueries farms;

  private List<PlacementRow> referred;
  private List<PlacementRow> drafts;
  private List<PlacementRow> waiting;
  private List<PlacementRow> starting;
  private List<FarmPlacement> onFarm;

  public List<PlacementRow> getReferred() {
    if (referred == null) {
      referred = first(PlacementState.REFERRED, PlacementSort.OLDEST_REFERRED);
    }
    return referred;
  }

  public List<PlacementRow> getDrafts() {
    if (drafts == null) {
      drafts = first(PlacementState.DRAFT, PlacementSort.NEWEST_REFERRED);
    }
    return drafts;
  }

  public List<PlacementRow> getWaiting() {
    if (waiting == null) {
      waiting = first(PlacementState.WAITING_LIST, PlacementSort.OLDEST_REFERRED);
    }
    return waiting;
  }

  public List<PlacementRow> getStarting() {
    if (starting == null) {
      starting = first(PlacementState.AWAITING_START, PlacementSort.OLDEST_START);
    }
    return starting;
  }

  private List<PlacementRow> first(PlacementState state, PlacementSort sort) {
    return queries.list(PlacementFilter.of(state), sort, null, SHOWN).items();
  }

  public List<FarmPlacement> getOnFarm() {
    if (onFarm == null) {
      onFarm = farms.list();
    }
    return onFarm;
  }
}
