package no.greenwork.dialogue;

/**
 * A file as it is listed.
 *
 * @param id public id
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
public record AttachmentRow(
    String id, String name, FileType type, int size, String sha256, ScanStatus scan) {}
