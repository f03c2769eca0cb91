package no.greenwork.dialogue;

import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;

/**
 * A key for one thread or one file alone. It is stored sealed with the master key, so that a change
 * of master key seals these few bytes anew and leaves what they have sealed as it is.
 */
public final class DataKey {
  private static final int BYTES = 32;
  private static final String OWN = "own";

  private final byte[] bytes;

  private DataKey(byte[] bytes) {
    this.bytes = bytes;
  }

  public static DataKey random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new DataKey(bytes);
  }

  /**
   * @param purpose what it was sealed for: the key of one record does not open another's
   */
  public static DataKey opened(Seal master, String keyId, byte[] cipher, String purpose) {
    return new DataKey(master.open(keyId, cipher, purpose));
  }

  public Seal.Sealed sealed(Seal master, String purpose) {
    return master.seal(bytes, purpose);
  }

  byte[] seal(byte[] content, String purpose) {
    return own().seal(content, purpose).cipher();
  }

  byte[] open(byte[] cipher, String purpose) {
    return own().open(OWN, cipher, purpose);
  }

  private Seal own() {
    SecretKey key = new SecretKeySpec(bytes, "AES");
    return new Seal(new Keys(OWN, Map.of(OWN, key), key));
  }

  /** For the key of a thread. */
  public static String ofThread(long thread) {
    return "dialogue-thread:" + thread;
  }

  /** For the key of a file. */
  public static String ofAttachment(long attachment) {
    return "attachment:" + attachment;
  }
}
