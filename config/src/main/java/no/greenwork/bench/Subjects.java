package no.greenwork.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whom the pages are asked about, and takes an acceptance back so that it can come again. */
final class Subjects implements AutoCloseable {
  private static final String CASEWORKER =
      "SELECT u.id AS user, g.unit_number AS unit FROM app_user u JOIN user_grant g ON g.user_id = u.id WHERE u.user_name = 'caseworker'";
  private static final String SUPERVISOR =
      "SELECT u.id AS supervisor FROM app_user u WHERE u.user_name = 'supervisor'";
  private static final String PLACEMENT =
      "SELECT p.public_id AS placement, x.public_id AS participant, x.municipality_code AS municipality FROM placement p"
          + " JOIN participant x ON x.id = p.participant_id JOIN stay s ON s.placement_id = p.id"
          + " JOIN participant_unit u ON u.participant_id = x.id AND u.unit_number = p.referred_unit"
          + " WHERE p.referred_unit = ? AND p.valid_from <= ? AND p.valid_to > ? AND s.farm_id IS NOT NULL"
          + " AND x.protection = 'NONE' AND NOT x.shielded ORDER BY p.id LIMIT 1";
  private static final String REFERRAL =
      "SELECT p.public_id AS referral, p.id AS referral_key, p.version AS version, a.reference AS reference, a.id AS agreement"
          + " FROM placement p JOIN participant x ON x.id = p.participant_id JOIN app_user u ON u.user_name = 'provider'"
          + " JOIN user_grant g ON g.user_id = u.id AND g.provider_id = p.provider_id JOIN agreement a ON a.provider_id = p.provider_id"
          + " AND a.measure_code = p.measure_code AND a.valid_from <= ? AND a.valid_to > ? + INTERVAL 60 DAY"
          + " WHERE p.referred_on <= ? AND p.accepted_on IS NULL AND p.declined_on IS NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND x.protection = 'NONE' AND NOT x.shielded ORDER BY a.places - (SELECT COALESCE(SUM(u.halves), 0) / 2 FROM place_use u WHERE u.agreement_id = a.id"
          + " AND COALESCE(u.valid_to, '9999-12-31') > p.referred_on) DESC, p.id LIMIT 1";
  private static final List<String> TAKE_BACK =
      List.of(
          "DELETE FROM place_use WHERE placement_id = ",
          "DELETE FROM percent_entry WHERE placement_id = ",
          "DELETE FROM week_pattern_slot WHERE placement_id = ",
          "DELETE FROM stay WHERE placement_id = ",
          "DELETE FROM placement_event WHERE kind = 'ACCEPTED' AND placement_id = ",
          "UPDATE placement SET accepted_on = NULL, agreement_id = NULL, valid_from = NULL, valid_to = NULL,"
              + " arena = 'GREEN_WORK' WHERE id = ");

  private static final String WORKING =
      "SELECT COUNT(*) FROM scheduled_work WHERE last_started > COALESCE(last_ended, '2000-01-01')"
          + " OR name IN ('place-vacancies', 'presence-figures') AND last_ended IS NULL";
  private static final long ASK_EVERY_MS = 1_000;

  private final Connection connection;
  private final LocalDate day;
  private final Map<String, String> found = new LinkedHashMap<>();

  Subjects(BenchSettings settings) throws SQLException, IOException {
    connection =
        DriverManager.getConnection(
            settings.databaseUrl(), "greenwork_migrate", settings.secret("mariadb-migrate"));
    day = settings.day();
  }

  /** What the product does by itself after a start is over, the first count of attendance too. */
  void awaitScheduledWork() throws SQLException, InterruptedException {
    while (Integer.parseInt(value(WORKING)) > 0) {
      Thread.sleep(ASK_EVERY_MS);
    }
  }

  /** By the names that the pages and the statements by hand use. */
  Map<String, String> find() throws SQLException {
    String today = day.toString();
    found.put("day", today);
    found.put("region", "5700");
    found.put("month", day.withDayOfMonth(1).toString());
    one(CASEWORKER);
    one(SUPERVISOR);
    one(PLACEMENT, found.get("unit"), today, today);
    one(REFERRAL, today, today, today);
    return found;
  }

  private void one(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("Nobody to ask about: " + sql);
        }
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          found.put(row.getMetaData().getColumnLabel(i), row.getString(i));
        }
      }
    }
  }

  /** The referral is unanswered again; gives its version. */
  int takeBack() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : TAKE_BACK) {
        statement.executeUpdate(sql + found.get("referral_key"));
      }
    }
    return Integer.parseInt(
        value("SELECT version FROM placement WHERE id = " + found.get("referral_key")));
  }

  String value(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
