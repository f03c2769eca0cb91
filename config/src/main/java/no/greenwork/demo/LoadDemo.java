package no.greenwork.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import no.greenwork.access.Passwords;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;

/** Loads the demo into an empty database, as an account that may write everything. */
public record LoadDemo(String url, String user, String password, Path keys) {
  private static final long SEED = 2004;

  /**
   * @param progress is told what comes next when there is much of it
   */
  public void ifAbsent(DemoScale scale, LocalDate anchor, Consumer<String> progress)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      if (!Demo.present(connection)) {
        load(connection, new DemoPlan(SEED, scale, anchor), progress);
      }
    }
  }

  String load(Connection connection, DemoPlan plan, Consumer<String> progress) throws SQLException {
    return new Demo(plan, new Seal(Keys.read(keys)), Passwords::hash, DemoLedger::write, progress)
        .load(connection);
  }
}
