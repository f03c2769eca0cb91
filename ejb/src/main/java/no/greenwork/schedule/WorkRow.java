package no.greenwork.schedule;

import java.time.Instant;

/**
 * Scheduled work as it stands.
 *
 * @param plan see {@link Timetable#text()}
 * @param lastDone how many things it dealt with the last time that it went well
 * @param runningUntil until when the node that is at it has promised a sign of life; null when none
 *     is
 */
public record WorkRow(
    String name,
    String plan,
    boolean stopped,
    Instant nextDue,
    Instant lastStarted,
    Instant lastEnded,
    Integer lastDone,
    Instant runningUntil,
    long runs,
    long failures,
    int failedInARow,
    Instant lastFailed,
    String lastError,
    int version) {}
