package no.greenwork.organisation;

/**
 * What the list of agreements is narrowed to; null is no limit.
 *
 * @param text beginning of the reference, or of a word of the provider's name
 * @param provider organisation number
 * @param state COMING, RUNNING, EXPIRING (at most 90 days left) or ENDED today
 */
public record AgreementFilter(
    String text,
    String provider,
    String region,
    String measure,
    String state,
    String sort,
    String after) {}
