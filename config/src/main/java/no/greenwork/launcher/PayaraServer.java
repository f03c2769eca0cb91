package no.greenwork.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded Payara domain. A pristine one is made once from the same script that production
 * uses; each new application archive gets a fresh copy of it, so that nothing is ever redeployed.
 */
final class PayaraServer {
  private static final String NAME = "domain1";
  private static final String APPLICATION = "greenwork";
  private static final String NO_JMS =
      "<jms-service type=\"DISABLED\" default-jms-host=\"none\"><jms-host name=\"none\" host=\"localhost\" port=\"7676\"/></jms-service>";
  private static final Duration COMMAND = Duration.ofMinutes(3);

  private final Settings settings;
  private final Secrets secrets;
  private final Map<String, String> environment;
  private final Path domains;
  private final Path pristine;
  private final ServerLog log;
  private Path payara;

  PayaraServer(Settings settings, Secrets secrets, Map<String, String> environment) {
    this.settings = settings;
    this.secrets = secrets;
    this.environment = environment;
    domains = settings.home().resolve("domains");
    pristine = settings.home().resolve("domains-pristine");
    log = new ServerLog(domains.resolve(NAME).resolve("logs/server.log"));
  }

  void stopEarlier() throws IOException {
    for (Path parent : List.of(domains, pristineHalf())) {
      Optional<ProcessHandle> earlier = Processes.running(pidFile(parent), parent.toString());
      earlier.ifPresent(p -> Processes.stop(p, Duration.ofSeconds(20)));
    }
  }

  private Path pristineHalf() {
    return settings.home().resolve("domains-half");
  }

  private static Path pidFile(Path parent) {
    return parent.resolve(NAME).resolve("config").resolve("pid");
  }

  /** Makes the domain if there is none for these ports, this script and this administrator. */
  void prepare() throws IOException {
    payara =
        Software.unpacked(
            settings.payaraZip(),
            "payara7/",
            settings.software().resolve(settings.payaraZip().getFileName().toString()));
    String script = domainScript();
    String wanted =
        Fingerprint.of(
            script
                + settings.adminPort()
                + ':'
                + settings.httpPort()
                + library()
                + Fingerprint.of(secrets.asadminPasswords()));
    if (Fingerprint.matches(pristine.resolve("fingerprint"), wanted)) {
      return;
    }
    Folders.delete(pristineHalf());
    Folders.delete(pristine);
    Folders.delete(domains);
    Path commands = settings.run().resolve("domain.asadmin");
    Files.writeString(commands, script);
    Path half = pristineHalf();
    Folders.copy(payara.resolve("glassfish/domains").resolve(NAME), half.resolve(NAME));
    closeListeners(half.resolve(NAME).resolve("config/domain.xml"));
    asadminAs(
        secrets.firstAsadminPasswords(),
        "change-admin-password",
        "--domaindir",
        half.toString(),
        "--domain_name",
        NAME);
    asadmin("start-domain", "--timeout", "120", "--domaindir", half.toString(), NAME);
    asadmin("multimode", "--printprompt=false", "--file", commands.toString());
    asadmin("stop-domain", "--domaindir", half.toString(), NAME);
    addLibraries(half.resolve(NAME).resolve("lib"));
    Files.writeString(half.resolve("fingerprint"), wanted);
    Files.move(half, pristine, StandardCopyOption.ATOMIC_MOVE);
  }

  private void addLibraries(Path lib) throws IOException {
    Files.copy(
        connector(), lib.resolve("mariadb-java-client.jar"), StandardCopyOption.REPLACE_EXISTING);
    if (settings.library() != null) {
      Files.copy(settings.library(), lib.resolve(settings.library().getFileName().toString()));
    }
  }

  private String library() throws IOException {
    return settings.library() == null ? "" : Fingerprint.of(settings.library());
  }

  /** Before its first start the domain must listen on nothing but these two ports. */
  private void closeListeners(Path file) throws IOException {
    String xml =
        Files.readString(file)
            .replace("port=\"8080\"", "port=\"" + settings.httpPort() + "\"")
            .replace("port=\"4848\"", "address=\"127.0.0.1\" port=\"" + settings.adminPort() + "\"")
            .replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
            .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
            .replace("<config name=\"server-config\">", "<config name=\"server-config\">" + NO_JMS)
            .replace("das-port=\"4900\"", "das-port=\"" + (settings.adminPort() + 1) + "\"")
            .replace(
                "<network-listener port=\"8181\"",
                "<network-listener enabled=\"false\" port=\"8181\"");
    Files.writeString(file, xml);
  }

  private static String port(int port) {
    return Integer.toString(port);
  }

  private static Path connector() {
    return Path.of(
        URI.create(
            org.mariadb.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
  }

  private String domainScript() throws IOException {
    StringBuilder script = new StringBuilder();
    for (String part : List.of("/payara/domain.asadmin", "/payara/" + settings.script())) {
      try (var in = PayaraServer.class.getResourceAsStream(part)) {
        script.append(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return script.toString();
  }

  /** Starts the domain; the application starts with it if it is deployed there already. */
  boolean start() throws IOException {
    boolean deployed =
        settings.deploys()
            && Fingerprint.matches(domains.resolve("deployed"), Fingerprint.of(settings.ear()));
    if (!deployed) {
      Folders.delete(domains);
      Path half = domains.resolveSibling("domains.half");
      Folders.delete(half);
      Folders.copy(pristine, half);
      Files.move(half, domains, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.deleteIfExists(pidFile(domains));
    log.begin();
    asadmin("start-domain", "--timeout", "120", "--domaindir", domains.toString(), NAME);
    return deployed;
  }

  void deploy() throws IOException {
    asadmin("deploy", "--name", APPLICATION, "--contextroot", "/", settings.ear().toString());
    Files.writeString(domains.resolve("deployed"), Fingerprint.of(settings.ear()));
  }

  /** The application answers, with its database. */
  void awaitReady() throws IOException {
    Instant until = Instant.now().plus(COMMAND);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url() + "health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    HttpClient client = HttpClient.newHttpClient();
    while (Instant.now().isBefore(until)) {
      if (status(client, request) == 200) {
        return;
      }
      refuse();
      sleep();
    }
    throw new Refusal("The application did not get ready: see " + log + ".");
  }

  private void refuse() throws IOException {
    log.refusal()
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
  }

  private static int status(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Stopped while waiting for the application.", e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  ServerLog log() {
    return log;
  }

  boolean alive() {
    try {
      return Processes.running(pidFile(domains), domains.toString()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  void stop() throws IOException {
    Processes.running(pidFile(domains), domains.toString())
        .ifPresent(p -> Processes.stop(p, Duration.ofSeconds(20)));
  }

  private void asadmin(String... arguments) throws IOException {
    asadminAs(secrets.asadminPasswords(), arguments);
  }

  private void asadminAs(Path passwords, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--user",
                "admin",
                "--passwordfile",
                passwords.toString(),
                "--port",
                port(settings.adminPort()),
                "--interactive=false"));
    command.addAll(List.of(arguments));
    Path output = settings.logs().resolve("asadmin-" + arguments[0] + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Process process = builder.start();
    if (!Processes.ended(process.toHandle(), COMMAND) || process.exitValue() != 0) {
      process.destroyForcibly();
      refuse();
      throw new Refusal(
          "The server's command " + arguments[0] + " failed: see " + output + " and " + log + ".");
    }
  }
}
