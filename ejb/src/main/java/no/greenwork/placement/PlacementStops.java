package no.greenwork.placement;

import java.util.List;

/**
 * The days of one placement that have to be settled, or are.
 *
 * @param version of the placement; who settles them names it
 */
public record PlacementStops(int version, List<PlacementStop> stops) {
  public static final PlacementStops NOTHING = new PlacementStops(0, List.of());
}
