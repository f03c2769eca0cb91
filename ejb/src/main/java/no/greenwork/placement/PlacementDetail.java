package no.greenwork.placement;

import java.util.List;

/**
 * A placement by itself.
 *
 * @param pattern by the day from which it holds
 * @param history latest first; empty for those who see no person
 * @param confirmable whether this user sees more after confirming that they are logged
 */
public record PlacementDetail(
    PlacementRow row,
    List<PlannedSlot> pattern,
    List<HistoryLine> history,
    List<Callee> callees,
    boolean confirmable) {}
