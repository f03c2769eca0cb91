package no.greenwork.plan;

import java.time.LocalDate;

/**
 * What a plan is to reach.
 *
 * @param dueOn by when
 */
public record Goal(String goal, LocalDate dueOn) {}
