package no.greenwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what, and over how much, was measured. */
record Machine(Map<String, String> facts) {
  static Machine look(Subjects subjects, BenchSettings settings) throws IOException, SQLException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("date", Instant.now().toString());
    facts.put("scale", settings.scale());
    facts.put("processor", line("/proc/cpuinfo", "model name"));
    facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("memory", line("/proc/meminfo", "MemTotal"));
    facts.put("load before", Files.readString(Path.of("/proc/loadavg")).split(" ")[1]);
    facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("java", System.getProperty("java.vm.version"));
    facts.put(
        "server",
        Path.of(System.getProperty("greenwork.launcher.payara")).getFileName().toString());
    facts.put("database", subjects.value("SELECT VERSION()"));
    facts.put("day of the data", settings.day().toString());
    String running =
        "SELECT COUNT(*) FROM placement WHERE accepted_on IS NOT NULL AND not_relevant_on IS NULL AND error_on IS NULL AND valid_from <= '%1$s'"
            .formatted(settings.day());
    String over = " AND valid_to <= '" + settings.day() + "'";
    facts.put("placements ended", subjects.value(running + over));
    facts.put(
        "placements running",
        subjects.value(
            running + over.replace("valid_to <=", "COALESCE(valid_to, '9999-12-31') >")));
    facts.put("providers", subjects.value("SELECT COUNT(*) FROM provider"));
    facts.put("farms", subjects.value("SELECT COUNT(*) FROM farm"));
    return new Machine(facts);
  }

  private static String line(String file, String name) throws IOException {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(l -> l.startsWith(name))
          .findFirst()
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .orElse("?");
    }
  }
}
