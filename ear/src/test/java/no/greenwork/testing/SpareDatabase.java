package no.greenwork.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database beside the product's, with the schema and no data; dropped when closed. */
public final class SpareDatabase implements AutoCloseable {
  private static final String MIGRATE = "greenwork_migrate";

  private final String name;

  public SpareDatabase(String name) throws SQLException {
    this.name = name;
    asRoot("DROP DATABASE IF EXISTS " + name);
    asRoot("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci");
    asRoot("GRANT ALL ON " + name + ".* TO '" + MIGRATE + "'@'%' WITH GRANT OPTION");
  }

  public String url() {
    return server() + name + "?timezone=UTC";
  }

  /** May change its schema. */
  public String user() {
    return MIGRATE;
  }

  public String password() {
    return secret("mariadb-migrate");
  }

  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  @Override
  public void close() throws SQLException {
    asRoot("DROP DATABASE " + name);
  }

  private static void asRoot(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server(), "root", secret("mariadb-root"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String server() {
    return "jdbc:mariadb://127.0.0.1:" + Integer.getInteger("greenwork.db.port") + "/";
  }

  private static String secret(String name) {
    try {
      return Files.readString(
              Path.of(System.getProperty("greenwork.test.home"), "secrets", name + ".txt"))
          .strip();
    } catch (IOException e) {
      throw new IllegalStateException("The test servers have no " + name, e);
    }
  }
}
