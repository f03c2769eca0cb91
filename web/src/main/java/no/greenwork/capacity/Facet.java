package no.greenwork.capacity;

/**
 * A choice with how many farms it would give.
 *
 * @param url the same search with it, or without it when it is chosen
 */
public record Facet(String code, String name, long count, boolean chosen, String url) {}
