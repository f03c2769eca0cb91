package no.greenwork.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the person at the keyboard is told, and how long each step took. */
final class Output {
  private final Instant began = Instant.now();
  private final Map<String, Duration> steps = new LinkedHashMap<>();

  void say(String line) {
    System.out.println(line);
  }

  /** A step may fail on files or on the database. */
  interface Step {
    void run() throws IOException, SQLException;
  }

  void step(String name, String waitingFor, Step step) throws IOException, SQLException {
    say(waitingFor);
    Instant from = Instant.now();
    step.run();
    steps.merge(name, Duration.between(from, Instant.now()), Duration::plus);
  }

  /** The command was typed when the build began, if one came before. */
  void ready(String url) {
    Instant typed =
        Optional.ofNullable(Settings.text("greenwork.launcher.maven.start", null))
            .map(Instant::parse)
            .orElse(began);
    Map<String, Duration> all = new LinkedHashMap<>();
    all.put("build", Duration.between(typed, began));
    all.putAll(steps);
    say(
        all.entrySet().stream()
            .map(e -> e.getKey() + " " + seconds(e.getValue()) + " s")
            .collect(Collectors.joining(", ")));
    say("READY " + url + " in " + seconds(Duration.between(typed, Instant.now())) + " s");
  }

  private static long seconds(Duration duration) {
    return Math.round(duration.toMillis() / 1000.0);
  }
}
