package no.greenwork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.plan.RunningPlacements;
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

/** Follow-up after employment inside the server: set by the office, carried out by the provider. */
@ArquillianTest
class FollowUpIT {
  private static final String KIND = "FOLLOW_UP_CONTACT";

  @Inject private FollowUpService service;
  @Inject private ContactService contacts;
  @Inject private FollowUpQueries queries;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  /** With this last day, because of work. */
  private long ended(LocalDate lastDay, String reason) {
    long id = placements.running(lastDay.minusMonths(8), lastDay.plusDays(1));
    database.write(h -> h.execute("UPDATE placement SET exit_reason = ? WHERE id = ?", reason, id));
    return id;
  }

  private static FollowUpCommand from(LocalDate day, boolean bySupervisor) {
    return new FollowUpCommand(day, day.plusDays(60), 4, bySupervisor, "How the tasks go");
  }

  private String set(long id, LocalDate day, boolean bySupervisor) {
    AtomicReference<String> set = new AtomicReference<>();
    as("caseworker", () -> set.set(service.set(placements.publicId(id), from(day, bySupervisor))));
    return set.get();
  }

  private long key(String publicId) {
    return database.read(
        h ->
            h.createQuery("SELECT id FROM follow_up WHERE public_id = :id")
                .bind("id", publicId)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void contactIsATaskAtTheStartAndAtEachInterval() {
    LocalDate today = clock.today();
    String id = set(ended(today.minusDays(60), "GOT_WORK"), today.minusDays(28), false);
    as(
        "supervisor",
        () -> {
          Task task = tasks.find(KIND, key(id)).orElseThrow();
          assertThat(task.openedOn()).isEqualTo(today);
          contacts.record(id, today.minusDays(1), "By phone");
          assertThat(tasks.find(KIND, key(id))).isPresent();
          contacts.record(id, today, "All is well");
          assertThat(tasks.find(KIND, key(id))).isEmpty();
          assertThatThrownBy(() -> contacts.record(id, today.plusDays(1), "To come"))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> contacts.record(id, today, " ")).isInstanceOf(Invalid.class);
        });
    as(
        "caseworker",
        () ->
            assertThat(
                    queries
                        .of(placementOf(id), AccessKind.DETAIL)
                        .followUps()
                        .getFirst()
                        .contacts())
                .hasSize(2));
  }

  private String placementOf(String followUp) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT p.public_id FROM follow_up f JOIN placement p ON p.id = f.placement_id WHERE f.public_id = :id")
                .bind("id", followUp)
                .mapTo(String.class)
                .one());
  }

  @Test
  void longAfterTheEndTheProviderHasInitialsAndAReferenceOnly() {
    LocalDate today = clock.today();
    long placement = ended(today.minusDays(90), "GOT_WORK");
    String id = set(placement, today.minusDays(3), true);
    as(
        "supervisor",
        () -> {
          Task task = tasks.find(KIND, key(id)).orElseThrow();
          assertThat(task.placementId()).isNull();
          FollowUpQueries.Task shown = queries.carriedOut(id, AccessKind.DETAIL);
          assertThat(shown.initials()).matches("(\\p{Lu}\\.)+");
          assertThat(task.label())
              .isEqualTo(shown.initials() + " " + placements.publicId(placement));
        });
    placements.protect(placement, "CONFIDENTIAL");
    as(
        "supervisor",
        () -> {
          assertThat(queries.asksFirst(id)).isTrue();
          assertThat(queries.carriedOut(id, AccessKind.CONFIRMED).initials()).isNull();
          assertThat(tasks.find(KIND, key(id)).orElseThrow().label())
              .isEqualTo(placements.publicId(placement));
        });
    for (String other : List.of("provider", "provider2", "caseworker", "farm")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> queries.carriedOut(id, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOfAny(NotFound.class, Forbidden.class));
    }
  }

  @Test
  void itIsOnlyForAPlacementThatEndedWithWork() {
    LocalDate today = clock.today();
    String sick = placements.publicId(ended(today.minusDays(5), "SICK"));
    String running = placements.publicId(placements.running(today.minusDays(9), null));
    String worked = placements.publicId(ended(today.minusDays(5), "GOT_WORK"));
    as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> service.set(sick, from(today, false)))
              .isInstanceOf(Conflict.class);
          assertThatThrownBy(() -> service.set(running, from(today, false)))
              .isInstanceOf(Conflict.class);
          assertThatThrownBy(() -> service.set(worked, from(today.minusDays(5), false)))
              .isInstanceOf(Invalid.class);
          assertThat(service.set(worked, from(today.minusDays(4), false))).isNotNull();
        });
    as(
        "supervisor",
        () ->
            assertThatThrownBy(() -> service.set(worked, from(today, false)))
                .isInstanceOf(Forbidden.class));
  }

  @Test
  void itIsProlongedAndEndedEarlyAndNeverOverlaps() {
    LocalDate today = clock.today();
    long placement = ended(today.minusDays(100), "GOT_WORK");
    String publicId = placements.publicId(placement);
    String id = set(placement, today.minusDays(3), false);
    as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> service.set(publicId, from(today.plusDays(57), false)))
              .isInstanceOf(Invalid.class);
          service.set(publicId, from(today.plusDays(58), false));
          assertThatThrownBy(() -> service.changeEnd(publicId, id, 0, today.plusDays(58)))
              .isInstanceOf(Invalid.class);
          service.changeEnd(publicId, id, 0, today);
          assertThatThrownBy(() -> service.changeEnd(publicId, id, 0, today.plusDays(1)))
              .isInstanceOf(StaleRecord.class);
          service.changeEnd(publicId, id, 1, today.plusDays(57));
        });
  }

  @Test
  void ofTwoSetAtOnceOneIs() throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    long placement = ended(today.minusDays(5), "GOT_WORK");
    String publicId = placements.publicId(placement);
    CountDownLatch ready = new CountDownLatch(2);
    List<Future<String>> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      running.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                List<String> outcome = new ArrayList<>();
                as(
                    "caseworker",
                    () -> {
                      try {
                        service.set(publicId, from(today, false));
                        outcome.add("SET");
                      } catch (Invalid e) {
                        outcome.add(e.problems().getFirst().code());
                      }
                    });
                return outcome.getFirst();
              }));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> one : running) {
      outcomes.add(one.get());
    }
    assertThat(outcomes).containsExactlyInAnyOrder("SET", "OVERLAPS");
    assertThat(placements.count("follow_up", placement)).isEqualTo(1);
  }

  @Test
  void oneOfAPlacementRegisteredInErrorIsLockedToo() {
    LocalDate today = clock.today();
    long placement = ended(today.minusDays(100), "GOT_WORK");
    String id = set(placement, today.minusDays(3), false);
    placements.inError(placement, today);
    as(
        "caseworker",
        () ->
            assertThatThrownBy(
                    () -> service.changeEnd(placements.publicId(placement), id, 0, today))
                .isInstanceOf(Conflict.class));
  }
}
