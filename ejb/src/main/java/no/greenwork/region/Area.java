package no.greenwork.region;

/** A county or municipality of one structure. */
public record Area(String code, String name) {}
