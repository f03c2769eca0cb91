package no.greenwork.visit;

import java.time.LocalDate;

/**
 * What one side said after a visit, the latest.
 *
 * @param reason in short, or null
 * @param who display name of who wrote it down
 */
public record VisitSaid(
    VisitSide side, VisitReply answer, String reason, LocalDate on, String who) {}
