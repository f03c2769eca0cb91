package no.greenwork.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import no.greenwork.demo.DemoScale;

/** Settings by {@code -D} or environment (dots to underscores, capitals), else their default. */
record Settings(
    Path home,
    int httpPort,
    int adminPort,
    int databasePort,
    String mode,
    String today,
    Path payaraZip,
    Path mariaJar,
    Path ear) {
  static Settings read() {
    Settings settings = given();
    settings.check();
    return settings;
  }

  /** What cannot be meant is said before anything is touched. */
  private void check() {
    if (!List.of("demo", "production").contains(mode)) {
      throw new Refusal("The setting greenwork.mode is '" + mode + "'; give demo or production.");
    }
    try {
      if (today != null) {
        LocalDate.parse(today);
      }
    } catch (DateTimeParseException e) {
      throw new Refusal(
          "The setting greenwork.today is '" + today + "'; give a day as 2026-12-31.", e);
    }
    if (httpPort == adminPort || httpPort == databasePort || adminPort == databasePort) {
      throw new Refusal(
          "The settings greenwork.http.port, greenwork.admin.port and greenwork.db.port are %d, %d and %d; give three different numbers."
              .formatted(httpPort, adminPort, databasePort));
    }
  }

  private static Settings given() {
    return new Settings(
        Path.of(text("greenwork.home", ".greenwork")).toAbsolutePath().normalize(),
        port("greenwork.http.port", 8080),
        port("greenwork.admin.port", 4848),
        port("greenwork.db.port", 3307),
        text("greenwork.mode", "demo"),
        text("greenwork.today", null),
        Path.of(text("greenwork.launcher.payara", "")),
        Path.of(text("greenwork.launcher.mariadb", "")),
        Path.of(text("greenwork.launcher.ear", "")));
  }

  static String text(String name, String otherwise) {
    String property = System.getProperty(name);
    if (property != null && !property.isBlank()) {
      return property;
    }
    String environment = System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT));
    return environment != null && !environment.isBlank() ? environment : otherwise;
  }

  private static int port(String name, int otherwise) {
    String text = text(name, Integer.toString(otherwise));
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new Refusal(
          "The setting " + name + " is '" + text + "'; give a port number between 1 and 65535.", e);
    }
    throw new Refusal(
        "The setting " + name + " is '" + text + "'; give a port number between 1 and 65535.");
  }

  /** Tests start the servers alone and deploy by themselves. */
  boolean deploys() {
    return !ear.toString().isEmpty();
  }

  boolean demo() {
    return "demo".equals(mode);
  }

  String url() {
    return "http://localhost:" + httpPort + "/";
  }

  /** Several homes may share what is unpacked once. */
  Path software() {
    String shared = text("greenwork.launcher.software", null);
    return shared == null ? home.resolve("software") : Path.of(shared).toAbsolutePath();
  }

  /** What the domain's script of production is followed by. */
  String script() {
    return text("greenwork.launcher.script", "embedded.asadmin");
  }

  /** A library for the domain besides the database driver, or null. */
  Path library() {
    String library = text("greenwork.launcher.library", null);
    return library == null ? null : Path.of(library);
  }

  DemoScale scale() {
    return DemoScale.named(text("greenwork.launcher.scale", "demo"));
  }

  Path secrets() {
    return home.resolve("secrets");
  }

  Path logs() {
    return home.resolve("log");
  }

  Path run() {
    return home.resolve("run");
  }
}
