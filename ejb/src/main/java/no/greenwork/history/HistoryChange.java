package no.greenwork.history;

/**
 * A value that became another, in words; empty for none.
 *
 * @param field its code, for other systems
 */
public record HistoryChange(String field, String label, String before, String after) {}
