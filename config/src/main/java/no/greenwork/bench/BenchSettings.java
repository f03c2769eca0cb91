package no.greenwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.greenwork.shared.Clock;

/**
 * Where the benchmark has its own servers and data, by scale, and which day it is there.
 *
 * @param folder of everything that the benchmark keeps
 * @param day the day on which the data was made: later runs stay on it, so that they compare
 * @param writesDocs whether the run's table goes into the documentation
 */
record BenchSettings(
    Path folder,
    String scale,
    int httpPort,
    int adminPort,
    int databasePort,
    LocalDate day,
    boolean writesDocs) {
  static BenchSettings read() throws IOException {
    Path folder = Path.of(text("greenwork.home", ".greenwork/bench")).toAbsolutePath().normalize();
    String scale = text("scale", "demo");
    Files.createDirectories(folder.resolve(scale));
    return new BenchSettings(
        folder,
        scale,
        Integer.parseInt(text("greenwork.http.port", "8380")),
        Integer.parseInt(text("greenwork.admin.port", "5148")),
        Integer.parseInt(text("greenwork.db.port", "3607")),
        day(folder.resolve(scale).resolve("day.txt")),
        Boolean.parseBoolean(text("bench.docs", "false")));
  }

  private static LocalDate day(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, LocalDate.now(Clock.NORWAY).toString());
    }
    return LocalDate.parse(Files.readString(file).strip());
  }

  private static String text(String name, String otherwise) {
    String value = System.getProperty(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  boolean isNational() {
    return scale.equals("national");
  }

  Path home() {
    return folder.resolve(scale);
  }

  String url() {
    return "http://localhost:" + httpPort;
  }

  String databaseUrl() {
    return "jdbc:mariadb://127.0.0.1:" + databasePort + "/greenwork?timezone=UTC";
  }

  String secret(String name) throws IOException {
    return Files.readString(home().resolve("secrets").resolve(name + ".txt")).strip();
  }

  /** What the product's own launcher is told. */
  Map<String, String> forLauncher() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("greenwork.home", home().toString());
    all.put("greenwork.mode", "demo");
    all.put("greenwork.today", day.toString());
    all.put("greenwork.http.port", Integer.toString(httpPort));
    all.put("greenwork.admin.port", Integer.toString(adminPort));
    all.put("greenwork.db.port", Integer.toString(databasePort));
    all.put("greenwork.launcher.software", folder.resolve("software").toString());
    all.put("greenwork.launcher.library", folder.resolve("probe.jar").toString());
    all.put("greenwork.launcher.script", "bench.asadmin");
    all.put("greenwork.launcher.scale", scale);
    for (String path : new String[] {"payara", "mariadb", "ear"}) {
      all.put("greenwork.launcher." + path, System.getProperty("greenwork.launcher." + path));
    }
    return all;
  }
}
