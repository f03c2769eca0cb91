package no.greenwork.organisation;

/**
 * What the list of providers is narrowed to; null is no limit.
 *
 * @param quality VALID or INVALID today
 * @param state RUNNING or ENDED today
 */
public record ProviderFilter(
    String text, String region, String quality, String state, String sort, String after) {}
