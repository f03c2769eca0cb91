package no.greenwork.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * The schema by Flyway, then the running user's rights table by table: no DDL, and neither update
 * nor delete on what is only ever added to.
 *
 * @param url of the database
 * @param user may change the schema and pass on rights
 */
public record Migration(String url, String user, String password) {
  private static final Set<String> APPEND_ONLY =
      Set.of(
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
          "plan_goal",
          "plan_activity",
          "review",
          "outcome",
          "final_report",
          "final_report_goal",
          "final_report_read",
          "follow_up_contact",
          "meeting_minutes",
          "meeting_point",
          "meeting_point_done",
          "visit_date",
          "visit_answer",
          "attendance_decision",
          "attendance_day",
          "farm_day",
          "farm_day_responsible",
          "farm_card_read",
          "fire_drill",
          "fire_drill_person",
          "farm_tap");

  /**
   * @param appAccount the running user as SQL names it, e.g. {@code 'greenwork_app'@'%'}
   */
  public void run(String appAccount) throws SQLException {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      grant(connection, appAccount);
    }
  }

  private static void grant(Connection connection, String appAccount) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name NOT LIKE 'flyway%'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    try (Statement sql = connection.createStatement()) {
      for (String table : tables) {
        String rights =
            APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        sql.execute("GRANT " + rights + " ON `" + table + "` TO " + appAccount);
      }
    }
  }
}
