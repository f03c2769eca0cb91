package no.greenwork.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import no.greenwork.dialogue.ThreadKey;
import no.greenwork.shared.Seal;

/**
 * One number over the business content: decrypted columns in, nonces, keyed indexes and password
 * hashes out.
 */
final class DemoChecksum {
  private static final List<String> SELECTS =
      List.of(
          "SELECT number, name, region_number, municipality_code FROM nav_unit ORDER BY number",
          "SELECT id, user_name, display_name, email, phone FROM app_user ORDER BY id",
          "SELECT id, user_id, role, scope_type, unit_number, region_number, provider_id, farm_id FROM user_grant ORDER BY id",
          "SELECT * FROM provider ORDER BY id",
          "SELECT * FROM farm ORDER BY id",
          "SELECT * FROM farm_activity ORDER BY 1, 2",
          "SELECT * FROM farm_facility ORDER BY 1, 2",
          "SELECT * FROM farm_limit ORDER BY 1, 2",
          "SELECT * FROM farm_producer_number ORDER BY 1, 2",
          "SELECT * FROM contact ORDER BY id",
          "SELECT * FROM farm_out_of_use ORDER BY id",
          "SELECT * FROM quality_period ORDER BY id",
          "SELECT * FROM agreement ORDER BY id",
          "SELECT * FROM closed_period ORDER BY id",
          "SELECT * FROM farm_agreement ORDER BY id",
          "SELECT * FROM distribution_key ORDER BY 1, 2",
          "SELECT * FROM participant ORDER BY id",
          "SELECT * FROM participant_unit ORDER BY 1, 2",
          "SELECT * FROM participant_caseworker ORDER BY 1, 2",
          "SELECT * FROM participant_activity ORDER BY 1, 2",
          "SELECT * FROM placement ORDER BY id",
          "SELECT * FROM stay ORDER BY 1, 2",
          "SELECT * FROM percent_entry ORDER BY 1, 2",
          "SELECT * FROM week_pattern_slot ORDER BY 1, 2, 3, 4, 5",
          "SELECT * FROM week_pattern_exception ORDER BY 1, 2",
          "SELECT * FROM placement_supervisor ORDER BY 1, 2",
          "SELECT id, placement_id, on_date, user_id, kind, reason FROM placement_event ORDER BY id",
          "SELECT * FROM substitute ORDER BY id",
          "SELECT * FROM place_offer ORDER BY id",
          "SELECT * FROM place_passing ORDER BY 1, 2",
          "SELECT * FROM visit ORDER BY id",
          "SELECT * FROM visit_date ORDER BY 1, 2",
          "SELECT * FROM visit_answer ORDER BY id",
          "SELECT * FROM stop_request ORDER BY id",
          "SELECT id, public_id, placement_id, kind, state, no_show, new_end, percent, percent_from, exit_reason, proposed_on, answered_on FROM proposal ORDER BY id",
          "SELECT id, placement_id, kind, opened_on FROM placement_notice ORDER BY id",
          "SELECT placement_id, valid_from, valid_to FROM long_away ORDER BY 1, 2",
          "SELECT * FROM place_use ORDER BY 1, 2",
          "SELECT * FROM saved_search ORDER BY id",
          "SELECT id, placement_id, farm_id, last_position FROM dialogue_thread ORDER BY id",
          "SELECT id, public_id, thread_id, position, sender_id, sender_party, sent_at, sent_on, nav_reads, form_token FROM message ORDER BY id",
          "SELECT * FROM message_read ORDER BY 1, 2, 3",
          "SELECT * FROM plan_version ORDER BY id",
          "SELECT * FROM plan_goal ORDER BY 1, 2",
          "SELECT * FROM plan_activity ORDER BY 1, 2",
          "SELECT * FROM review ORDER BY id",
          "SELECT * FROM outcome ORDER BY id",
          "SELECT * FROM final_report ORDER BY id",
          "SELECT * FROM final_report_goal ORDER BY 1, 2",
          "SELECT * FROM final_report_read ORDER BY 1",
          "SELECT * FROM follow_up ORDER BY id",
          "SELECT * FROM follow_up_contact ORDER BY id",
          "SELECT * FROM meeting ORDER BY id",
          "SELECT * FROM meeting_minutes ORDER BY id",
          "SELECT * FROM meeting_point ORDER BY 1, 2",
          "SELECT * FROM attendance_day ORDER BY 1, 2, 3",
          "SELECT * FROM attendance_sheet ORDER BY 1, 2",
          "SELECT * FROM attendance_decision ORDER BY 1, 2, 3",
          "SELECT * FROM farm_day ORDER BY 1, 2, 3",
          "SELECT * FROM absence_notice ORDER BY 1, 2",
          "SELECT * FROM absence_reason ORDER BY 1, 2",
          "SELECT * FROM farm_day_responsible ORDER BY 1, 2, 3",
          "SELECT * FROM fire_drill ORDER BY id",
          "SELECT * FROM fire_drill_person ORDER BY 1, 2");

  private final Connection connection;
  private final Seal seal;

  DemoChecksum(Connection connection, Seal seal) {
    this.connection = connection;
    this.seal = seal;
  }

  String compute() throws SQLException {
    MessageDigest digest = sha256();
    for (String select : SELECTS) {
      try (var statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(select)) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            add(digest, rows.getString(i));
          }
        }
      }
    }
    addIdentityNumbers(digest);
    addMessages(digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void addIdentityNumbers(MessageDigest digest) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT participant_id, key_id, number_cipher FROM participant_identity ORDER BY id")) {
      while (rows.next()) {
        add(digest, rows.getString(1));
        add(
            digest,
            new String(
                seal.open(rows.getString(2), rows.getBytes(3), "identity"),
                StandardCharsets.US_ASCII));
      }
    }
  }

  private void addMessages(MessageDigest digest) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT t.id, t.key_id, t.key_cipher, m.id, m.text_cipher FROM message m"
                    + " JOIN dialogue_thread t ON t.id = m.thread_id ORDER BY m.id")) {
      while (rows.next()) {
        ThreadKey key =
            ThreadKey.opened(seal, rows.getLong(1), rows.getString(2), rows.getBytes(3));
        add(digest, key.open(rows.getLong(4), rows.getBytes(5)));
      }
    }
  }

  private static void add(MessageDigest digest, String value) {
    digest.update((value == null ? "\u0000" : value).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 31);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
