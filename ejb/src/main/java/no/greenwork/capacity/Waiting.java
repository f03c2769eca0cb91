package no.greenwork.capacity;

import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Placements on a waiting list since the same day, for the same provider, measure and farm.
 *
 * @param place the provider's; its own region
 * @param farm organisation number of the farm wished for, or null for any
 */
public record Waiting(
    @Nested Place place,
    String measure,
    String farm,
    String farmName,
    LocalDate since,
    int waiting) {}
