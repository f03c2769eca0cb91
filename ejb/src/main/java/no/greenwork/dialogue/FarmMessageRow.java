package no.greenwork.dialogue;

import java.time.Instant;
import java.util.List;

/**
 * A message as the farm reads it. It has no column for what was hidden and by whom, nor for another
 * thread or a place in it, so that nothing can be told from what is missing.
 *
 * @param id public id
 * @param navReads whether NAV reads it too
 */
public record FarmMessageRow(
    String id,
    Party from,
    String sender,
    boolean own,
    Instant sentAt,
    String text,
    boolean navReads,
    boolean unread,
    List<AttachmentRow> files) {}
