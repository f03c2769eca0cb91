package no.greenwork.history;

import java.util.List;
import no.greenwork.placement.PlacementRow;

/**
 * Some of a history.
 *
 * @param row the placement as this user may see it; null for a farm
 * @param kinds that there can be for this user
 * @param next cursor for what is older, null at the end
 */
public record HistoryPage(
    PlacementRow row, List<HistoryLine> lines, List<String> kinds, String next) {}
