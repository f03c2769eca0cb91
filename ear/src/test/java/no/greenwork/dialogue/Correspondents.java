package no.greenwork.dialogue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.capacity.LedgerWriter;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Somebody of the account caseworker's unit who is with the accounts provider and supervisor, at
 * the account farm's farm: all four can write about them.
 *
 * @param placement public id
 */
public record Correspondents(long id, String placement) implements AutoCloseable {
  public static final Jdbi DATABASE = Sql.over(TestProduct.database());
  private static final Jdbi MAINTENANCE = Sql.over(TestProduct.databaseForMigration());
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String PLACE =
      """
      SELECT fa.id farm_agreement, fa.farm_id farm, a.id agreement,
        (SELECT c.unit_number FROM user_grant c JOIN app_user x ON x.id = c.user_id AND x.user_name = 'caseworker' LIMIT 1) unit,
        (SELECT x.id FROM app_user x WHERE x.user_name = 'caseworker') caseworker,
        (SELECT x.id FROM app_user x WHERE x.user_name = 'supervisor') supervisor
      FROM farm_agreement fa JOIN agreement a ON a.id = fa.agreement_id
      JOIN user_grant fg ON fg.farm_id = fa.farm_id JOIN app_user fu ON fu.id = fg.user_id AND fu.user_name = 'farm'
      JOIN user_grant pg ON pg.provider_id = a.provider_id JOIN app_user pu ON pu.id = pg.user_id AND pu.user_name = 'provider'
      WHERE fa.valid_from <= :day AND (fa.valid_to IS NULL OR fa.valid_to > :day + INTERVAL 60 DAY)
        AND a.valid_from <= :day AND (a.valid_to IS NULL OR a.valid_to > :day + INTERVAL 60 DAY)
      ORDER BY fa.id LIMIT 1
      """;

  private static final List<String> INSERTS =
      List.of(
          "INSERT INTO participant (id, public_id, given_name, family_name, birth_date, municipality_code, protection, shielded, created_at)"
              + " VALUES (:id, :public, 'Skriv', 'Brevmoen', '1985-04-03', '5001', :protection, FALSE, NOW(6))",
          "INSERT INTO participant_unit (participant_id, valid_from, unit_number) VALUES (:id, '2025-01-01', :unit)",
          "INSERT INTO placement (id, public_id, participant_id, measure_code, provider_id, created_by, created_at, touched_at, referred_on,"
              + " referred_by, referred_unit, accepted_on, agreement_id, valid_from, valid_to)"
              + " SELECT :id, :placement, :id, a.measure_code, a.provider_id, :caseworker, NOW(6), NOW(6), :day - INTERVAL 20 DAY,"
              + " :caseworker, :unit, :day - INTERVAL 15 DAY, a.id, :day - INTERVAL 10 DAY, :day + INTERVAL 50 DAY"
              + " FROM agreement a WHERE a.id = :agreement",
          "INSERT INTO percent_entry (placement_id, valid_from, percent, registered_at) VALUES (:id, :day - INTERVAL 10 DAY, 100, NOW(6))",
          "INSERT INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id)"
              + " VALUES (:id, :day - INTERVAL 10 DAY, :day + INTERVAL 50 DAY, :farm_agreement, :farm)",
          "INSERT INTO placement_supervisor (placement_id, valid_from, user_id) VALUES (:id, :day - INTERVAL 15 DAY, :supervisor)");

  private static final String OWN_FILES =
      "SELECT ma.attachment_id FROM message_attachment ma JOIN message m ON m.id = ma.message_id"
          + " JOIN dialogue_thread t ON t.id = m.thread_id WHERE t.placement_id = :id";

  private static final String OF_THREADS =
      " IN (SELECT t.id FROM dialogue_thread t WHERE t.placement_id = :id)";

  private static final String OF_MESSAGES =
      " IN (SELECT m.id FROM message m JOIN dialogue_thread t ON t.id = m.thread_id WHERE t.placement_id = :id)";

  private static final List<String> LEAVE =
      List.of(
          "message_hidden WHERE message_id" + OF_MESSAGES,
          "message WHERE thread_id" + OF_THREADS,
          "message_read WHERE thread_id" + OF_THREADS,
          "dialogue_thread WHERE placement_id = :id",
          "place_use WHERE placement_id = :id",
          "placement_event WHERE placement_id = :id",
          "placement_supervisor WHERE placement_id = :id",
          "stay WHERE placement_id = :id",
          "percent_entry WHERE placement_id = :id",
          "placement WHERE id = :id",
          "participant_unit WHERE participant_id = :id",
          "participant WHERE id = :id");

  /** Nobody has written about them yet. */
  public static Correspondents make() {
    return DATABASE.inTransaction(
        h -> {
          Correspondents made =
              new Correspondents(RANDOM.nextLong(1L << 40, 1L << 41), PublicId.random(RANDOM));
          LocalDate day = TestProduct.today();
          Map<String, Object> place = h.createQuery(PLACE).bind("day", day).mapToMap().one();
          for (String insert : INSERTS) {
            var update = h.createUpdate(insert);
            place.forEach(update::bind);
            update
                .bind("id", made.id())
                .bind("public", PublicId.random(RANDOM))
                .bind("placement", made.placement())
                .bind("protection", "NONE")
                .bind("day", day);
            update
                .getConfig(org.jdbi.v3.core.statement.SqlStatements.class)
                .setUnusedBindingAllowed(true);
            update.execute();
          }
          new LedgerWriter(h).rewrite(List.of(made.id()));
          return made;
        });
  }

  /** Another protection than none, or shielded. */
  public void protect(String protection, boolean shielded) {
    DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE participant SET protection = ?, shielded = ? WHERE id = ?",
                protection,
                shielded,
                id));
  }

  public static long count(String sql) {
    return DATABASE.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  /** How many messages are stored, whoever may read them. */
  public long messages() {
    return count(
        "SELECT COUNT(*) FROM message m JOIN dialogue_thread t ON t.id = m.thread_id WHERE t.placement_id = "
            + id);
  }

  /** Other tests find the demo as it was. */
  @Override
  public void close() {
    MAINTENANCE.useTransaction(
        h -> {
          List<Long> files = h.createQuery(OWN_FILES).bind("id", id).mapTo(Long.class).list();
          h.createUpdate("DELETE FROM message_attachment WHERE message_id" + OF_MESSAGES)
              .bind("id", id)
              .execute();
          files.forEach(file -> delete(h, file));
          for (String own : LEAVE) {
            h.createUpdate("DELETE FROM " + own).bind("id", id).execute();
          }
        });
  }

  private static void delete(Handle h, long file) {
    h.execute("DELETE FROM attachment WHERE id = ?", file);
    h.execute("DELETE FROM attachment_chunk WHERE attachment_id = ?", file);
    h.execute("DELETE FROM attachment_key WHERE attachment_id = ?", file);
  }
}
