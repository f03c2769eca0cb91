package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import org.junit.jupiter.api.Test;

class DataKeyTest {
  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
  private static final Seal MASTER = new Seal(new Keys("k", Map.of("k", KEY), KEY));

  private final ThreadKey key = ThreadKey.random(new SecureRandom());

  @Test
  void aTextOpensWithTheStoredKeyOfItsThread() {
    Seal.Sealed stored = key.sealed(MASTER, 5);
    byte[] text = key.seal(9, "Hei på gården");
    assertThat(ThreadKey.opened(MASTER, 5, stored.keyId(), stored.cipher()).open(9, text))
        .isEqualTo("Hei på gården");
  }

  @Test
  void theKeyOfOneThreadIsNotAnothers() {
    Seal.Sealed stored = key.sealed(MASTER, 5);
    assertThatThrownBy(() -> ThreadKey.opened(MASTER, 6, stored.keyId(), stored.cipher()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTextThatWasMovedToAnotherMessageDoesNotOpen() {
    byte[] text = key.seal(9, "Hei");
    assertThatThrownBy(() -> key.open(10, text)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyKeyIsItsOwn() {
    byte[] text = key.seal(9, "Hei");
    ThreadKey other = ThreadKey.random(new SecureRandom());
    assertThatThrownBy(() -> other.open(9, text)).isInstanceOf(IllegalStateException.class);
  }
}
