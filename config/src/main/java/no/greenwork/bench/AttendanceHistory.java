package no.greenwork.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * A nation's ten years of attendance, added once to what the demo has of the last months: a year at
 * a time, so that a fill that was cut off goes on where it was. The days of the account {@code
 * provider} are left free for what is measured.
 */
final class AttendanceHistory {
  private static final long DAYS_WANTED = 10_000_000;
  private static final int YEARS = 10;
  private static final int PARTS = 1_000;

  private static final String PLACEMENTS =
      """
      FROM placement p WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
        AND p.valid_from < :to AND COALESCE(p.valid_to, :to) > :from
        AND p.provider_id NOT IN (SELECT g.provider_id FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'provider')
      """;

  private static final String LENGTH =
      "SELECT SUM(DATEDIFF(LEAST(COALESCE(p.valid_to, :to), :to), GREATEST(p.valid_from, :from))) * 5 DIV 7 "
          + PLACEMENTS;

  /** In the order of the key, so that the table grows at its end only. */
  private static final String DAYS =
      """
      INSERT INTO attendance_day (placement_id, day, version, code, quarters, edition, act, farm_version, written_by, written_at)
      WITH RECURSIVE s (day) AS (SELECT CAST(:from AS DATE) UNION ALL SELECT s.day + INTERVAL 1 DAY FROM s WHERE s.day + INTERVAL 1 DAY < :to)
      SELECT x.id, x.day, 1, CASE WHEN x.drawn < 88 THEN 'PRESENT' WHEN x.drawn < 93 THEN 'SICK_NOTE' WHEN x.drawn < 98 THEN 'AGREED_LEAVE'
        ELSE 'ABSENT_UNNOTIFIED' END, IF(x.drawn < 88, 24, NULL), 1, 'SET', 0, (SELECT id FROM app_user WHERE user_name = 'supervisor'), TIMESTAMP(x.day, '14:00:00')
      FROM (SELECT c.id, s.day, CRC32(CONCAT(c.id, '/', s.day)) % 100 AS drawn
        FROM (SELECT p.id, p.valid_from, p.valid_to <placements> AND CRC32(p.id) % <parts> < :share) c
        JOIN s ON s.day >= c.valid_from AND s.day < COALESCE(c.valid_to, :to) AND WEEKDAY(s.day) < 5) x
      ORDER BY x.id, x.day
      """
          .replace("<placements>", PLACEMENTS)
          .replace("<parts>", Integer.toString(PARTS));

  private static final String SHEETS =
      """
      INSERT INTO attendance_sheet (placement_id, month, state, approved_edition, version, submitted_on, submitted_by, decided_on, decided_by,
        expected_days, present_days, absent_days, unnotified_days, expected_quarters, present_quarters, deviations)
      SELECT d.placement_id, DATE_FORMAT(d.day, '%Y-%m-01') AS month, 'APPROVED', 1, 2, MIN(LAST_DAY(d.day) + INTERVAL 4 DAY), MIN(d.written_by),
        MIN(LAST_DAY(d.day) + INTERVAL 9 DAY), MIN(d.written_by), COUNT(*), SUM(d.code = 'PRESENT'), SUM(d.code IN ('SICK_NOTE', 'AGREED_LEAVE')),
        SUM(d.code = 'ABSENT_UNNOTIFIED'), COUNT(*) * 24, SUM(d.code = 'PRESENT') * 24, SUM(d.code = 'ABSENT_UNNOTIFIED')
      FROM attendance_day d WHERE d.day >= :from AND d.day < :to GROUP BY d.placement_id, month
      """;

  private static final String DECISIONS =
      """
      INSERT INTO attendance_decision (placement_id, month, version, kind, edition, user_id, at, on_date)
      SELECT s.placement_id, s.month, k.version, k.kind, 1, s.submitted_by, TIMESTAMP(s.submitted_on, '10:00:00'), s.submitted_on
      FROM attendance_sheet s JOIN (SELECT 1 AS version, 'SUBMITTED' AS kind UNION ALL SELECT 2, 'APPROVED') k WHERE s.month >= :from AND s.month < :to
      """;

  private static final String FACT = "bench.attendance ";

  private final Connection connection;

  private AttendanceHistory(Connection connection) {
    this.connection = connection;
  }

  static void fill(BenchSettings settings) throws SQLException, IOException {
    try (Connection connection =
        DriverManager.getConnection(
            settings.databaseUrl(), "greenwork_migrate", settings.secret("mariadb-migrate"))) {
      connection.setAutoCommit(false);
      new AttendanceHistory(connection).fill(settings.day().withDayOfMonth(1));
    }
  }

  /**
   * @param month of the demo's today, two months after the first whose days it has itself
   */
  private void fill(LocalDate month) throws SQLException {
    LocalDate last = month.minusMonths(2);
    int share = share(last.minusYears(YEARS), last);
    for (int year = YEARS; year > 0; year--) {
      LocalDate from = last.minusYears(year);
      once("from " + from, from, from.plusYears(1), share, DAYS);
    }
    once("as sheets", last.minusYears(YEARS), last, share, SHEETS, DECISIONS);
  }

  private void once(String part, LocalDate from, LocalDate to, int share, String... statements)
      throws SQLException {
    if (isThere(part)) {
      return;
    }
    System.out.println("Writing the attendance of ten years, " + part + " ...");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION foreign_key_checks = 0");
      for (String sql : statements) {
        statement.executeUpdate(dated(sql, from, to, share));
      }
    }
    keep(part);
    connection.commit();
  }

  /** How many of a thousand placements have their days written. */
  private int share(LocalDate from, LocalDate to) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(dated(LENGTH, from, to, 0))) {
      row.next();
      return (int) Math.min(PARTS, DAYS_WANTED * PARTS / Math.max(1, row.getLong(1)));
    }
  }

  private boolean isThere(String part) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT 1 FROM installation WHERE name = ?")) {
      statement.setString(1, FACT + part);
      return statement.executeQuery().next();
    }
  }

  private void keep(String part) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO installation (name, fact) VALUES (?, 'written')")) {
      statement.setString(1, FACT + part);
      statement.executeUpdate();
    }
  }

  private static String dated(String sql, LocalDate from, LocalDate to, int share) {
    return sql.replace(":from", "DATE '" + from + "'")
        .replace(":to", "DATE '" + to + "'")
        .replace(":share", Integer.toString(share));
  }
}
