package no.greenwork.audit;

import java.time.Instant;

/**
 * A change, as the administrator may see it.
 *
 * @param oldValues JSON, null for a new record and for whatever tells of a participant
 * @param newValues likewise
 */
public record ChangeRow(
    long id,
    Instant at,
    String userName,
    String displayName,
    String action,
    String recordType,
    String recordId,
    String oldValues,
    String newValues) {}
