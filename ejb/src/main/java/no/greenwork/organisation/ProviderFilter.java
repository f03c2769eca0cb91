package no.greenwork.organisation;

import no.greenwork.region.Structure;

/**
 * What the list of providers is narrowed to; null is no limit.
 *
 * @param county code in {@code structure}, or all codes of which one it may be
 * @param structure in which counties are drawn
 * @param quality VALID or INVALID today
 * @param state RUNNING or ENDED today
 */
public record ProviderFilter(
    String text,
    String region,
    String county,
    Structure structure,
    String quality,
    String state,
    String sort,
    String after) {}
