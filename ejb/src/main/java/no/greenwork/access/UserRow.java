package no.greenwork.access;

import java.time.Instant;
import java.util.List;

/**
 * A user in the administrator's list.
 *
 * @param grants that hold today
 */
public record UserRow(
    long id,
    String userName,
    String displayName,
    boolean passwordSet,
    Instant lockedUntil,
    Instant endedAt,
    List<GrantRow> grants) {}
