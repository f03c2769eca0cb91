package no.greenwork.migration;

import io.hypersistence.tsid.TSID;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import no.greenwork.access.LinkToken;
import no.greenwork.access.PasswordLinks;
import no.greenwork.access.UserCommand;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;

/**
 * Makes the first administrator of an empty installation and writes the link by which that person
 * chooses a password. Asked again before the link was used, it makes a new link.
 */
public final class FirstAdministrator {
  /** No running server draws ids under this number before a thousand others do. */
  private static final int NODE = 1023;

  private final TSID.Factory ids = TSID.Factory.builder().withNode(NODE).withNodeBits(10).build();
  private final Connection connection;
  private final Instant now;

  FirstAdministrator(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
  }

  /**
   * Address of the product, user name, name of the person; the database by GREENWORK_DB_URL,
   * GREENWORK_DB_USER, GREENWORK_DB_PASSWORD.
   */
  public static void main(String[] args) throws SQLException {
    if (args.length != 3) {
      System.err.println("Give the address (https://...), a user name and the person's name in quotes.");
      System.exit(2);
    }
    try (Connection connection =
        DriverManager.getConnection(System.getenv("GREENWORK_DB_URL"), System.getenv("GREENWORK_DB_USER"), System.getenv("GREENWORK_DB_PASSWORD"))) {
      connection.setAutoCommit(false);
      String token = new FirstAdministrator(connection, Instant.now()).make(args[1], args[2]);
      connection.commit();
      System.out.println(args[0].replaceFirst("/+$", "") + "/link?token=" + token);
      System.out.println("Works once, for " + PasswordLinks.LIFE.toDays() + " days.");
    } catch (BusinessError refused) {
      System.err.println(
          refused.problems().stream().anyMatch(p -> p.code().equals("USER_NAME"))
              ? "The user name must have 3 to 60 characters: small letters a-z, digits, full stops and dashes."
              : "The name of the person must be given, in at most 120 characters.");
      System.exit(1);
    } catch (IllegalStateException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
  }

  /**
   * @return token of the link
   * @throws IllegalStateException if somebody can administer already
   */
  String make(String userName, String displayName) throws SQLException {
    new UserCommand(userName, displayName, null, null).check(true);
    if (number("SELECT COUNT(*) FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE g.role = 'ADMINISTRATOR' AND g.valid_to IS NULL AND u.ended_at IS NULL AND u.password_hash IS NOT NULL") > 0) {
      throw new IllegalStateException("There is an administrator already, who can make others under Users.");
    }
    long user = number("SELECT COALESCE(MAX(id), 0) FROM app_user WHERE user_name = ?", userName);
    if (user == 0) {
      user = ids.generate().toLong();
      run("INSERT INTO app_user (id, user_name, display_name, created_at) VALUES (?, ?, ?, ?)", user, userName, displayName, utc(now));
    }
    if (number("SELECT COUNT(*) FROM user_grant WHERE user_id = ? AND role = 'ADMINISTRATOR' AND valid_to IS NULL", user) == 0) {
      run("INSERT INTO user_grant (id, user_id, role, scope_type, valid_from) VALUES (?, ?, 'ADMINISTRATOR', 'NATION', ?)", ids.generate().toLong(), user, LocalDate.ofInstant(now, Clock.NORWAY));
    }
    String token = LinkToken.draw();
    run("UPDATE one_time_link SET used_at = ? WHERE user_id = ? AND used_at IS NULL", utc(now), user);
    run("INSERT INTO one_time_link (id, user_id, token_hash, expires_at) VALUES (?, ?, ?, ?)", ids.generate().toLong(), user, LinkToken.hash(token), utc(now.plus(PasswordLinks.LIFE)));
    run("INSERT INTO change_log (id, at, action, record_type, record_id) VALUES (?, ?, 'FIRST_ADMINISTRATOR', 'user', ?)", ids.generate().toLong(), utc(now), userName);
    return token;
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private long number(String query, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(query, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void run(String change, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(change, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
