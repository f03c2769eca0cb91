package no.greenwork.dialogue;

/**
 * A file as other systems read of it.
 *
 * @param message public id of its message, absent inside the message itself
 * @param type its media type, as its bytes tell it
 * @param scan CLEAN or NOT_SCANNED
 */
public record AttachmentJson(
    String id,
    String message,
    String name,
    String type,
    Integer size,
    String sha256,
    ScanStatus scan) {
  static AttachmentJson of(AttachmentRow file, String message) {
    return new AttachmentJson(
        file.id(),
        message,
        file.name(),
        file.type().mediaType(),
        file.size(),
        file.sha256(),
        file.scan());
  }
}
