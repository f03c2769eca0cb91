package no.greenwork.task;

import java.time.LocalDate;

/**
 * Somebody sees another's tasks as their own for some days.
 *
 * @param last the last of the days
 */
public record Substitute(
    long id,
    long userId,
    String userName,
    long substituteId,
    String substituteName,
    LocalDate validFrom,
    LocalDate last,
    int version) {}
