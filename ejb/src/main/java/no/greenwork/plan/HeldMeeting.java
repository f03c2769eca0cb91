package no.greenwork.plan;

import java.time.LocalDate;

/**
 * A meeting at which a review can have been held.
 *
 * @param id public id
 */
public record HeldMeeting(long keyId, String id, LocalDate onDate, String place) {}
