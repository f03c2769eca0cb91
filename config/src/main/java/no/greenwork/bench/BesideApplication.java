package no.greenwork.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs what runs beside the product out of this module's classes, and has the server take it. */
final class BesideApplication {
  private static final String PROBE = "no/greenwork/bench/probe/";
  private static final String BESIDE = "no/greenwork/bench/beside/";
  private static final List<String> PROBE_CLASSES =
      List.of(
          "CountedConnection",
          "CountedDataSource",
          "CountedStatement",
          "Probe",
          "ProbeInitializer",
          "ProbeListener",
          "ProbeListener$Counter",
          "RequestCost",
          "RequestCost$Statement");
  private static final List<String> BESIDE_FILES =
      List.of(
          "BareServlet.class",
          "ByHand.class",
          "ByHand$Rows.class",
          "CostServlet.class",
          "PlainView.class",
          "worklist.sql",
          "participants.sql",
          "placement.sql",
          "finder.sql",
          "coordinator.sql",
          "grid.sql",
          "approval.sql",
          "supervisor.sql",
          "acceptance.sql");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private BesideApplication() {}

  /** The library of the domain. */
  static void writeProbe(Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : PROBE_CLASSES) {
        copy(PROBE + name + ".class", zip, PROBE + name + ".class");
      }
      entry(zip, "META-INF/services/jakarta.servlet.ServletContainerInitializer");
      zip.write("no.greenwork.bench.probe.ProbeInitializer\n".getBytes());
    }
  }

  static void deploy(BenchSettings settings) throws IOException, InterruptedException {
    Path war = settings.folder().resolve("beside.war");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      for (String name : BESIDE_FILES) {
        copy(BESIDE + name, zip, "WEB-INF/classes/" + BESIDE + name);
      }
      copy(BESIDE + "web.xml", zip, "WEB-INF/web.xml");
      copy(BESIDE + "plain.xhtml", zip, "plain.xhtml");
      copyPrimeFaces(Path.of(System.getProperty("greenwork.launcher.ear")), zip);
    }
    Path automatic = settings.home().resolve("domains/domain1/autodeploy");
    Files.createDirectories(automatic);
    Path half = automatic.resolve("beside.half");
    Files.copy(war, half, StandardCopyOption.REPLACE_EXISTING);
    Files.move(half, automatic.resolve("beside.war"), StandardCopyOption.ATOMIC_MOVE);
    awaitDeployed(settings, automatic.resolve("beside.war_deployed"));
  }

  private static void copyPrimeFaces(Path ear, ZipOutputStream to) throws IOException {
    try (ZipInputStream modules = new ZipInputStream(Files.newInputStream(ear))) {
      for (ZipEntry module = modules.getNextEntry();
          module != null;
          module = modules.getNextEntry()) {
        if (module.getName().endsWith(".war")) {
          copyPrimeFaces(new ZipInputStream(modules), to);
          return;
        }
      }
    }
  }

  private static void copyPrimeFaces(ZipInputStream war, ZipOutputStream to) throws IOException {
    for (ZipEntry file = war.getNextEntry(); file != null; file = war.getNextEntry()) {
      if (file.getName().startsWith("WEB-INF/lib/primefaces")) {
        entry(to, file.getName());
        war.transferTo(to);
      }
    }
  }

  private static void copy(String resource, ZipOutputStream zip, String name) throws IOException {
    entry(zip, name);
    try (InputStream in = BesideApplication.class.getResourceAsStream("/" + resource)) {
      in.transferTo(zip);
    }
  }

  /** The same content gives the same file. */
  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
  }

  /** Deployed anew at each run: the mark of an earlier one does not count. */
  private static void awaitDeployed(BenchSettings settings, Path mark)
      throws IOException, InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    Files.deleteIfExists(mark);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url() + "/beside/cost?id=none")).build();
    while (Instant.now().isBefore(until)) {
      int status =
          HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode();
      if (Files.exists(mark) && status == 204) {
        return;
      }
      Thread.sleep(300);
    }
    throw new IOException("What runs beside the product was not deployed: see the server's log");
  }
}
