package no.greenwork.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import no.greenwork.shared.Keys;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Seal;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;

/** Both threads of a placement as they would be stored, whatever the rules say of the person. */
public final class StoredDialogue {
  private static final Seal MASTER = new Seal(Keys.read(TestProduct.keys()));
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Handle handle;
  private final long placement;

  public StoredDialogue(Handle handle, long placement) {
    this.handle = handle;
    this.placement = placement;
  }

  /**
   * One message in a thread.
   *
   * @param farm whose thread it is, null for NAV's
   * @return internal id of the message
   */
  public long message(Long farm, long sender, Party from, String text) {
    long id = RANDOM.nextLong(1L << 40, 1L << 41);
    ThreadKey key = ThreadKey.random(RANDOM);
    Seal.Sealed sealed = key.sealed(MASTER, id);
    handle.execute(
        "INSERT INTO dialogue_thread (id, placement_id, farm_id, key_id, key_cipher, last_position) VALUES (?, ?, ?, ?, ?, 1)",
        id,
        placement,
        farm,
        sealed.keyId(),
        sealed.cipher());
    String publicId = PublicId.random(RANDOM);
    handle.execute(
        "INSERT INTO message (id, public_id, thread_id, position, sender_id, sender_party, sent_at, sent_on, nav_reads, text_cipher, form_token)"
            + " VALUES (?, ?, ?, 1, ?, ?, NOW(6), CURRENT_DATE, ?, ?, ?)",
        id,
        publicId,
        id,
        sender,
        from.name(),
        farm == null,
        key.seal(id, text),
        publicId);
    return id;
  }

  /** A file with a message, whose content is its name too. */
  public void file(long message, String publicId, String name) {
    DataKey key = DataKey.random(RANDOM);
    Seal.Sealed sealed = key.sealed(MASTER, DataKey.ofAttachment(message));
    byte[] content = ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8);
    handle.execute(
        "INSERT INTO attachment_key (attachment_id, key_id, key_cipher) VALUES (?, ?, ?)",
        message,
        sealed.keyId(),
        sealed.cipher());
    handle.execute(
        "INSERT INTO attachment_chunk (attachment_id, chunk, content_cipher) VALUES (?, 0, ?)",
        message,
        key.seal(content, AttachmentStore.piece(0)));
    handle.execute(
        "INSERT INTO attachment (id, public_id, name_cipher, media_kind, size, sha256, chunks, scan_status)"
            + " VALUES (?, ?, ?, 'PDF', ?, ?, 1, 'NOT_SCANNED')",
        message,
        publicId,
        key.seal(name.getBytes(StandardCharsets.UTF_8), AttachmentStore.NAME),
        content.length,
        hash(content));
    handle.execute(
        "INSERT INTO message_attachment (message_id, position, attachment_id) VALUES (?, 0, ?)",
        message,
        message);
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
