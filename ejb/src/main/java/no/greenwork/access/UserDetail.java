package no.greenwork.access;

import java.time.Instant;
import java.util.List;

/** A user as the administrator sees them, with all their grants, also those that have ended. */
public record UserDetail(
    long id,
    String userName,
    String displayName,
    String email,
    String phone,
    String language,
    boolean passwordSet,
    Instant lockedUntil,
    Instant createdAt,
    Instant endedAt,
    int version,
    List<GrantRow> grants) {}
