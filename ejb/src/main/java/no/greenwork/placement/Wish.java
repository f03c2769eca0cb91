package no.greenwork.placement;

import java.time.LocalDate;

/**
 * What a caseworker asks a provider for.
 *
 * @param farmId the farm wished for, or null for any
 * @param farmConfirmed that a protected person may be placed on a farm was decided
 */
record Wish(String measure, long providerId, Long farmId, LocalDate start, boolean farmConfirmed) {}
