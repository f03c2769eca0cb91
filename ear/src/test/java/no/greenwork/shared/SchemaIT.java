package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database as the running product is let into it. */
class SchemaIT {
  private static final String TABLES_WITHOUT_KEY =
      """
      SELECT t.table_name FROM information_schema.tables t
      WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND NOT EXISTS (
        SELECT 1 FROM information_schema.table_constraints c
        WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY')
      """;

  @Test
  void theRunningProductMayNotChangeTheSchema() throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute("CREATE TABLE intruder (id INT PRIMARY KEY)"))
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change_log",
        "access_log",
        "placement_event",
        "place_passing",
        "message",
        "message_hidden",
        "message_attachment",
        "attachment",
        "attachment_chunk",
        "plan_version",
        "review",
        "outcome",
        "final_report",
        "follow_up_contact",
        "meeting_minutes",
        "attendance_decision",
        "attendance_day",
        "farm_day",
        "farm_day_responsible",
        "farm_card_read",
        "fire_drill",
        "fire_drill_person",
        "farm_tap"
      })
  void whatIsOnlyEverAddedToCannotBeDeleted(String table) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute("DELETE FROM " + table + " WHERE 1 = 0"))
          .hasMessageContaining("denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change_log",
        "access_log",
        "placement_event",
        "plan_version",
        "review",
        "outcome",
        "final_report",
        "follow_up_contact",
        "meeting_minutes"
      })
  void whatIsOnlyEverAddedToCannotBeChanged(String table) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute("UPDATE " + table + " SET id = id WHERE 1 = 0"))
          .hasMessageContaining("denied");
    }
  }

  @Test
  void everyTableHasAPrimaryKey() throws SQLException {
    assertThat(column(TABLES_WITHOUT_KEY)).isEmpty();
  }

  @Test
  void norwegianNamesSortAsInNorway() throws SQLException {
    String names =
        "SELECT n FROM (SELECT 'Årdal' COLLATE utf8mb4_danish_ci AS n UNION SELECT 'Østre' UNION SELECT 'Ærfugl' UNION SELECT 'Zakarias') AS t ORDER BY n";
    assertThat(column(names)).containsExactly("Zakarias", "Ærfugl", "Østre", "Årdal");
  }

  private static List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = TestProduct.databaseForMigration().getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
