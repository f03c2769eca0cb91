package no.greenwork.capacity;

/**
 * A choice with how many farms it would give.
 *
 * @param removeUrl the same search without it
 */
public record Facet(String code, String name, long count, boolean chosen, String removeUrl) {}
