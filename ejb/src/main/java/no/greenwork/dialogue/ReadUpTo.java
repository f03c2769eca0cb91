package no.greenwork.dialogue;

import java.time.Instant;

/**
 * How far somebody has read.
 *
 * @param who display name, null where a farm is told of the party only
 * @param sentAt of the last message that they have read
 */
public record ReadUpTo(Party party, String who, Instant sentAt, Instant readAt) {}
