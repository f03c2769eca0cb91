package no.greenwork.organisation;

import no.greenwork.region.Structure;

/**
 * What the list of farms is narrowed to; null is no limit.
 *
 * @param text beginning of a word of the name, or of the organisation number
 * @param county code in {@code structure}, or all codes of which one it may be
 * @param structure in which counties are drawn
 * @param quality VALID or INVALID today
 * @param state IN_USE, OUT_OF_USE or ENDED today
 * @param own only those the user may change
 */
public record FarmFilter(
    String text,
    String county,
    Structure structure,
    String activity,
    String quality,
    String state,
    boolean own,
    String sort,
    String after) {}
