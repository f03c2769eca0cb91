package no.greenwork.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A message as other systems of NAV and of the provider read it. */
public record MessageJson(
    String id,
    Instant sentAt,
    Party from,
    String sender,
    String text,
    Set<Party> readers,
    boolean unread,
    Instant hiddenFromFarmAt,
    String hiddenFromFarmBy,
    List<AttachmentJson> attachments) {
  static MessageJson of(MessageRow row) {
    return new MessageJson(
        row.id(),
        row.sentAt(),
        row.from(),
        row.sender(),
        row.text(),
        row.readers(),
        row.unread(),
        row.hiddenAt(),
        row.hiddenBy(),
        row.files().stream().map(file -> AttachmentJson.of(file, null)).toList());
  }
}
