package no.greenwork.placement;

import java.util.List;

/**
 * Somebody who comes to the farm, and when.
 *
 * @param pattern by the day from which it holds; empty when it is not settled
 */
public record FarmPlacement(FarmPlacementRow row, List<PlannedSlot> pattern) {}
