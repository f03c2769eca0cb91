package no.greenwork.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What the farms that have an account keep of their days besides who came, and somebody who did not
 * come and of whom nobody has heard yet.
 */
final class DemoFarmDays {
  private static final int DAYS = 13;

  private static final String RESPONSIBLE =
      """
      INSERT INTO farm_day_responsible (farm_id, day, version, name, set_by, set_at)
      WITH RECURSIVE d (day) AS (SELECT CAST(? AS DATE) UNION ALL SELECT day + INTERVAL 1 DAY FROM d WHERE day < CAST(? AS DATE))
      SELECT g.farm_id, d.day, 1, u.display_name, u.id, TIMESTAMP(d.day, '07:10:00') FROM d JOIN user_grant g ON g.role = 'FARMER'
      JOIN app_user u ON u.id = g.user_id AND u.user_name IN ('farm', 'farm2') WHERE WEEKDAY(d.day) < 5
      """;

  private static final String DRILL =
      """
      INSERT INTO fire_drill (id, farm_id, day, minutes, led_by, remark, client_key, user_id, filed_at)
      SELECT ?, g.farm_id, ?, ?, u.display_name, ?, UNHEX(LPAD(HEX(?), 32, '0')), u.id, TIMESTAMP(?, '10:20:00')
      FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE g.role = 'FARMER' AND u.user_name = ?
      """;

  private static final String MUSTERED =
      """
      INSERT INTO fire_drill_person (drill_id, placement_id, mustered)
      SELECT f.id, s.placement_id, TRUE FROM fire_drill f JOIN stay s ON s.farm_id = f.farm_id AND s.valid_from <= f.day
        AND (s.valid_to IS NULL OR s.valid_to > f.day) WHERE f.id = ?
      """;

  /** Some come a little later in the week, or not at all. */
  private static final String SINGLE_DAYS =
      """
      INSERT INTO week_pattern_exception (placement_id, day, from_time, to_time)
      SELECT p.id, d.day, IF(CRC32(p.id) % 2 = 0, '10:00', NULL), IF(CRC32(p.id) % 2 = 0, '13:00', NULL)
      FROM placement p JOIN (SELECT CAST(? AS DATE) AS day) d ON d.day >= p.valid_from AND (p.valid_to IS NULL OR d.day < p.valid_to)
      WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND CRC32(p.id) % 10 < 2
        AND EXISTS (SELECT 1 FROM week_pattern_slot w WHERE w.placement_id = p.id)
      """;

  /** The last day of an open month on which somebody of the account supervisor's came to a farm. */
  private static final String CAME =
      """
      SELECT d.placement_id, d.day, d.quarters, f.written_by FROM attendance_day d
      JOIN farm_day f ON f.placement_id = d.placement_id AND f.day = d.day JOIN placement p ON p.id = d.placement_id
      JOIN participant x ON x.id = p.participant_id AND x.protection = 'NONE' AND NOT x.shielded
      JOIN attendance_sheet s ON s.placement_id = d.placement_id AND s.month = ? AND s.state = 'OPEN'
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_from <= d.day AND ps.valid_to IS NULL
      JOIN app_user u ON u.id = ps.user_id AND u.user_name = 'supervisor'
      WHERE d.code = 'PRESENT' AND d.day >= s.month AND d.day > ? - INTERVAL 13 DAY ORDER BY d.day DESC, d.placement_id LIMIT 1
      """;

  /** Only the farm has spoken; the sheet has its word. */
  private static final String ENTRY =
      "UPDATE attendance_day SET code = 'ABSENT_UNNOTIFIED', quarters = NULL, act = 'FARM', farm_version = 1, written_by = ?"
          + " WHERE placement_id = ? AND day = ?";

  private static final String MARK =
      "UPDATE farm_day SET mark = 'ABSENT_NOT_NOTIFIED', quarters = NULL WHERE placement_id = ? AND day = ?";

  private static final String SHEET =
      "UPDATE attendance_sheet SET present_days = present_days - 1, unnotified_days = unnotified_days + 1,"
          + " present_quarters = present_quarters - ?, deviations = deviations + 1 WHERE placement_id = ? AND month = ?";

  private final Connection connection;
  private final DemoIds ids;
  private final LocalDate anchor;

  DemoFarmDays(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
    anchor = plan.anchor();
  }

  void write() throws SQLException {
    update(connection, SINGLE_DAYS, anchor.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)));
    update(connection, RESPONSIBLE, anchor.minusDays(DAYS), anchor.minusDays(1));
    for (String account : new String[] {"farm", "farm2"}) {
      drill(account, anchor.minusDays(160), 6, "Nøkkelen til redskapshuset manglet.");
      drill(account, anchor.minusDays(12), 4, null);
    }
  }

  private void drill(String account, LocalDate day, int minutes, String remark)
      throws SQLException {
    long id = ids.next();
    update(connection, DRILL, id, day, minutes, remark, id, day, account);
    update(connection, MUSTERED, id);
  }

  /** After attendance is written. */
  static void unheardOf(Connection connection, LocalDate anchor) throws SQLException {
    try (PreparedStatement came = connection.prepareStatement(CAME)) {
      came.setObject(1, anchor.withDayOfMonth(1));
      came.setObject(2, anchor);
      try (ResultSet row = came.executeQuery()) {
        if (row.next()) {
          long placement = row.getLong("placement_id");
          LocalDate day = row.getObject("day", LocalDate.class);
          update(connection, ENTRY, row.getLong("written_by"), placement, day);
          update(connection, MARK, placement, day);
          update(connection, SHEET, row.getInt("quarters"), placement, day.withDayOfMonth(1));
        }
      }
    }
  }

  private static void update(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      sql.executeUpdate();
    }
  }
}
