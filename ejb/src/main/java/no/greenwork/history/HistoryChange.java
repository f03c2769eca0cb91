package no.greenwork.history;

/**
 * A value that became another, in words; empty for none.
 *
 * @param field its code, for other systems
 * @param typed whether it is in somebody's own words, which can name an office or a farm
 */
public record HistoryChange(
    String field, String label, String before, String after, boolean typed) {}
