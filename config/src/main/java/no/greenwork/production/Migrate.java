package no.greenwork.production;

import java.sql.SQLException;
import no.greenwork.migration.Migration;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date, and gives the running account its rights; run before each new
 * version starts.
 */
public final class Migrate {
  private Migrate() {}

  public static void main(String[] arguments) {
    try {
      DatabaseAccess access = DatabaseAccess.of(System.getenv(), "MIGRATE");
      String running = DatabaseAccess.needed(System.getenv(), "GREENWORK_DB_USER");
      new Migration(access.url(), access.user(), access.password()).run(account(running));
      System.out.println("The schema is up to date.");
    } catch (MissingSetting missing) {
      System.err.println(missing.getMessage());
      System.exit(1);
    } catch (SQLException | FlywayException failed) {
      System.err.println("The schema was not brought up to date: " + failed.getMessage());
      System.exit(1);
    }
  }

  /** An account is made for all hosts unless its name says which: {@code name@host}. */
  static String account(String name) {
    int at = name.indexOf('@');
    String user = at < 0 ? name : name.substring(0, at);
    String host = at < 0 ? "%" : name.substring(at + 1);
    return "'" + user.replace("'", "''") + "'@'" + host.replace("'", "''") + "'";
  }
}
