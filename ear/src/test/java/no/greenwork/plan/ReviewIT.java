package no.greenwork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;
import no.greenwork.task.Task;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The office's reviews inside the server: due by themselves, held late or in time, corrected. */
@ArquillianTest
class ReviewIT {
  private static final String KIND = "REVIEW_DUE";

  @Inject private ReviewService service;
  @Inject private ReviewQueries reviews;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  private static ReviewCommand review(int months) {
    return new ReviewCommand(months, Standing.AS_PLANNED, Progress.CLOSER, "Goes well");
  }

  private long begun(int months, int days) {
    return placements.running(clock.today().minusMonths(months).plusDays(days), null);
  }

  @Test
  void itIsATaskOnItsDayAndNotTheDayBefore() {
    long due = begun(3, 0);
    long notYet = begun(3, 1);
    as(
        "caseworker",
        () -> {
          Task task = tasks.find(KIND, due).orElseThrow();
          assertThat(task.dueOn()).isEqualTo(clock.today());
          assertThat(tasks.find(KIND, notYet)).isEmpty();
        });
    for (String other : List.of("caseworker2", "provider", "supervisor", "farm", "coordinator")) {
      as(other, () -> assertThat(tasks.find(KIND, due)).as(other).isEmpty());
    }
  }

  @Test
  void endedBeforeItsDayItNeverIsOne() {
    LocalDate today = clock.today();
    long over = placements.running(today.minusMonths(3), today);
    String id = placements.publicId(over);
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(KIND, over)).isEmpty();
          assertThatThrownBy(() -> service.write(id, 0, review(3))).isInstanceOf(Invalid.class);
        });
  }

  @Test
  void heldLateItMovesNoLaterOne() {
    long id = begun(4, 0);
    String publicId = placements.publicId(id);
    as(
        "caseworker",
        () -> {
          service.write(publicId, 0, review(3));
          assertThat(tasks.find(KIND, id)).isEmpty();
          ReviewQueries.Shown shown = reviews.of(publicId, AccessKind.DETAIL);
          assertThat(shown.open()).isNull();
          assertThat(shown.next()).isEqualTo(clock.today().minusMonths(4).plusMonths(6));
        });
  }

  @Test
  void ofWhatCameToNothingNothingIsAssessed() {
    long id = begun(4, 0);
    String publicId = placements.publicId(id);
    placements.comeToNothing(id);
    as(
        "caseworker",
        () -> {
          assertThat(reviews.of(publicId, AccessKind.DETAIL).open()).isNull();
          assertThatThrownBy(() -> service.write(publicId, 0, review(3)))
              .isInstanceOf(Conflict.class);
        });
  }

  @Test
  void aMovedStartKeepsWhatWasHeldAndMovesTheNext() {
    long id = begun(3, 0);
    String publicId = placements.publicId(id);
    LocalDate moved = clock.today().minusMonths(3).minusDays(9);
    as("caseworker", () -> service.write(publicId, 0, review(3)));
    placements.move(id, moved, null);
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(KIND, id)).isEmpty();
          ReviewQueries.Shown shown = reviews.of(publicId, AccessKind.DETAIL);
          assertThat(shown.reviews()).hasSize(1);
          assertThat(shown.next()).isEqualTo(moved.plusMonths(6));
        });
  }

  @Test
  void aCorrectionIsAVersionAndOfTwoTheSecondIsTold() {
    long id = begun(3, 0);
    String publicId = placements.publicId(id);
    as(
        "caseworker",
        () -> {
          service.write(publicId, 0, review(3));
          service.write(
              publicId,
              1,
              new ReviewCommand(3, Standing.NEEDS_CHANGE, Progress.UNCHANGED, "Corrected"));
          assertThatThrownBy(() -> service.write(publicId, 1, review(3)))
              .isInstanceOf(StaleRecord.class);
          assertThat(reviews.of(publicId, AccessKind.DETAIL).reviews())
              .extracting(Review::assessment)
              .containsExactly("Corrected");
        });
    assertThat(placements.count("review", id)).isEqualTo(2);
  }

  @Test
  void whatIsNotWholeOrNotDueIsRefused() {
    long id = begun(3, 0);
    String publicId = placements.publicId(id);
    as(
        "caseworker",
        () -> {
          for (ReviewCommand wrong :
              List.of(
                  review(6),
                  review(4),
                  new ReviewCommand(3, null, Progress.CLOSER, "x"),
                  new ReviewCommand(3, Standing.AS_PLANNED, Progress.CLOSER, "x".repeat(1001)))) {
            assertThatThrownBy(() -> service.write(publicId, 0, wrong)).isInstanceOf(Invalid.class);
          }
        });
    assertThat(placements.count("review", id)).isZero();
  }

  @Test
  void itIsTheOfficesOwn() {
    String id = placements.publicId(begun(3, 0));
    for (String other : List.of("provider", "supervisor", "farm", "coordinator")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> reviews.of(id, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(Forbidden.class));
    }
    as(
        "caseworker2",
        () ->
            assertThatThrownBy(() -> service.write(id, 0, review(3))).isInstanceOf(NotFound.class));
  }

  @Test
  void whoMayNotKnowThePersonHasNoTask() {
    long id = begun(3, 0);
    placements.protect(id, "CONFIDENTIAL");
    as("caseworker", () -> assertThat(tasks.find(KIND, id)).isEmpty());
  }

  @Test
  void theDatabaseSaysTheSameAsJava() {
    Random random = new Random(20261123);
    for (int i = 0; i < 400; i++) {
      LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(420));
      LocalDate day = start.plusMonths(random.nextInt(14)).plusDays(random.nextInt(5) - 2);
      int every = 1 + random.nextInt(4);
      List<ReviewDays.Due> due =
          new ReviewDays(start, null, new TreeMap<>(Map.of(LocalDate.of(2026, 1, 1), every)))
              .until(day);
      int months =
          database.read(
              h ->
                  h.createQuery(
                          "SELECT "
                              + ReviewDays.MONTHS
                              + " FROM (SELECT CAST(:start AS DATE) valid_from) p, (SELECT "
                              + every
                              + " rule_value) r")
                      .bind("start", start)
                      .bind("today", day)
                      .mapTo(Integer.class)
                      .one());
      assertThat(Math.max(0, months))
          .as("%s on %s every %d months", start, day, every)
          .isEqualTo(due.isEmpty() ? 0 : due.getLast().months());
    }
  }
}
