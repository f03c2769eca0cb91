package no.greenwork.placement;

import java.time.LocalDate;

/**
 * The dated facts that decide a placement's state, each null while it has not come about.
 *
 * @param start first day
 * @param to first day after the last, null = open
 */
public record PlacementFacts(
    LocalDate referred,
    LocalDate waiting,
    LocalDate declined,
    LocalDate accepted,
    LocalDate start,
    LocalDate to,
    LocalDate notRelevant,
    LocalDate error) {}
