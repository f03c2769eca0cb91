package no.greenwork.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import no.greenwork.testing.TestProduct;

/** Accounts that a test may lock, end and change, so that the demo's stay as they are. */
final class Accounts {
  static final String PASSWORD = "hest og høy i mai";

  private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

  private Accounts() {}

  /**
   * @param from first day of the grant as directorate
   * @param to first day without it, or null
   */
  static long make(String name, LocalDate from, LocalDate to) throws SQLException {
    long id = IDS.incrementAndGet();
    run(
        "INSERT INTO app_user (id, user_name, display_name, password_hash, created_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
        id,
        name,
        "Test " + name,
        Passwords.hash(PASSWORD));
    run(
        "INSERT INTO user_grant (id, user_id, role, scope_type, valid_from, valid_to) VALUES (?, ?, 'DIRECTORATE', 'NATION', ?, ?)",
        IDS.incrementAndGet(),
        id,
        from,
        to);
    return id;
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

  /** One value, or null. */
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
}
