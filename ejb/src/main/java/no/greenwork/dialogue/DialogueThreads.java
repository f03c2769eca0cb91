package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Seal;

/** The rows of threads: made with their first message, and the guard of those that follow. */
@ApplicationScoped
class DialogueThreads {
  private static final String ONE =
      "SELECT id, farm_id, key_id, key_cipher, last_position FROM dialogue_thread"
          + " WHERE placement_id = :placement AND farm_or_none = :farm";

  private static final String ALL =
      "SELECT id, farm_id, key_id, key_cipher, last_position FROM dialogue_thread"
          + " WHERE placement_id = :placement";

  /** Of two first messages at once one makes the row, and the other waits for it and takes it. */
  private static final String MAKE =
      "INSERT INTO dialogue_thread (id, placement_id, farm_id, key_id, key_cipher) VALUES (:id, :placement, :farm, :key, :cipher)"
          + " ON DUPLICATE KEY UPDATE last_position = last_position";

  private static final String NEXT =
      "UPDATE dialogue_thread SET last_position = last_position + 1 WHERE placement_id = :placement AND farm_or_none = :farm";

  @Inject private Database database;
  @Inject private Seal master;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /** As it is stored. */
  public record Row(long id, Long farmId, String keyId, byte[] keyCipher, int lastPosition) {}

  /**
   * With the row held until the end of the transaction, so that positions come to sight in their
   * order.
   *
   * @return the thread, its last position being the new message's
   */
  Row next(long placement, Long farm) {
    if (find(placement, farm).isEmpty()) {
      make(placement, farm);
    }
    database.write(
        h ->
            h.createUpdate(NEXT)
                .bind("placement", placement)
                .bind("farm", farm == null ? 0L : farm)
                .execute());
    return find(placement, farm).orElseThrow();
  }

  private void make(long placement, Long farm) {
    long id = ids.next();
    Seal.Sealed key = ThreadKey.random(random).sealed(master, id);
    database.write(
        h ->
            h.createUpdate(MAKE)
                .bind("id", id)
                .bind("placement", placement)
                .bind("farm", farm)
                .bind("key", key.keyId())
                .bind("cipher", key.cipher())
                .execute());
  }

  Optional<Row> find(long placement, Long farm) {
    return database.read(
        h ->
            h.createQuery(ONE)
                .bind("placement", placement)
                .bind("farm", farm == null ? 0L : farm)
                .mapTo(Row.class)
                .findOne());
  }

  /** All of the placement; that of NAV and the provider by null. */
  Map<Long, Row> byFarm(long placement) {
    Map<Long, Row> rows = new HashMap<>();
    database
        .read(h -> h.createQuery(ALL).bind("placement", placement).mapTo(Row.class).list())
        .forEach(row -> rows.put(row.farmId(), row));
    return rows;
  }

  ThreadKey key(Row row) {
    return ThreadKey.opened(master, row.id(), row.keyId(), row.keyCipher());
  }
}
