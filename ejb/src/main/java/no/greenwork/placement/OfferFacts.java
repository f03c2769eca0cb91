package no.greenwork.placement;

import java.time.LocalDate;

/**
 * The days that decide what an offer is.
 *
 * @param replyBy the last day for an answer
 * @param answered when NAV answered, or null
 * @param yes what it said
 * @param withdrawn when the provider took the offer back, or null
 * @param settled when the placement was accepted, declined or closed, the first of these, or null
 */
public record OfferFacts(
    LocalDate replyBy, LocalDate answered, boolean yes, LocalDate withdrawn, LocalDate settled) {}
