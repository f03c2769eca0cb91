package no.greenwork.placement;

import java.util.List;

/**
 * A placement by itself.
 *
 * @param opened the same for what other features keep about it, to whom nothing was confirmed
 * @param pattern by the day from which it holds
 * @param undoable that this user may still take back the answer given last
 * @param confirmable whether this user sees more after confirming that they are logged
 */
public record PlacementDetail(
    PlacementRow row,
    OpenedPlacement opened,
    List<PlannedSlot> pattern,
    boolean undoable,
    List<Callee> callees,
    boolean confirmable) {}
