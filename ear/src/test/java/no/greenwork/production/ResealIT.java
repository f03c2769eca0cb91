package no.greenwork.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import no.greenwork.participant.ParticipantIdentities;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five numbers are under an earlier key; the product's own key is the current one. */
class ResealIT {
  private final Jdbi database = Jdbi.create(TestProduct.database());
  private final Keys product = Keys.read(TestProduct.keys());
  private final Keys both = withEarlier(product, product.current());
  private final Seal now = new Seal(product);
  private Map<Long, String> numbers;

  @BeforeEach
  void someAreUnderAnEarlierKey() {
    numbers = new HashMap<>();
    for (Reseal.Row row : rows("ORDER BY id LIMIT 5")) {
      byte[] number = now.open(row.keyId(), row.numberCipher(), ParticipantIdentities.PURPOSE);
      numbers.put(row.id(), new String(number, StandardCharsets.US_ASCII));
      store(row.id(), new Seal(withEarlier(product, "earlier")), number);
    }
  }

  @AfterEach
  void allAreUnderTheProductsKey() {
    numbers.forEach((id, number) -> store(id, now, number.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void everyNumberIsUnderTheCurrentKeyAndIsTheSame() throws SQLException {
    assertThat(new Reseal(database, both).run(2, done -> {})).isEqualTo(5);
    for (Reseal.Row row : rows("WHERE id IN (" + ids() + ")")) {
      assertThat(row.keyId()).isEqualTo(product.current());
      assertThat(now.open(row.keyId(), row.numberCipher(), ParticipantIdentities.PURPOSE))
          .asString(StandardCharsets.US_ASCII)
          .isEqualTo(numbers.get(row.id()));
    }
    assertThat(new Reseal(database, both).left()).isEmpty();
    assertThat(logged()).isEqualTo("{\"identityNumbers\":5}");
  }

  @Test
  void stoppedHalfWayItGoesOnWhereItWas() throws SQLException {
    Reseal reseal = new Reseal(database, both);
    assertThatThrownBy(
            () ->
                reseal.run(
                    2,
                    done -> {
                      throw new IllegalStateException("stopped");
                    }))
        .hasMessage("stopped");
    assertThat(reseal.left()).containsExactly(new Reseal.Left("earlier", 3, 0, 0));
    assertThat(reseal.run(2, done -> {})).isEqualTo(3);
  }

  @Test
  void withoutTheEarlierKeyNothingIsChanged() {
    assertThatThrownBy(() -> new Reseal(database, product).run(2, done -> {}))
        .hasMessageContaining("no key 'earlier'");
    assertThat(new Reseal(database, both).left())
        .containsExactly(new Reseal.Left("earlier", 5, 0, 0));
  }

  private static Keys withEarlier(Keys keys, String current) {
    Map<String, SecretKey> data = new HashMap<>(keys.data());
    data.put("earlier", new SecretKeySpec("an earlier key of thirty-two byt".getBytes(), "AES"));
    return new Keys(current, data, keys.index());
  }

  private List<Reseal.Row> rows(String which) {
    return database.withHandle(
        h ->
            h.createQuery("SELECT id, key_id, number_cipher FROM participant_identity " + which)
                .map(
                    (row, context) ->
                        new Reseal.Row(
                            row.getLong("id"),
                            row.getString("key_id"),
                            row.getBytes("number_cipher")))
                .list());
  }

  private void store(long id, Seal seal, byte[] number) {
    Seal.Sealed sealed = seal.seal(number, ParticipantIdentities.PURPOSE);
    database.useHandle(
        h ->
            h.execute(
                "UPDATE participant_identity SET key_id = ?, number_cipher = ? WHERE id = ?",
                sealed.keyId(),
                sealed.cipher(),
                id));
  }

  private String ids() {
    return String.join(",", numbers.keySet().stream().map(String::valueOf).toList());
  }

  private String logged() {
    return database.withHandle(
        h ->
            h.createQuery(
                    "SELECT new_values FROM change_log WHERE action = 'RESEAL' AND record_id = :key ORDER BY at DESC LIMIT 1")
                .bind("key", product.current())
                .mapTo(String.class)
                .one());
  }
}
