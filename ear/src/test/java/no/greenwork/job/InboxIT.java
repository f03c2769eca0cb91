package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.greenwork.placement.Transfers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files that are put into the inbox's folder, as another system on the same machine does. */
@ArquillianTest
@RunAsClient
class InboxIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String HEADER = "org_number;name;municipality;region\n";

  private static Path inbox() {
    return Path.of(System.getProperty("greenwork.test.home"), "inbox");
  }

  @Test
  void aGoodFileIsImportedAsItsUserAndThePlainFileIsGone() throws IOException {
    Path file = put("coordinator/providers", HEADER + "310090018;Prøve AS;5001;5700\n");
    String receipt = receipt(file, "done");
    assertThat(receipt).contains("\"state\":\"DONE\"", "\"rows\":1", "\"applied\":1");
    assertThat(file).doesNotExist();
  }

  @Test
  void aBadRowIsToldByLineColumnAndCodeAndNeverByItsValue() throws IOException {
    Path file = put("coordinator/providers", HEADER + "310090017;Hemmelig Navn;5001;5700\n");
    String receipt = receipt(file, "failed");
    assertThat(receipt)
        .contains("\"line\":2", "\"column\":\"org_number\"", "\"code\":\"ORG_NUMBER\"")
        .doesNotContain("310090017", "Hemmelig");
    assertThat(file).doesNotExist();
  }

  @Test
  void whoMayNotImportAKindIsRefused() throws IOException {
    Path file = put("farm/providers", HEADER + "310090018;Prøve AS;5001;5700\n");
    assertThat(receipt(file, "failed")).contains("\"state\":\"REFUSED\"");
    assertGone(file);
  }

  @Test
  void anUnknownUsersFileIsRefused() throws IOException {
    Path file = put("nobody/providers", HEADER);
    assertThat(receipt(file, "failed")).contains("\"state\":\"REFUSED\"");
    assertGone(file);
  }

  @Test
  void whyAFileCouldNotBeReadIsTold() throws IOException {
    Path file = put("coordinator/providers", "name;name\nA;B\n");
    assertThat(receipt(file, "failed")).contains("\"state\":\"FAILED\"", "\"code\":\"HEADER\"");
  }

  @Test
  void theGrantThatMayImportTheKindIsUsed() throws IOException {
    String user = twoGrants();
    Path file = put(user + "/providers", HEADER + "310090018;Prøve AS;5001;5700\n");
    assertThat(receipt(file, "done")).contains("\"state\":\"DONE\"");
  }

  /** Of somebody who is a caseworker first and a coordinator beside it. */
  private static String twoGrants() {
    String user = "inbox-" + UUID.randomUUID().toString().substring(0, 8);
    long id = System.nanoTime();
    Transfers.DATABASE.useHandle(
        h -> {
          h.execute(
              "INSERT INTO app_user (id, user_name, display_name, created_at) VALUES (?, ?, 'Test To Roller', UTC_TIMESTAMP(6))",
              id,
              user);
          String grant =
              "INSERT INTO user_grant (id, user_id, role, scope_type, %s, valid_from) SELECT ?, ?, g.role, g.scope_type, g.%s, ? FROM user_grant g"
                  + " JOIN app_user u ON u.id = g.user_id WHERE u.user_name = ?";
          h.execute(
              grant.formatted("unit_number", "unit_number"),
              id + 1,
              id,
              LocalDate.of(2020, 1, 1),
              "caseworker");
          h.execute(
              grant.formatted("region_number", "region_number"),
              id + 2,
              id,
              LocalDate.of(2021, 1, 1),
              "coordinator");
        });
    return user;
  }

  @Test
  void aReceiptThatWasTakenAwayDoesNotComeAgain() throws IOException {
    Path file = put("coordinator/providers", HEADER + "310090018;Prøve AS;5001;5700\n");
    receipt(file, "done");
    Path written = receipts(file.resolveSibling("done"), file.getFileName().toString()).getFirst();
    Files.delete(written);
    for (int i = 0; i < 30; i++) {
      pause();
    }
    assertThat(written).doesNotExist();
  }

  /** Of a server that is gone, its folders with it. */
  @Test
  void receiptsThatNobodyHereCanWriteAreInNobodysWay() throws IOException {
    Transfers.DATABASE.useHandle(
        h -> {
          for (int i = 1; i <= 250; i++) {
            h.execute(
                "INSERT INTO job (id, public_id, kind, state, user_id, grant_id, params, file_name, created_at, finished_at, delete_after)"
                    + " SELECT ?, ?, 'PROVIDERS', 'DONE', g.user_id, g.id, 'apply all', 'inbox:gone/providers/x.csv', '2020-01-01', '2020-01-01',"
                    + " '2099-01-01' FROM user_grant g LIMIT 1",
                i,
                "gone-" + i);
          }
        });
    try {
      receipt(put("coordinator/providers", HEADER + "310090018;Prøve AS;5001;5700\n"), "done");
    } finally {
      Transfers.DATABASE.useHandle(
          h -> h.execute("DELETE FROM job WHERE file_name = 'inbox:gone/providers/x.csv'"));
    }
  }

  /** The receipt is written a moment before the file is taken away. */
  private static void assertGone(Path file) {
    for (Instant until = Instant.now().plus(PATIENCE); Files.exists(file); pause()) {
      assertThat(Instant.now()).as("%s is taken away", file).isBefore(until);
    }
    assertThat(file.resolveSibling("failed").resolve(file.getFileName())).doesNotExist();
  }

  /** The folder outlives a run of the tests, so no name comes twice. */
  private static Path put(String folder, String content) throws IOException {
    Path file = inbox().resolve(folder).resolve(UUID.randomUUID() + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return file;
  }

  private static String receipt(Path file, String folder) {
    Path receipts = file.resolveSibling(folder);
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      for (Path receipt : receipts(receipts, file.getFileName().toString())) {
        return read(receipt);
      }
      pause();
    }
    throw new AssertionError("No receipt for " + file + " in " + folder);
  }

  private static List<Path> receipts(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(name + "."))
          .filter(f -> f.toString().endsWith(".json"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path receipt) {
    try {
      return Files.readString(receipt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
