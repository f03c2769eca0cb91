package no.greenwork.organisation;

/** A value that a list can be narrowed to, and how many rows it would leave. */
public record Facet(String value, String name, int count) {}
