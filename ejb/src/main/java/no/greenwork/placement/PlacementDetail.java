package no.greenwork.placement;

import java.util.List;

/**
 * A placement by itself.
 *
 * @param pattern by the day from which it holds
 * @param undoable that this user may still take back the answer given last
 * @param confirmable whether this user sees more after confirming that they are logged
 */
public record PlacementDetail(
    PlacementRow row,
    List<PlannedSlot> pattern,
    boolean undoable,
    List<Callee> callees,
    boolean confirmable) {}
