package no.greenwork.visit;

import java.time.LocalDate;

/**
 * The days that decide what a visit is.
 *
 * @param lastProposed the last of the days that were proposed
 * @param chosen the day that the farm chose, or null
 * @param noneSuits that the farm said that none of the days suits
 * @param confirmed when the provider confirmed the chosen day, or null
 * @param cancelled when the provider called it off, or null
 * @param settled when the placement was accepted, declined or closed, the first of these, or null
 */
public record VisitFacts(
    LocalDate lastProposed,
    LocalDate chosen,
    boolean noneSuits,
    LocalDate confirmed,
    LocalDate cancelled,
    LocalDate settled) {}
