package no.greenwork.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The product in a process of its own, started by its own launcher, with the probe in its server.
 */
final class BenchProduct implements AutoCloseable {
  private static final long STOP_SECONDS = 60;

  private final Process launcher;
  private volatile boolean stopping;

  private BenchProduct(Process launcher) {
    this.launcher = launcher;
  }

  static BenchProduct start(BenchSettings settings) throws IOException {
    BesideApplication.writeProbe(settings.folder().resolve("probe.jar"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC"));
    settings.forLauncher().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(
        List.of(
            "-classpath", System.getProperty("java.class.path"), "no.greenwork.launcher.Launcher"));
    Process launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
    BenchProduct product = new BenchProduct(launcher);
    Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop"));
    product.awaitReady();
    return product;
  }

  /** What it says is passed on, until it is ready. */
  private void awaitReady() throws IOException {
    BufferedReader said =
        new BufferedReader(
            new java.io.InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    while (line != null && !line.startsWith("READY ")) {
      System.out.println(line);
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("The product did not start: see above");
    }
    Thread.ofVirtual().start(() -> passOn(said));
  }

  /** Until it ends, or is ended and its last words are lost. */
  private void passOn(BufferedReader said) {
    try {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        System.out.println(line);
      }
    } catch (IOException e) {
      if (launcher.isAlive() && !stopping) {
        System.out.println("The product says no more: " + e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    if (!launcher.isAlive()) {
      return;
    }
    stopping = true;
    launcher.destroy();
    try {
      if (!launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
