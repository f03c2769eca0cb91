package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Actors;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How long the files of imports are kept. */
@ArquillianTest
class JobKeepingIT {
  private static final String LEFT =
      "SELECT (SELECT COUNT(*) FROM job j WHERE j.public_id = :id) + (SELECT COUNT(*) FROM job_file f WHERE f.job_id = :job)"
          + " + (SELECT COUNT(*) FROM job_result r WHERE r.job_id = :job)";

  @Inject private ImportService imports;
  @Inject private OldJobs old;
  @Inject private Actors actors;
  @Inject private Database database;

  @Test
  void aFileIsGoneAfterSevenDaysAndNotBefore() {
    String id = submitted();
    long job =
        database.read(
            h ->
                h.createQuery("SELECT id FROM job WHERE public_id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .one());
    ageBy(job, "6 23:59:00");
    old.run();
    assertThat(left(id, job)).isGreaterThanOrEqualTo(2);
    assertThat(readable(id)).isTrue();
    ageBy(job, "0 00:02:00");
    assertThat(readable(id)).isFalse();
    old.run();
    assertThat(left(id, job)).isZero();
  }

  private boolean readable(String id) {
    List<Boolean> read = new ArrayList<>();
    actors.runAs(
        actors.byName("coordinator", null).orElseThrow(),
        () -> {
          boolean listed = imports.mine().stream().anyMatch(job -> job.publicId().equals(id));
          assertThat(opens(id)).isEqualTo(listed);
          read.add(listed);
        });
    return read.getFirst();
  }

  private boolean opens(String id) {
    try {
      return imports.job(id) != null;
    } catch (NotFound gone) {
      return false;
    }
  }

  private String submitted() {
    List<String> ids = new ArrayList<>();
    byte[] file = "org_number\n1\n".getBytes(StandardCharsets.UTF_8);
    actors.runAs(
        actors.byName("coordinator", null).orElseThrow(),
        () -> {
          try {
            ids.add(
                imports.submit(
                    new ImportOrder(ImportKind.PROVIDERS, true, false),
                    "f.csv",
                    new ByteArrayInputStream(file)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return ids.getFirst();
  }

  private void ageBy(long job, String time) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE job SET delete_after = delete_after - INTERVAL :time DAY_SECOND WHERE id = :id")
                .bind("time", time)
                .bind("id", job)
                .execute());
  }

  private int left(String id, long job) {
    return database.read(
        h -> h.createQuery(LEFT).bind("id", id).bind("job", job).mapTo(Integer.class).one());
  }
}
