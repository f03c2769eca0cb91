package no.greenwork.production;

import io.hypersistence.tsid.TSID;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;
import no.greenwork.participant.ParticipantIdentities;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Encrypts anew, under the current key, the identity numbers and the keys of threads and files that
 * are still under an earlier one, while the product runs. Each batch is a transaction: stopped half
 * way, it goes on where it was when it is started again. Files of imports and drafts of forms are
 * left: they are deleted after days or weeks.
 */
public final class Reseal {
  private static final int BATCH = 1_000;

  private final Jdbi database;
  private final Keys keys;
  private final Seal seal;

  /** A number as it is stored. */
  public record Row(long id, String keyId, byte[] numberCipher) {}

  /** How much is under another key than the current. */
  public record Left(String keyId, long numbers, long files, long drafts) {}

  Reseal(Jdbi database, Keys keys) {
    this.database = database;
    this.keys = keys;
    this.seal = new Seal(keys);
  }

  public static void main(String[] arguments) {
    try {
      DatabaseAccess access = DatabaseAccess.of(System.getenv(), "DB");
      Keys keys = Keys.read(Path.of(DatabaseAccess.needed(System.getenv(), "GREENWORK_KEYS_FILE")));
      Reseal reseal = new Reseal(Jdbi.create(access.url(), access.user(), access.password()), keys);
      long done =
          reseal.run(
              BATCH, sofar -> System.out.println(sofar + " identity numbers encrypted anew"));
      System.out.println(done + " identity numbers are now under key " + keys.current() + ".");
      long own = new ResealDataKeys(reseal.database, keys).run(BATCH);
      System.out.println(own + " keys of threads and files are now under it too.");
      reseal.left().forEach(Reseal::say);
    } catch (MissingSetting | IllegalArgumentException | UncheckedIOException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    } catch (IllegalStateException | JdbiException | SQLException stopped) {
      System.err.println(
          "Stopped, and can be started again: what was encrypted anew stays so. "
              + stopped.getMessage());
      System.exit(1);
    }
  }

  private static void say(Left left) {
    System.out.printf(
        "Still under key %s: %d identity numbers, %d parts of imported files (deleted after 7 days), %d drafts (deleted after 14 days).%n",
        left.keyId(), left.numbers(), left.files(), left.drafts());
  }

  /**
   * @param progress is told after each batch how many are done
   * @return how many numbers were encrypted anew
   * @throws IllegalStateException if a number is under a key that the key file does not hold
   */
  long run(int batch, LongConsumer progress) throws SQLException {
    long done = 0;
    long after = Long.MIN_VALUE;
    while (true) {
      List<Row> rows = next(after, batch);
      if (rows.isEmpty()) {
        break;
      }
      done += database.inTransaction(handle -> write(handle, rows));
      after = rows.getLast().id();
      progress.accept(done);
    }
    if (done > 0) {
      log(done);
    }
    return done;
  }

  private List<Row> next(long after, int batch) {
    return database.withHandle(
        handle ->
            handle
                .registerRowMapper(ConstructorMapper.factory(Row.class))
                .createQuery(
                    "SELECT id, key_id, number_cipher FROM participant_identity"
                        + " WHERE key_id <> :current AND id > :after ORDER BY id LIMIT :batch")
                .bind("current", keys.current())
                .bind("after", after)
                .bind("batch", batch)
                .mapTo(Row.class)
                .list());
  }

  /** A number that was replaced by the product meanwhile is left as the product wrote it. */
  private int write(Handle handle, List<Row> rows) {
    PreparedBatch update =
        handle.prepareBatch(
            "UPDATE participant_identity SET key_id = :key, number_cipher = :cipher WHERE id = :id AND number_cipher = :read");
    for (Row row : rows) {
      byte[] number = seal.open(row.keyId(), row.numberCipher(), ParticipantIdentities.PURPOSE);
      Seal.Sealed sealed = seal.seal(number, ParticipantIdentities.PURPOSE);
      update
          .bind("key", sealed.keyId())
          .bind("cipher", sealed.cipher())
          .bind("id", row.id())
          .bind("read", row.numberCipher())
          .add();
    }
    int changed = 0;
    for (int count : update.execute()) {
      changed += count == 0 ? 0 : 1;
    }
    return changed;
  }

  private void log(long done) {
    database.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO change_log (id, at, action, record_type, record_id, new_values) VALUES (?, ?, 'RESEAL', 'keys', ?, ?)",
                TSID.Factory.getTsid().toLong(),
                LocalDateTime.now(ZoneOffset.UTC),
                keys.current(),
                "{\"identityNumbers\":" + done + "}"));
  }

  List<Left> left() {
    return database.withHandle(
        handle ->
            handle
                .registerRowMapper(ConstructorMapper.factory(Left.class))
                .createQuery(
                    """
                    SELECT key_id, SUM(kind = 'N') AS numbers, SUM(kind = 'F') AS files, SUM(kind = 'D') AS drafts
                    FROM (SELECT key_id, 'N' AS kind FROM participant_identity
                      UNION ALL SELECT key_id, 'F' FROM job_file
                      UNION ALL SELECT key_id, 'F' FROM job_result
                      UNION ALL SELECT key_id, 'D' FROM form_draft) stored
                    WHERE key_id <> :current GROUP BY key_id ORDER BY key_id
                    """)
                .bind("current", keys.current())
                .mapTo(Left.class)
                .list());
  }
}
