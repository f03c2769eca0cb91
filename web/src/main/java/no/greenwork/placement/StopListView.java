package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;

/** Days on which people do not come: a farm's own, and a region's as figures. */
@Named("stopList")
@RequestScoped
public class StopListView {
  @Inject private StopQueries queries;
  @Inject private FarmPlacementQueries farms;
  @Inject private CurrentActor current;

  private List<Row> atFarm;
  private List<StopQueries.PeriodStop> periods;

  /** Who does not come when; the name may be null for who has no alias. */
  public record Row(StopQueries.FarmStop stop, String who) {}

  public List<Row> getAtFarm() {
    if (atFarm == null) {
      List<StopQueries.FarmStop> found = queries.atFarm();
      Map<Long, String> names =
          found.isEmpty()
              ? Map.of()
              : farms.names(
                  found.stream().map(StopQueries.FarmStop::placementId).distinct().toList());
      atFarm =
          found.stream()
              .filter(one -> names.containsKey(one.placementId()))
              .map(one -> new Row(one, names.get(one.placementId())))
              .toList();
    }
    return atFarm;
  }

  public List<StopQueries.PeriodStop> getPeriods() {
    if (periods == null) {
      periods = current.get().is(Role.REGION_COORDINATOR) ? queries.byPeriod() : List.of();
    }
    return periods;
  }
}
