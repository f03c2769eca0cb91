package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.greenwork.schedule.DeadLetters;
import no.greenwork.schedule.LostMessage;
import no.greenwork.schedule.OldDeadLetters;
import no.greenwork.shared.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Files full of people that could not be taken do not lie about, whatever becomes of their letters.
 */
@ArquillianTest
class InboxSweepIT {
  @Inject private InboxSweep sweep;
  @Inject private DeadLetters letters;
  @Inject private OldDeadLetters old;
  @Inject private Database database;

  private final String reference = "sweep/participants/" + UUID.randomUUID() + ".csv";

  private Path failed() throws IOException {
    Path file = sweep.folder().resolve(reference);
    Path failed = file.resolveSibling("failed").resolve(file.getFileName());
    Files.createDirectories(failed.getParent());
    return Files.writeString(failed, "identity_number");
  }

  private void letter(Instant at) {
    letters.add(List.of(new LostMessage("inbox", at, "Test", "sweep/participants", reference)));
  }

  private boolean is(String what) {
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM dead_letter WHERE reference = :of AND " + what)
                    .bind("of", reference)
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }

  private void set(String what, Instant at) {
    database.write(
        h ->
            h.execute(
                "UPDATE dead_letter SET " + what + " = ? WHERE reference = ?", at, reference));
  }

  private static void await(Check come) throws Exception {
    for (int i = 0; i < 100 && !come.isSo(); i++) {
      Thread.sleep(200);
    }
    assertThat(come.isSo()).isTrue();
  }

  /** What is waited for. */
  private interface Check {
    boolean isSo() throws Exception;
  }

  @Test
  void whatIsPutAwayIsDeletedWhereItLies() throws Exception {
    Path file = failed();
    letter(Instant.now());
    set("dropped_at", Instant.now());
    await(() -> !Files.exists(file) && is("cleared_at IS NOT NULL"));
  }

  /** The same name comes again every day. */
  @Test
  void whatWasPutAwayTakesNoLaterFileOfTheSameNameWithIt() throws Exception {
    letter(Instant.now());
    set("dropped_at", Instant.now());
    letter(Instant.now());
    Path file = failed();
    Thread.sleep(11_000);
    assertThat(file).exists();
    Files.delete(file);
  }

  @Test
  void aFileGoesAfterAWeekInTheFolderAndItsLetterSaysSo() throws IOException {
    Path file = failed();
    letter(Instant.now());
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
    sweep.run(Instant.now().plus(Duration.ofDays(6)));
    assertThat(file).as("an old file that was handed in lately").exists();
    sweep.run(Instant.now().plus(Duration.ofDays(8)));
    assertThat(file).doesNotExist();
    assertThat(is("missing_at IS NOT NULL AND dropped_at IS NULL")).isTrue();
  }

  @Test
  void whatNobodyFindsWaitsForSomebodyAgain() throws Exception {
    letter(Instant.now());
    set("asked_at", Instant.now().minus(Duration.ofMinutes(11)));
    await(() -> is("asked_at IS NULL AND missing_at IS NOT NULL AND replayed_at IS NULL"));
  }

  @Test
  void whatNobodyHasDealtWithIsNeverForgotten() {
    letter(Instant.now().minus(Duration.ofDays(100)));
    old.run();
    assertThat(is("1 = 1")).isTrue();
    set("dropped_at", Instant.now());
    old.run();
    assertThat(is("1 = 1")).isFalse();
  }

  @Test
  void whatIsAskedForBehindManyThatAreGoneIsGivenBack() throws Exception {
    String gone = "gone/participants/" + reference.hashCode();
    for (int i = 0; i < 120; i++) {
      letters.add(List.of(new LostMessage("inbox", Instant.now(), "Test", null, gone + i)));
    }
    Path file = failed();
    letter(Instant.now());
    database.write(
        h ->
            h.execute(
                "UPDATE dead_letter SET asked_at = UTC_TIMESTAMP(6) WHERE reference LIKE ? OR reference = ?",
                gone + "%",
                reference));
    try {
      await(() -> is("replayed_at IS NOT NULL"));
      assertThat(file).doesNotExist();
    } finally {
      database.write(h -> h.execute("DELETE FROM dead_letter WHERE reference LIKE ?", gone + "%"));
    }
  }
}
