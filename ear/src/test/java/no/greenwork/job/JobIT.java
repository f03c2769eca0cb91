package no.greenwork.job;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.placement.Transfers.DATABASE;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/**
 * Jobs that are interrupted: the tests hold a row that the job needs, so that it stands still in
 * the middle.
 */
@ArquillianTest
@RunAsClient
class JobIT {
  private static final int FIRST = 500;
  private static final int MORE = 20;
  private static final String COUNT =
      "SELECT COUNT(*) FROM placement p JOIN agreement a ON a.id = p.agreement_id WHERE a.reference IN (?, ?)";
  private static final String EVENTS =
      "SELECT COUNT(*) FROM placement_event e JOIN placement p ON p.id = e.placement_id JOIN agreement a ON a.id = p.agreement_id"
          + " WHERE a.reference IN (?, ?)";

  private final String reached = Transfers.agreement(5);

  /** Of another measure, as agreements of one are guarded together. */
  private final String held = Transfers.agreement(5, "VTA_S");

  /** The rows of the first agreement are committed before the second is needed. */
  private String file() {
    List<String> people = Transfers.people("caseworker", FIRST + MORE, "NONE");
    StringBuilder file = new StringBuilder("identity_number;agreement_ref;measure;referred\n");
    for (int i = 0; i < people.size(); i++) {
      file.append(
          "%s;%s;2026-11-02%n"
              .formatted(people.get(i), i < FIRST ? reached + ";AFT" : held + ";VTA_S"));
    }
    return file.toString();
  }

  private Handle hold() {
    Handle handle = DATABASE.open();
    handle.begin();
    handle.execute("UPDATE agreement SET guard = guard + 1 WHERE reference = ?", held);
    return handle;
  }

  private static boolean standsStill(JsonObject job) {
    return job.getString("state").equals("RUNNING") && job.getInt("rows") == FIRST;
  }

  @Test
  void aJobWhoseNodeDiedIsTakenUpWhereItStoodAndNothingIsAppliedTwice() {
    CsvImport job;
    try (Handle handle = hold()) {
      job = CsvImport.submit("caseworker", "placements", "apply good", file());
      job.awaited(JobIT::standsStill);
      die(job);
      job.awaited(j -> text("SELECT attempts FROM job WHERE public_id = ?", job.id()).equals("2"));
      handle.rollback();
    }
    assertThat(outcome(job.ended())).isEqualTo("DONE " + (FIRST + MORE) + " 0");
    assertThat(text(COUNT, reached, held)).isEqualTo("" + (FIRST + MORE));
    assertThat(text(EVENTS, reached, held)).isEqualTo("" + (FIRST + MORE));
  }

  @Test
  void aJobOfAllOrNothingWhoseNodeDiedIsDoneOnce() {
    CsvImport job;
    try (Handle handle = hold()) {
      job = CsvImport.submit("caseworker", "placements", "apply all", file());
      job.awaited(JobIT::standsStill);
      die(job);
      job.awaited(j -> text("SELECT attempts FROM job WHERE public_id = ?", job.id()).equals("2"));
      handle.rollback();
    }
    assertThat(outcome(job.ended())).isEqualTo("DONE " + (FIRST + MORE) + " 0");
    assertThat(text(EVENTS, reached, held)).isEqualTo("" + (FIRST + MORE));
  }

  /** As it looks from outside when the node that worked on it has fallen silent. */
  private static void die(CsvImport job) {
    DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE job SET lease_owner = 'a dead node', lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE public_id = ?",
                job.id()));
  }

  @Test
  void aCancelledJobKeepsWhatWasCommittedAndSaysHowMuch() {
    CsvImport job;
    try (Handle handle = hold()) {
      job = CsvImport.submit("caseworker", "placements", "apply good", file());
      job.awaited(JobIT::standsStill);
      job.cancel();
      handle.rollback();
    }
    assertThat(outcome(job.ended())).isEqualTo("CANCELLED " + FIRST + " 0");
    assertThat(text(COUNT, reached, held)).isEqualTo("" + FIRST);
  }

  @Test
  void aCancelledJobOfAllOrNothingWritesNothing() {
    CsvImport job;
    try (Handle handle = hold()) {
      job = CsvImport.submit("caseworker", "placements", "apply all", file());
      job.awaited(JobIT::standsStill);
      job.cancel();
      handle.rollback();
    }
    assertThat(outcome(job.ended())).isEqualTo("CANCELLED 0 0");
    assertThat(text(COUNT, reached, held)).isEqualTo("0");
  }

  @Test
  void aKindThatThereIsNotIsAWrongRequest() {
    var answer = CsvImport.post(TestProduct.rest("caseworker"), "horses", "apply all", new byte[1]);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/kind", "CODE");
  }

  @Test
  void aFileOfMoreThanFiftyMegabytesIsRefused() {
    byte[] file = new byte[(50 << 20) + 1];
    java.util.Arrays.fill(file, (byte) '\n');
    var answer = CsvImport.post(TestProduct.rest("caseworker"), "placements", "apply all", file);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("/file", "FILE_TOO_LARGE");
  }

  @Test
  void filesAndFindingsAreStoredAsCiphertext() {
    CsvImport job =
        CsvImport.submit(
            "caseworker", "participants", "apply all", "identity_number;given_name\n1;Hemmelig\n");
    assertThat(errors(job.ended())).contains("2 identity_number ID_NUMBER");
    for (String table : List.of("job_file", "job_result")) {
      byte[] stored =
          DATABASE.withHandle(
              h ->
                  h.createQuery(
                          "SELECT f.content_cipher FROM "
                              + table
                              + " f JOIN job j ON j.id = f.job_id WHERE j.public_id = ?")
                      .bind(0, job.id())
                      .mapTo(byte[].class)
                      .one());
      assertThat(new String(stored, StandardCharsets.ISO_8859_1))
          .as(table)
          .doesNotContain("identity_number", "Hemmelig", "ID_NUMBER");
    }
  }
}
