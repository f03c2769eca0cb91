package no.greenwork.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import no.greenwork.dialogue.DataKey;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The own keys of three threads of the demo are under an earlier master key. */
class ResealDataKeysIT {
  private final Jdbi database = Sql.over(TestProduct.database());
  private final Keys product = Keys.read(TestProduct.keys());
  private final Keys both = withEarlier(product.current());
  private Map<Long, byte[]> own;

  @BeforeEach
  void someAreUnderAnEarlierKey() {
    own = new HashMap<>();
    Seal now = new Seal(product);
    for (ResealDataKeys.Row row : rows("ORDER BY id LIMIT 3")) {
      byte[] key = now.open(row.keyId(), row.keyCipher(), DataKey.ofThread(row.id()));
      own.put(row.id(), key);
      store(row.id(), new Seal(withEarlier("earlier")), key);
    }
    assertThat(own).hasSize(3);
  }

  @AfterEach
  void allAreUnderTheProductsKey() {
    own.forEach((id, key) -> store(id, new Seal(product), key));
  }

  @Test
  void everyKeyIsUnderTheCurrentOneAndOpensWhatItSealed() {
    assertThat(new ResealDataKeys(database, both).run(2)).isEqualTo(3);
    for (Long id : own.keySet()) {
      ResealDataKeys.Row row = rows("WHERE id = " + id).getFirst();
      assertThat(row.keyId()).isEqualTo(product.current());
      assertThat(new Seal(product).open(row.keyId(), row.keyCipher(), DataKey.ofThread(id)))
          .isEqualTo(own.get(id));
    }
    assertThat(new ResealDataKeys(database, both).run(2)).isZero();
  }

  @Test
  void withoutTheEarlierKeyNothingIsChanged() {
    assertThatThrownBy(() -> new ResealDataKeys(database, product).run(10))
        .hasMessageContaining("no key 'earlier'");
    assertThat(rows("WHERE key_id = 'earlier'")).hasSize(3);
  }

  private Keys withEarlier(String current) {
    Map<String, SecretKey> data = new HashMap<>(product.data());
    data.put("earlier", new SecretKeySpec("an earlier key of thirty-two byt".getBytes(), "AES"));
    return new Keys(current, data, product.index());
  }

  private List<ResealDataKeys.Row> rows(String which) {
    return database.withHandle(
        h ->
            h.createQuery("SELECT id, key_id, key_cipher FROM dialogue_thread " + which)
                .mapTo(ResealDataKeys.Row.class)
                .list());
  }

  private void store(long id, Seal seal, byte[] key) {
    Seal.Sealed sealed = seal.seal(key, DataKey.ofThread(id));
    database.useHandle(
        h ->
            h.execute(
                "UPDATE dialogue_thread SET key_id = ?, key_cipher = ? WHERE id = ?",
                sealed.keyId(),
                sealed.cipher(),
                id));
  }
}
