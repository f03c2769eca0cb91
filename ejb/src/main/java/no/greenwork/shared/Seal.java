package no.greenwork.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts what must not be read from the database alone (AES-256-GCM), and makes the keyed index
 * by which an equal text is found without being decrypted (HMAC-SHA-256).
 */
public final class Seal {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Keys keys;
  private final SecureRandom random = new SecureRandom();

  public Seal(Keys keys) {
    this.keys = keys;
  }

  /**
   * What is stored of a sealed text.
   *
   * @param keyId which key opens it
   * @param cipher nonce, ciphertext and tag
   */
  public record Sealed(String keyId, byte[] cipher) {}

  /**
   * @param purpose what the text is, e.g. {@code identity}: it opens for the same purpose only
   */
  public Sealed seal(byte[] text, String purpose) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.data().get(keys.current()), nonce, text, purpose);
    return new Sealed(
        keys.current(),
        ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
  }

  /**
   * @throws IllegalStateException if the key is unknown, or the text was changed or is of another
   *     purpose
   */
  public byte[] open(String keyId, byte[] cipher, String purpose) {
    SecretKey key = keys.data().get(keyId);
    if (key == null) {
      throw new IllegalStateException("The key file has no key '" + keyId + "'");
    }
    ByteBuffer in = ByteBuffer.wrap(cipher);
    byte[] nonce = new byte[NONCE_BYTES];
    in.get(nonce);
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    return run(Cipher.DECRYPT_MODE, key, nonce, rest, purpose);
  }

  /** 32 bytes, the same for the same text and purpose. */
  public byte[] blindIndex(String text, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.index());
      return mac.doFinal((purpose + ':' + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The blind index cannot be computed", e);
    }
  }

  private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String purpose) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The text cannot be sealed or opened", e);
    }
  }
}
