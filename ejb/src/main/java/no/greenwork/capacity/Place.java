package no.greenwork.capacity;

/**
 * Where an agreement or a waiting placement belongs, by every dimension: county and municipality
 * are the provider's, the region is the agreement's.
 *
 * @param provider organisation number
 */
public record Place(
    String region,
    String regionName,
    String provider,
    String providerName,
    String municipality,
    String municipalityName,
    String county,
    String countyName) {}
