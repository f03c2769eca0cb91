package no.greenwork.production;

import io.hypersistence.tsid.TSID;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import no.greenwork.access.LinkToken;
import no.greenwork.shared.Clock;

/**
 * Makes the first administrator, whose password nobody else ever knows: it prints a link that works
 * once, for three days. Where there is an administrator already, users are made on the pages.
 */
public final class FirstAdministrator {
  private static final Duration LIFE = Duration.ofDays(3);
  private static final String ADMINISTRATOR_TODAY =
      "g.role = 'ADMINISTRATOR' AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to > ?)";

  private final Connection connection;
  private final Instant now;

  FirstAdministrator(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
  }

  public static void main(String[] arguments) {
    if (arguments.length != 3) {
      System.err.println(
          "Give the user name, the name that is shown, and the address: first-administrator kari 'Kari Nordmann' https://greenwork.example.no/");
      System.exit(1);
    }
    try {
      DatabaseAccess access = DatabaseAccess.of(System.getenv(), "DB");
      try (Connection connection =
          DriverManager.getConnection(access.url(), access.user(), access.password())) {
        String token =
            new FirstAdministrator(connection, Instant.now()).make(arguments[0], arguments[1]);
        System.out.println(
            "Open within three days, once: "
                + URI.create(arguments[2]).resolve("/link?token=" + token));
      }
    } catch (MissingSetting | IllegalStateException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    } catch (SQLException failed) {
      System.err.println("No administrator was made: " + failed.getMessage());
      System.exit(1);
    }
  }

  /**
   * @return the token of the link
   * @throws IllegalStateException if somebody is administrator already
   */
  String make(String userName, String displayName) throws SQLException {
    connection.setAutoCommit(false);
    if (oneCanLogIn()) {
      throw new IllegalStateException(
          "There is an administrator already: new users are made on the pages, under Users.");
    }
    String token = LinkToken.draw();
    long user = existing(userName);
    if (user == 0) {
      user = id();
      insert(
          "INSERT INTO app_user (id, user_name, display_name, created_at) VALUES (?, ?, ?, ?)",
          user,
          userName,
          displayName,
          moment(now));
      insert(
          "INSERT INTO user_grant (id, user_id, role, scope_type, valid_from) VALUES (?, ?, 'ADMINISTRATOR', 'NATION', ?)",
          id(),
          user,
          today());
    }
    insert(
        "INSERT INTO one_time_link (id, user_id, token_hash, expires_at) VALUES (?, ?, ?, ?)",
        id(),
        user,
        LinkToken.hash(token),
        moment(now.plus(LIFE)));
    insert(
        "INSERT INTO change_log (id, at, action, record_type, record_id) VALUES (?, ?, 'FIRST_ADMINISTRATOR', 'user', ?)",
        id(),
        moment(now),
        userName);
    connection.commit();
    return token;
  }

  private boolean oneCanLogIn() throws SQLException {
    String query =
        "SELECT COUNT(*) FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE "
            + ADMINISTRATOR_TODAY
            + " AND u.ended_at IS NULL AND u.password_hash IS NOT NULL";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, today());
      statement.setObject(2, today());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1) > 0;
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, Clock.NORWAY);
  }

  /**
   * A link that was lost may be made again; who is not an administrator yet does not become one so.
   */
  private long existing(String userName) throws SQLException {
    String query =
        "SELECT u.id, (SELECT COUNT(*) FROM user_grant g WHERE g.user_id = u.id AND "
            + ADMINISTRATOR_TODAY
            + ") FROM app_user u WHERE u.user_name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, today());
      statement.setObject(2, today());
      statement.setString(3, userName);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return 0;
        }
        if (rows.getInt(2) == 0) {
          throw new IllegalStateException(
              "The user name " + userName + " belongs to somebody else: choose another.");
        }
        return rows.getLong(1);
      }
    }
  }

  private void insert(String statement, Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  private static long id() {
    return TSID.Factory.getTsid().toLong();
  }

  private static LocalDateTime moment(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
