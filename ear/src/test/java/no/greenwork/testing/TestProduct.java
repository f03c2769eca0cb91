package no.greenwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The product under test, seen from outside: its address, its database, its accounts. */
public final class TestProduct {
  private TestProduct() {}

  /** Ends with a slash. */
  public static URI address() {
    return URI.create("http://localhost:" + Integer.getInteger("greenwork.http.port") + "/");
  }

  /** The day that is today for the product. */
  public static LocalDate today() {
    return LocalDate.parse(TestHome.TODAY);
  }

  /** The database as the running product is let into it. */
  public static DataSource database() {
    return database("greenwork_app", "mariadb-app");
  }

  /**
   * The database as the migration is let into it: may change the schema, and what is append-only.
   */
  public static DataSource databaseForMigration() {
    return database("greenwork_migrate", "mariadb-migrate");
  }

  /** The key file of this installation. */
  public static Path keys() {
    return secrets().resolve("keys.properties");
  }

  /** REST as a demo account. */
  public static RestClient rest(String account) {
    return new RestClient(address().resolve("api/v1/"), account);
  }

  private static DataSource database(String user, String secret) {
    try {
      MariaDbDataSource source =
          new MariaDbDataSource(
              "jdbc:mariadb://127.0.0.1:"
                  + Integer.getInteger("greenwork.db.port")
                  + "/greenwork?timezone=UTC");
      source.setUser(user);
      source.setPassword(Files.readString(secrets().resolve(secret + ".txt")).strip());
      return source;
    } catch (SQLException e) {
      throw new IllegalStateException("The address of the test database is wrong", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path secrets() {
    return Path.of(System.getProperty("greenwork.test.home"), "secrets");
  }
}
