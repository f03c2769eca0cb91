package no.greenwork.organisation;

/**
 * What the list of farms is narrowed to; null is no limit.
 *
 * @param text beginning of a word of the name, or of the organisation number
 * @param quality VALID or INVALID today
 * @param state IN_USE, OUT_OF_USE or ENDED today
 * @param own only those the user may change
 */
public record FarmFilter(
    String text,
    String county,
    String activity,
    String quality,
    String state,
    boolean own,
    String sort,
    String after) {}
