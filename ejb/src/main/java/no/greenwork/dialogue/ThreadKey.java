package no.greenwork.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import no.greenwork.shared.Seal;

/** Seals and opens the texts of one thread. */
public final class ThreadKey {
  private final DataKey key;

  private ThreadKey(DataKey key) {
    this.key = key;
  }

  public static ThreadKey random(SecureRandom random) {
    return new ThreadKey(DataKey.random(random));
  }

  public static ThreadKey opened(Seal master, long thread, String keyId, byte[] cipher) {
    return new ThreadKey(DataKey.opened(master, keyId, cipher, DataKey.ofThread(thread)));
  }

  public Seal.Sealed sealed(Seal master, long thread) {
    return key.sealed(master, DataKey.ofThread(thread));
  }

  public byte[] seal(long message, String text) {
    return key.seal(text.getBytes(StandardCharsets.UTF_8), purpose(message));
  }

  public String open(long message, byte[] cipher) {
    return new String(key.open(cipher, purpose(message)), StandardCharsets.UTF_8);
  }

  /** Moved to another message, a stored text does not open. */
  private static String purpose(long message) {
    return "message:" + message;
  }
}
