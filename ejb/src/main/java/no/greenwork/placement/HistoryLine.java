package no.greenwork.placement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One decision as a page shows it.
 *
 * @param who display name, or null where the system itself acted or the name is withheld
 */
public record HistoryLine(
    Instant at, LocalDate onDate, EventKind kind, String reason, String who) {}
