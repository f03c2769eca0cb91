package no.greenwork.production;

import java.util.List;
import java.util.function.LongFunction;
import no.greenwork.dialogue.DataKey;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Seals the own keys of threads and of files with the current master key. What they have sealed
 * stays as it is; that is why they have keys of their own.
 */
final class ResealDataKeys {
  private final Jdbi database;
  private final Keys keys;
  private final Seal seal;

  /** Where keys are kept. */
  private enum Kept {
    THREADS("dialogue_thread", "id", DataKey::ofThread),
    FILES("attachment_key", "attachment_id", DataKey::ofAttachment);

    private final String table;
    private final String id;
    private final LongFunction<String> purpose;

    Kept(String table, String id, LongFunction<String> purpose) {
      this.table = table;
      this.id = id;
      this.purpose = purpose;
    }
  }

  /** A key as it is stored. */
  public record Row(long id, String keyId, byte[] keyCipher) {}

  ResealDataKeys(Jdbi database, Keys keys) {
    this.database = database;
    this.keys = keys;
    this.seal = new Seal(keys);
  }

  /**
   * @return how many keys were sealed anew
   * @throws IllegalStateException if one is under a key that the key file does not hold
   */
  long run(int batch) {
    long done = 0;
    for (Kept kept : Kept.values()) {
      for (List<Row> rows = next(kept, batch); !rows.isEmpty(); rows = next(kept, batch)) {
        List<Row> some = rows;
        database.useTransaction(handle -> some.forEach(row -> write(handle, kept, row)));
        done += rows.size();
      }
    }
    return done;
  }

  private List<Row> next(Kept kept, int batch) {
    return database.withHandle(
        handle ->
            handle
                .registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery(
                    "SELECT %s AS id, key_id, key_cipher FROM %s WHERE key_id <> :current ORDER BY 1 LIMIT :batch"
                        .formatted(kept.id, kept.table))
                .bind("current", keys.current())
                .bind("batch", batch)
                .mapTo(Row.class)
                .list());
  }

  private void write(Handle handle, Kept kept, Row row) {
    String purpose = kept.purpose.apply(row.id());
    Seal.Sealed sealed = seal.seal(seal.open(row.keyId(), row.keyCipher(), purpose), purpose);
    handle.execute(
        "UPDATE %s SET key_id = ?, key_cipher = ? WHERE %s = ?".formatted(kept.table, kept.id),
        sealed.keyId(),
        sealed.cipher(),
        row.id());
  }
}
