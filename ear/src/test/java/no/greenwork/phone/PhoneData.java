package no.greenwork.phone;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.greenwork.testing.TestProduct;

/** What a phone's taps made of the database, and what happens there while it has no network. */
final class PhoneData {
  private static final String ID = "(SELECT p.id FROM placement p WHERE p.public_id = ?)";

  private PhoneData() {}

  static String text(String sql, Object... values) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  static void run(String sql, Object... values) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /**
   * A user of two farms, with the password of the account farm.
   *
   * @param accounts of whose farms; the first is the one that is begun with
   */
  static String farmer(String... accounts) throws SQLException {
    long id = System.nanoTime();
    String name = "farms." + Long.toString(id, 36);
    run(
        "INSERT INTO app_user (id, user_name, display_name, password_hash, created_at) SELECT ?, ?, 'To gårder',"
            + " u.password_hash, UTC_TIMESTAMP(6) FROM app_user u WHERE u.user_name = 'farm'",
        id,
        name);
    for (String account : accounts) {
      run(
          "INSERT INTO user_grant (id, user_id, role, scope_type, farm_id, valid_from) SELECT ?, ?, g.role, g.scope_type,"
              + " g.farm_id, '2026-01-01' FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = ?"
              + " AND g.role = 'FARMER' LIMIT 1",
          System.nanoTime(),
          id,
          account);
    }
    return name;
  }

  /** Another role beside the farms. */
  static void alsoOfTheDirectorate(String name) throws SQLException {
    run(
        "INSERT INTO user_grant (id, user_id, role, scope_type, valid_from) SELECT ?, u.id, 'DIRECTORATE', 'NATION',"
            + " '2026-01-01' FROM app_user u WHERE u.user_name = ?",
        System.nanoTime(),
        name);
  }

  /** Grants of a user, first the one that is begun with. */
  static String grant(String user, int which) throws SQLException {
    return text(
        "SELECT g.id FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = ? ORDER BY g.id LIMIT 1"
            + " OFFSET "
            + which,
        user);
  }

  static void endGrant(String grant) throws SQLException {
    run("UPDATE user_grant SET valid_to = '2026-02-01' WHERE id = ?", grant);
  }

  /** Marks that the farm has sent of a day, and how many of them were taken in. */
  static String taps(String placement, String day) throws SQLException {
    return text(
        "SELECT CONCAT(COUNT(*), ' sent, ', COALESCE(SUM(t.outcome <> 'REFUSED'), 0), ' taken in') FROM farm_tap t"
            + " WHERE t.placement = ? AND t.day = ?",
        placement,
        day);
  }

  static String mark(String placement, String day) throws SQLException {
    return text(
        "SELECT d.mark FROM farm_day d WHERE d.placement_id = "
            + ID
            + " AND d.day = ? ORDER BY d.version DESC LIMIT 1",
        placement,
        day);
  }

  /** Marks of a day so far. */
  static int marks(String placement, String day) throws SQLException {
    return Integer.parseInt(
        text(
            "SELECT COUNT(*) FROM farm_day d WHERE d.placement_id = " + ID + " AND d.day = ?",
            placement,
            day));
  }

  /** The month is sent to NAV, or is not. */
  static void lock(String placement, String day, boolean locked) throws SQLException {
    run(
        "INSERT INTO attendance_sheet (placement_id, month, state) VALUES ("
            + ID
            + ", DATE_FORMAT(?, '%Y-%m-01'), ?) ON DUPLICATE KEY UPDATE state = VALUES(state)",
        placement,
        day,
        locked ? "SUBMITTED" : "OPEN");
  }

  /** The provider writes upon whatever stands in its sheet. */
  static void provider(String placement, String day, String code) throws SQLException {
    provider(placement, day, code, null);
  }

  static void provider(String placement, String day, String code, Integer quarters)
      throws SQLException {
    run(
        "INSERT INTO attendance_day (placement_id, day, version, code, quarters, act, written_by, written_at) SELECT p.id, ?,"
            + " COALESCE((SELECT MAX(d.version) FROM attendance_day d WHERE d.placement_id = p.id AND d.day = ?), 0) + 1, ?, ?,"
            + " 'SET', u.id, UTC_TIMESTAMP() FROM placement p JOIN app_user u ON u.user_name = 'supervisor' WHERE p.public_id = ?",
        day,
        day,
        code,
        quarters,
        placement);
  }
}
