package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** What some of the demo's people look for again and again; no list begins with one of them. */
final class DemoSavedSearches {
  private final Connection connection;
  private final DemoIds ids;
  private final LocalDateTime saved;

  DemoSavedSearches(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
    saved = plan.anchor().minusDays(20).atTime(9, 0);
  }

  void write() throws SQLException {
    save("caseworker", "PARTICIPANTS", "Har plass nå", "group=RUNNING");
    save("caseworker", "PLACEMENTS", "Deltar i AFT", "state=ACTIVE&measure=AFT");
    save("provider", "PLACEMENTS", "Begynner snart", "state=AWAITING_START&sort=OLDEST_START");
    save("provider", "FARMS", "Gårder ute av bruk", "state=OUT_OF_USE");
    save("coordinator", "FARMS", "Gårder uten gyldig kvalitet", "quality=INVALID");
    save("coordinator", "AGREEMENTS", "AFT i Trøndelag", "region=5700&measure=AFT");
  }

  private void save(String user, String list, String name, String filter) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "INSERT INTO saved_search (id, user_id, list, name, filter, saved_at)"
                + " SELECT ?, id, ?, ?, ?, ? FROM app_user WHERE user_name = ?")) {
      statement.setLong(1, ids.next());
      statement.setString(2, list);
      statement.setString(3, name);
      statement.setString(4, filter);
      statement.setObject(5, saved);
      statement.setString(6, user);
      statement.executeUpdate();
    }
  }
}
