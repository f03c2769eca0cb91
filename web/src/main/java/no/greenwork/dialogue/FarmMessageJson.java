package no.greenwork.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A message as the farm's own systems read it; see {@link FarmMessageRow}. */
public record FarmMessageJson(
    String id,
    Instant sentAt,
    Party from,
    String sender,
    String text,
    Set<Party> readers,
    boolean unread,
    List<AttachmentJson> attachments) {
  static FarmMessageJson of(FarmMessageRow row) {
    return new FarmMessageJson(
        row.id(),
        row.sentAt(),
        row.from(),
        row.sender(),
        row.text(),
        ThreadKind.FARM.readers(row.navReads()),
        row.unread(),
        row.files().stream().map(file -> AttachmentJson.of(file, null)).toList());
  }
}
