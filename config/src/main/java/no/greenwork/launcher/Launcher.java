package no.greenwork.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.greenwork.demo.LoadDemo;
import no.greenwork.migration.Migration;
import no.greenwork.shared.Clock;

/** One start of the whole product in the foreground, from the checks to Ctrl-C. */
public final class Launcher {
  /** The build that started this knows it, see the assembly's pom. */
  private static final int REFUSED = 78;

  private final Settings settings;
  private final HomeLock lock;
  private final Output output = new Output();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private DatabaseServer database;
  private PayaraServer server;

  private Launcher(Settings settings, HomeLock lock) {
    this.settings = settings;
    this.lock = lock;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try {
      Settings settings = Settings.read();
      Preflight.check(settings);
      try (HomeLock lock = HomeLock.take(settings)) {
        new Launcher(settings, lock).run();
      }
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      tellBuild(refusal);
      System.exit(REFUSED);
    }
  }

  /** So that the build can end with the sentence instead of a stack trace. */
  private static void tellBuild(Refusal refusal) throws IOException {
    String file = Settings.text("greenwork.launcher.refusal", null);
    if (file != null) {
      Files.writeString(Path.of(file), refusal.getMessage());
    }
  }

  private void run() throws IOException, SQLException {
    Files.createDirectories(settings.logs());
    Secrets secrets = new Secrets(settings.secrets());
    database = new DatabaseServer(settings, secrets);
    server = new PayaraServer(settings, secrets, environment(secrets));
    server.stopEarlier();
    database.stopEarlier();
    Preflight.ports(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      start(secrets);
    } catch (Refusal refusal) {
      stop();
      throw refusal;
    }
    stayInForeground();
  }

  private Map<String, String> environment(Secrets secrets) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("GREENWORK_DB_URL", database.url());
    environment.put("GREENWORK_DB_USER", "greenwork_app");
    environment.put("GREENWORK_DB_PASSWORD", secrets.password("mariadb-app"));
    environment.put("GREENWORK_KEYS_FILE", secrets.keys().toString());
    environment.put("GREENWORK_HOME", settings.home().toString());
    environment.put("GREENWORK_MODE", settings.mode());
    if (settings.today() != null) {
      environment.put("GREENWORK_TODAY", settings.today());
    }
    return environment;
  }

  private void start(Secrets secrets) throws IOException, SQLException {
    startDatabase(secrets);
    if (settings.demo()) {
      loadDemo(secrets);
    }
    startServer();
    announce();
  }

  private void startDatabase(Secrets secrets) throws IOException, SQLException {
    output.step(
        "database",
        "Starting the database (the first time it is unpacked, about 400 MB on disk) ...",
        database::start);
    output.step(
        "database",
        "Bringing the schema up to date ...",
        () ->
            new Migration(database.url(), "greenwork_migrate", secrets.password("mariadb-migrate"))
                .run(DatabaseServer.APP_ACCOUNT));
  }

  private void loadDemo(Secrets secrets) throws IOException, SQLException {
    LocalDate today =
        settings.today() == null ? LocalDate.now(Clock.NORWAY) : LocalDate.parse(settings.today());
    LoadDemo demo =
        new LoadDemo(
            database.url(),
            "greenwork_migrate",
            secrets.password("mariadb-migrate"),
            secrets.keys());
    output.step(
        "demo",
        "Looking after the demo data (made at the first start) ...",
        () -> demo.ifAbsent(settings.scale(), today, output::say));
  }

  private void startServer() throws IOException, SQLException {
    output.step(
        "server",
        "Preparing the server (the first time a domain is made, about a minute) ...",
        server::prepare);
    boolean[] deployed = new boolean[1];
    output.step("server", "Starting the server ...", () -> deployed[0] = server.start());
    if (settings.deploys()) {
      output.step(
          "deploy",
          "Waiting for the application ...",
          () -> {
            if (!deployed[0]) {
              server.deploy();
            }
            server.awaitReady();
          });
    }
  }

  private void announce() {
    if (settings.demo()) {
      output.say(
          "Demo logins, password = name + -demo: caseworker, caseworker2, provider, provider2, supervisor, farm, farm2,");
      output.say(
          "coordinator, handler, approver, attestant, directorate, admin. Stop with Ctrl-C; the data is kept.");
    }
    output.ready(settings.url());
  }

  /**
   * Until Ctrl-C, which may reach only the build that started this, or until a server ends by
   * itself.
   */
  private void stayInForeground() {
    Optional<ProcessHandle> build = ProcessHandle.current().parent();
    while (!stopping.get()) {
      if (build.isPresent() && !build.get().isAlive()) {
        stop();
        return;
      }
      if (!database.alive() || !server.alive()) {
        if (stopping.get()) {
          return;
        }
        throw new Refusal(
            (database.alive() ? "The server" : "The database")
                + " ended by itself: see "
                + settings.logs()
                + " and "
                + server.log()
                + ", then start again.");
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void stop() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    output.say("Stopping ...");
    lock.stopping();
    try {
      server.stop();
    } catch (IOException e) {
      output.say("The server could not be stopped: " + e.getMessage());
    }
    database.stop();
    output.say("Stopped.");
  }
}
