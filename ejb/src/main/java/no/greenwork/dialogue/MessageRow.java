package no.greenwork.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A message as NAV and the provider read it.
 *
 * @param id public id
 * @param own whether the reader has sent it
 * @param hiddenAt when it was taken out of the farm's sight, or null
 */
public record MessageRow(
    String id,
    int position,
    Party from,
    String sender,
    boolean own,
    Instant sentAt,
    String text,
    Set<Party> readers,
    boolean unread,
    Instant hiddenAt,
    String hiddenBy,
    List<AttachmentRow> files) {}
