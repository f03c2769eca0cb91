package no.greenwork.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * The last two weeks at the farms that have an account: nearly all is answered, one day is not, and
 * on the last one somebody did not come. Told after everything else.
 */
final class DemoFarmDays {
  private static final int DAYS = 13;
  private static final int OPEN_DAY = 3;

  private static final String EXPECTED =
      """
      WITH RECURSIVE d (day) AS (SELECT CAST(? AS DATE) UNION ALL SELECT day + INTERVAL 1 DAY FROM d WHERE day < CAST(? AS DATE))
      SELECT s.placement_id, d.day, s.farm_id, TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time)) DIV 900 AS quarters, g.user_id,
        ROW_NUMBER() OVER (PARTITION BY s.farm_id, d.day
          ORDER BY IF(u.user_name = 'supervisor' AND x.protection = 'NONE' AND NOT x.shielded, 0, 1), s.placement_id) AS nth,
        DENSE_RANK() OVER (PARTITION BY s.farm_id ORDER BY d.day DESC) AS back
      FROM d JOIN stay s ON s.valid_from <= d.day AND (s.valid_to IS NULL OR s.valid_to > d.day)
      JOIN user_grant g ON g.farm_id = s.farm_id AND g.role = 'FARMER' JOIN placement p ON p.id = s.placement_id
      JOIN participant x ON x.id = p.participant_id
      JOIN week_pattern_slot w ON w.placement_id = p.id AND w.weekday = WEEKDAY(d.day) + 1 AND w.valid_from <= d.day
      LEFT JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_from <= d.day AND (ps.valid_to IS NULL OR ps.valid_to > d.day)
      LEFT JOIN app_user u ON u.id = ps.user_id
      WHERE NOT EXISTS (SELECT 1 FROM farm_out_of_use o WHERE o.farm_id = s.farm_id AND o.valid_from <= d.day
          AND (o.valid_to IS NULL OR o.valid_to > d.day))
        AND NOT EXISTS (SELECT 1 FROM long_away l WHERE l.placement_id = p.id AND l.valid_from <= d.day
          AND (l.valid_to IS NULL OR l.valid_to > d.day))
      ORDER BY s.farm_id, d.day, nth
      """;

  private static final String RESPONSIBLE =
      """
      INSERT INTO farm_day_responsible (farm_id, day, version, name, set_by, set_at)
      SELECT DISTINCT f.farm_id, f.day, 1, u.display_name, u.id, TIMESTAMP(f.day, '07:10:00') FROM farm_day f JOIN app_user u ON u.id = f.written_by
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

  private final Connection connection;
  private final DemoIds ids;
  private final LocalDate anchor;

  DemoFarmDays(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
    anchor = plan.anchor();
  }

  void write() throws SQLException {
    marks();
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(RESPONSIBLE);
    }
    for (String account : new String[] {"farm", "farm2"}) {
      drill(account, anchor.minusDays(160), 6, "Nøkkelen til redskapshuset manglet.");
      drill(account, anchor.minusDays(12), 4, null);
    }
  }

  private void marks() throws SQLException {
    try (PreparedStatement expected = connection.prepareStatement(EXPECTED);
        BulkInsert marks =
            new BulkInsert(
                connection,
                "farm_day",
                "placement_id, day, version, farm_id, mark, quarters, written_by, sent_by, tapped_at, written_at");
        BulkInsert entries =
            new BulkInsert(
                connection,
                "attendance_day",
                "placement_id, day, version, code, quarters, edition, act, farm_version, written_by, written_at");
        BulkInsert sheets = new BulkInsert(connection, "attendance_sheet", "placement_id, month")) {
      expected.setObject(1, anchor.minusDays(DAYS));
      expected.setObject(2, anchor.minusDays(1));
      Set<String> months = new HashSet<>();
      try (ResultSet row = expected.executeQuery()) {
        while (row.next()) {
          boolean first = row.getInt("nth") == 1;
          if (first && row.getInt("back") == OPEN_DAY) {
            continue;
          }
          boolean there = !(first && row.getInt("back") == 1);
          LocalDate day = row.getObject("day", LocalDate.class);
          mark(marks, entries, row, day, there);
          if (months.add(row.getLong("placement_id") + " " + day.getMonth())) {
            sheets.add(row.getLong("placement_id"), day.withDayOfMonth(1));
          }
        }
      }
    }
  }

  private static void mark(
      BulkInsert marks, BulkInsert entries, ResultSet row, LocalDate day, boolean there)
      throws SQLException {
    long placement = row.getLong("placement_id");
    long user = row.getLong("user_id");
    Integer quarters = there ? row.getInt("quarters") : null;
    LocalDateTime at = day.atTime(there ? 14 : 8, 40);
    marks.add(
        placement,
        day,
        1,
        row.getLong("farm_id"),
        there ? "PRESENT" : "ABSENT_NOT_NOTIFIED",
        quarters,
        user,
        user,
        at,
        at);
    entries.add(
        placement,
        day,
        1,
        there ? "PRESENT" : "ABSENT_UNNOTIFIED",
        quarters,
        1,
        "FARM",
        1,
        user,
        at);
  }

  private void drill(String account, LocalDate day, int minutes, String remark)
      throws SQLException {
    long id = ids.next();
    try (PreparedStatement drill = connection.prepareStatement(DRILL);
        PreparedStatement people = connection.prepareStatement(MUSTERED)) {
      Object[] values = {id, day, minutes, remark, id, day, account};
      for (int i = 0; i < values.length; i++) {
        drill.setObject(i + 1, values[i]);
      }
      drill.executeUpdate();
      people.setLong(1, id);
      people.executeUpdate();
    }
  }
}
