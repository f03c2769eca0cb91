package no.greenwork.capacity;

import no.greenwork.region.Recast;
import no.greenwork.region.Structure;

/**
 * Where an agreement or a waiting placement belongs, by every dimension: county and municipality
 * are the provider's, the region is the agreement's.
 *
 * @param provider organisation number
 * @param structure in which the provider's municipality is stored
 */
public record Place(
    String region,
    String regionName,
    String provider,
    String providerName,
    int structure,
    String municipality) {
  /** What the provider's municipality is in another structure. */
  Recast in(Structure other) {
    return other.of(structure, municipality);
  }
}
