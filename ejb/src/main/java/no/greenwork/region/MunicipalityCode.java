package no.greenwork.region;

/**
 * A municipality's number in the structure that it belongs to: the same number may mean another
 * municipality in another structure.
 */
public record MunicipalityCode(int structure, String code) {}
