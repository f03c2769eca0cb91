package no.greenwork.placement;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param next cursor of the stretch after it, or null
 * @param previous cursor of the stretch before it, or null
 */
public record PlacementPage<T>(List<T> items, String next, String previous) {}
