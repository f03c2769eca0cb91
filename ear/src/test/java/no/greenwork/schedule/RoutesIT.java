package no.greenwork.schedule;

import static no.greenwork.placement.Transfers.DATABASE;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.greenwork.access.Visitor;
import no.greenwork.job.CsvImport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The administrator's hand on routes, scheduled work and what failed. */
@ArquillianTest
@RunAsClient
class RoutesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String RUNNING = "SELECT MAX(running) FROM route_node WHERE name = ?";
  private static final String LOGGED =
      "SELECT COUNT(*) FROM change_log WHERE action = ? AND record_type = ? AND record_id = ?";

  private static Visitor as(String account) {
    Visitor visitor = new Visitor();
    visitor.logIn(account, account + "-demo");
    return visitor;
  }

  private static HttpResponse<String> press(
      Visitor visitor, String what, String name, Object version) {
    return visitor.post("admin/routes/do", "do=" + what + "&name=" + name + "&version=" + version);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String version(String table, String key) {
    return text("SELECT version FROM " + table + " WHERE name = ?", key);
  }

  private static Path inbox() {
    return Path.of(System.getProperty("greenwork.test.home"), "inbox");
  }

  private static void await(String what, BooleanSupplier come) {
    for (Instant until = Instant.now().plus(PATIENCE); !come.getAsBoolean(); pause(200)) {
      assertThat(Instant.now()).as(what).isBefore(until);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  @Test
  void aStoppedRouteTakesNothingUntilItIsStartedAgain() throws IOException {
    Visitor admin = as("admin");
    await("the inbox runs", () -> "1".equals(text(RUNNING, "inbox")));
    int before = Integer.parseInt(text(LOGGED, "STOP", "route", "inbox"));
    try {
      assertThat(location(press(admin, "route-stop", "inbox", version("route", "inbox"))))
          .endsWith("said=route-stop");
      assertThat(text(RUNNING, "inbox")).as("stopped at once on this node").isEqualTo("0");
      assertThat(text(LOGGED, "STOP", "route", "inbox")).isEqualTo("" + (before + 1));
      Path file = inbox().resolve("nobody/providers").resolve(UUID.randomUUID() + ".csv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "org_number\n1\n");
      pause(6_000);
      assertThat(file).exists();

      press(admin, "route-start", "inbox", version("route", "inbox"));
      await("the file is taken", () -> !Files.exists(file));
    } finally {
      DATABASE.useHandle(h -> h.execute("UPDATE route SET stopped = FALSE WHERE name = 'inbox'"));
    }
  }

  /** What another node's administrator writes reaches this node by itself. */
  @Test
  void whatIsWantedOnAnotherNodeIsDoneHereTooWithinSeconds() {
    await("it runs", () -> "1".equals(text(RUNNING, "inbox-receipts")));
    DATABASE.useHandle(
        h -> h.execute("UPDATE route SET stopped = TRUE WHERE name = 'inbox-receipts'"));
    await("it stops", () -> "0".equals(text(RUNNING, "inbox-receipts")));
    DATABASE.useHandle(
        h -> h.execute("UPDATE route SET stopped = FALSE WHERE name = 'inbox-receipts'"));
    await("it runs again", () -> "1".equals(text(RUNNING, "inbox-receipts")));
  }

  @Test
  void aFileThatCouldNotBeTakenIsGivenBackWhenTheCauseIsGone() throws IOException {
    Visitor admin = as("admin");
    String name = UUID.randomUUID() + ".csv";
    Path file = inbox().resolve("nobody/farms").resolve(name);
    Path inTheWay = file.resolveSibling("failed").resolve(name + ".json.half");
    Files.createDirectories(inTheWay);
    Files.writeString(file, "org_number\n1\n");
    String open = "SELECT COUNT(*) FROM dead_letter WHERE reference = ? AND replayed_at IS NULL";
    String reference = "nobody/farms/" + name;
    await("it is given up", () -> "1".equals(text(open, reference)));
    assertThat(file.resolveSibling("failed").resolve(name)).exists();
    String page = admin.get("admin/routes").body();
    assertThat(page).contains("nobody/farms").doesNotContain(name);

    Files.delete(inTheWay);
    String id = text("SELECT id FROM dead_letter WHERE reference = ?", reference);
    String seen = text("SELECT version FROM dead_letter WHERE reference = ?", reference);
    assertThat(location(press(admin, "letter-replay", id, seen))).endsWith("said=letter-replay");

    await("it is taken", () -> Files.exists(file.resolveSibling("failed").resolve(name + ".json")));
    assertThat(text(open, reference)).isEqualTo("0");
    assertThat(text(LOGGED, "REPLAY", "dead_letter", id)).isEqualTo("1");
    assertThat(location(press(admin, "letter-replay", id, seen))).contains("problem=STALE");
  }

  @Test
  void scheduledWorkIsDoneNowStoppedAndStarted() {
    Visitor admin = as("admin");
    String runs = "SELECT runs FROM scheduled_work WHERE name = ?";
    long before = Long.parseLong(text(runs, "old-jobs"));
    String seen = version("scheduled_work", "old-jobs");
    press(admin, "work-run", "old-jobs", seen);
    await("it is done", () -> Long.parseLong(text(runs, "old-jobs")) > before);
    assertThat(location(press(admin, "work-run", "old-jobs", seen))).contains("problem=STALE");

    press(admin, "work-stop", "old-jobs", version("scheduled_work", "old-jobs"));
    String stopped = version("scheduled_work", "old-jobs");
    assertThat(location(press(admin, "work-run", "old-jobs", stopped)))
        .contains("problem=SCHEDULE_STOPPED");
    assertThat(location(press(admin, "work-start", "old-jobs", stopped)))
        .endsWith("said=work-start");
    assertThat(text("SELECT COUNT(*) FROM scheduled_work WHERE name = ? AND stopped", "old-jobs"))
        .isEqualTo("0");
    for (String action : List.of("RUN", "STOP", "START")) {
      assertThat(Integer.parseInt(text(LOGGED, action, "scheduled_work", "old-jobs")))
          .as(action)
          .isPositive();
    }
  }

  @Test
  void whatWaitsIsLookedForByItselfAndLastAndNextAreKept() {
    String runs = "SELECT runs FROM scheduled_work WHERE name = ?";
    long before = Long.parseLong(text(runs, "waiting-jobs"));
    await("it runs again", () -> Long.parseLong(text(runs, "waiting-jobs")) > before);
  }

  @Test
  void anImportThatFailedUnforeseenIsTriedAgainAndAnyOtherIsNot() {
    Visitor admin = as("admin");
    CsvImport job =
        CsvImport.submit(
            "coordinator", "providers", "dry-run all", "org_number;name\n1;Hemmelig\n");
    job.ended();
    assertThat(location(press(admin, "job-replay", job.id(), 0)))
        .contains("problem=JOB_NOT_REPLAYABLE");
    DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE job SET state = 'FAILED', failure_code = 'UNEXPECTED' WHERE public_id = ?",
                job.id()));
    String page = admin.get("admin/routes?state=FAILED").body();
    assertThat(page).contains(job.id()).doesNotContain("f.csv", "Hemmelig");

    assertThat(location(press(admin, "job-replay", job.id(), 0))).endsWith("said=job-replay");
    assertThat(CsvImport.outcome(job.ended())).startsWith("DONE");
    assertThat(text(LOGGED, "REPLAY", "job", job.id())).isEqualTo("1");
  }

  @Test
  void nobodyButTheAdministratorSeesThePageOrDoesAnythingOnIt() {
    for (String account :
        List.of("caseworker", "provider", "supervisor", "farm", "coordinator", "directorate")) {
      Visitor visitor = as(account);
      assertThat(visitor.get("admin/routes").statusCode()).as(account).isEqualTo(404);
      assertMissing(press(visitor, "route-stop", "inbox", 0));
      assertMissing(press(visitor, "work-run", "old-jobs", 0));
      assertMissing(press(visitor, "job-replay", "x", 0));
    }
    Visitor admin = as("admin");
    assertMissing(press(admin, "route-stop", "no-such-route", 0));
    assertMissing(press(admin, "explode", "inbox", 0));
  }

  /** After a form was sent, what is not there is said on a page of its own. */
  private static void assertMissing(HttpResponse<String> answer) {
    assertThat(location(answer)).endsWith("/error/missing");
  }
}
