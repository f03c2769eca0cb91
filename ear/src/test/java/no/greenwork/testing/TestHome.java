package no.greenwork.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder {@code .greenwork/test/}: the servers' software is kept from run to run, the data is
 * not.
 */
final class TestHome {
  /** The tests' today, a Monday. */
  static final String TODAY = "2026-11-23";

  private final Path folder;
  private final TestPorts ports;

  private TestHome(Path folder, TestPorts ports) {
    this.folder = folder;
    this.ports = ports;
  }

  static TestHome prepare() throws IOException {
    Path folder =
        Path.of(System.getProperty("greenwork.test.root"), ".greenwork", "test").toAbsolutePath();
    Files.createDirectories(folder);
    return new TestHome(folder, TestPorts.free(folder.resolve("ports.properties")));
  }

  /**
   * @param settings in the servers' environment
   */
  Process launch(Map<String, String> settings) throws IOException {
    if (!Files.exists(folder.resolve("run/mariadb.pid"))) {
      forgetData();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dgreenwork.home=" + folder,
                "-Dgreenwork.mode=demo",
                "-Dgreenwork.today=" + TODAY));
    ports.asSettings().forEach((name, port) -> command.add("-D" + name + "=" + port));
    for (String path : List.of("greenwork.launcher.payara", "greenwork.launcher.mariadb")) {
      command.add("-D" + path + "=" + System.getProperty(path));
    }
    command.addAll(
        List.of(
            "-classpath", System.getProperty("java.class.path"), "no.greenwork.launcher.Launcher"));
    Files.writeString(said(), "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said().toFile());
    builder.environment().putAll(settings);
    Process process = builder.start();
    awaitReady(process);
    return process;
  }

  private Path said() {
    return folder.resolve("launcher.log");
  }

  private void forgetData() throws IOException {
    Path database = folder.resolve("database");
    if (Files.exists(database)) {
      try (Stream<Path> files = Files.walk(database)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void awaitReady(Process process) throws IOException {
    while (!Files.readString(said()).contains("READY ")) {
      try {
        if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
          throw new IOException(Files.readString(said()));
        }
      } catch (InterruptedException e) {
        process.destroy();
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while the servers started", e);
      }
    }
  }

  /** Where the tests of this run find the servers, as system properties. */
  void publish() throws IOException {
    ports.asSettings().forEach((name, port) -> System.setProperty(name, Integer.toString(port)));
    System.setProperty("greenwork.test.home", folder.toString());
    System.setProperty("greenwork.test.admin.password", secret("payara"));
  }

  private String secret(String name) throws IOException {
    return Files.readString(folder.resolve("secrets").resolve(name + ".txt")).strip();
  }
}
