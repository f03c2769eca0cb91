package no.greenwork.plan;

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
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;
import no.greenwork.task.Task;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The provider's plan inside the server: who writes it, who reads what of it, and its versions. */
@ArquillianTest
class PlanIT {
  private static final String KIND = "PLAN_TO_WRITE";

  @Inject private PlanService service;
  @Inject private PlanQueries plans;
  @Inject private FarmPlanQueries farms;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private static PlanCommand plan(String goal) {
    return new PlanCommand(
        List.of(new Goal(goal, LocalDate.of(2027, 3, 1))),
        List.of("MILKING", "HORSES"),
        "Every Friday",
        "One task at a time");
  }

  private long running() {
    return placements.running(clock.today().minusDays(10), null);
  }

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  @Test
  void aPlanIsATaskOfTheSupervisorUntilItIsWritten() {
    long id = running();
    as(
        "supervisor",
        () -> {
          Task task = tasks.find(KIND, id).orElseThrow();
          assertThat(task.dueOn()).isEqualTo(clock.today().plusDays(20));
          service.write(placements.publicId(id), 0, plan("Come on time"));
          assertThat(tasks.find(KIND, id)).isEmpty();
        });
    for (String other : List.of("caseworker", "provider", "supervisor", "farm")) {
      as(other, () -> assertThat(tasks.find(KIND, id)).as(other).isEmpty());
    }
  }

  @Test
  void noPlanIsAskedForBeforeTheStartOrAfterTheEnd() {
    long coming = placements.running(clock.today().plusDays(1), null);
    long over = placements.running(clock.today().minusDays(30), clock.today());
    as(
        "supervisor",
        () -> {
          assertThat(tasks.find(KIND, coming)).isEmpty();
          assertThat(tasks.find(KIND, over)).isEmpty();
        });
  }

  @Test
  void everyVersionStaysAndTheNewestIsInForce() {
    String id = placements.publicId(running());
    as("supervisor", () -> service.write(id, 0, plan("First")));
    as("provider", () -> service.write(id, 1, plan("Second")));
    as(
        "caseworker",
        () -> {
          PlanQueries.Shown shown = plans.of(id, null, AccessKind.DETAIL);
          assertThat(shown.plan().goals()).extracting(Goal::goal).containsExactly("Second");
          assertThat(shown.plan().activities()).containsExactly(Activity.HORSES, Activity.MILKING);
          assertThat(shown.versions())
              .extracting(PlanQueries.Version::number)
              .containsExactly(2, 1);
          assertThat(plans.of(id, 1, AccessKind.DETAIL).plan().goals())
              .extracting(Goal::goal)
              .containsExactly("First");
          assertThatThrownBy(() -> plans.of(id, 3, AccessKind.DETAIL)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void whoBuildsUponAnOlderVersionIsToldSoAndNothingIsWritten() {
    long id = running();
    String publicId = placements.publicId(id);
    as(
        "supervisor",
        () -> {
          service.write(publicId, 0, plan("First"));
          assertThatThrownBy(() -> service.write(publicId, 0, plan("Other")))
              .isInstanceOf(StaleRecord.class);
        });
    assertThat(placements.count("plan_version", id)).isEqualTo(1);
  }

  @Test
  void ofFourAtOnceOneIsWritten() throws InterruptedException, ExecutionException {
    for (int round = 0; round < 10; round++) {
      long id = running();
      String publicId = placements.publicId(id);
      CountDownLatch ready = new CountDownLatch(4);
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        running.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return outcome(publicId);
                }));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<String> one : running) {
        outcomes.add(one.get());
      }
      assertThat(outcomes).containsExactlyInAnyOrder("WRITTEN", "STALE", "STALE", "STALE");
      assertThat(placements.count("plan_version", id)).isEqualTo(1);
    }
  }

  private String outcome(String id) {
    List<String> outcome = new ArrayList<>();
    as(
        "supervisor",
        () -> {
          try {
            service.write(id, 0, plan("At once"));
            outcome.add("WRITTEN");
          } catch (BusinessError e) {
            outcome.add(e.code());
          }
        });
    return outcome.getFirst();
  }

  @Test
  void aPlanThatIsNotWholeNamesEveryFieldAndLeavesNothing() {
    long id = running();
    PlanCommand wrong =
        new PlanCommand(
            List.of(new Goal(" ", null), new Goal("x".repeat(301), LocalDate.of(2027, 1, 1))),
            List.of("FLYING"),
            " ",
            "x".repeat(1001));
    as(
        "supervisor",
        () ->
            assertThatThrownBy(() -> service.write(placements.publicId(id), 0, wrong))
                .isInstanceOfSatisfying(
                    Invalid.class,
                    e ->
                        assertThat(e.problems())
                            .extracting(Problem::field)
                            .containsExactly(
                                "goals.0.goal",
                                "goals.0.dueOn",
                                "goals.1.goal",
                                "activities",
                                "followUp",
                                "adaptations")));
    assertThat(placements.count("plan_version", id)).isZero();
  }

  @Test
  void anEndedPlacementGetsNoNewVersion() {
    String id = placements.publicId(placements.running(clock.today().minusDays(30), clock.today()));
    as(
        "supervisor",
        () ->
            assertThatThrownBy(() -> service.write(id, 0, plan("Late")))
                .isInstanceOf(Conflict.class));
  }

  @Test
  void aFarmHasTheWorkAndNotWhatIsWrittenAfterItsLastDay() {
    long id = running();
    String publicId = placements.publicId(id);
    placements.stay(id, clock.today().minusDays(10), null);
    as("supervisor", () -> service.write(publicId, 0, plan("Nobody's business")));
    as(
        "farm",
        () -> {
          FarmPlan plan = farms.of(publicId, AccessKind.DETAIL);
          assertThat(plan.activities()).containsExactly(Activity.HORSES, Activity.MILKING);
          assertThat(plan.toString()).doesNotContain("business", "Friday");
          assertThatThrownBy(() -> plans.of(publicId, null, AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> service.write(publicId, 1, plan("Mine")))
              .isInstanceOf(Forbidden.class);
        });
    placements.leave(id, clock.today());
    as("farm", () -> assertThat(farms.of(publicId, AccessKind.DETAIL).written()).isFalse());
    as(
        "farm2",
        () ->
            assertThatThrownBy(() -> farms.of(publicId, AccessKind.DETAIL))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void whoseItIsNotFindsNothing() {
    String id = placements.publicId(running());
    as("supervisor", () -> service.write(id, 0, plan("Ours")));
    for (String other :
        List.of("provider2", "caseworker2", "coordinator", "directorate", "admin")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> plans.of(id, null, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(NotFound.class));
    }
    as(
        "provider2",
        () ->
            assertThatThrownBy(() -> service.write(id, 1, plan("Theirs")))
                .isInstanceOf(NotFound.class));
    as(
        "caseworker",
        () ->
            assertThatThrownBy(() -> service.write(id, 1, plan("NAV's")))
                .isInstanceOf(Forbidden.class));
  }

  @Test
  void aProtectedPersonsPlanIsTheAssignedSupervisorsAfterTheNotice() {
    long internal = running();
    String id = placements.publicId(internal);
    as("supervisor", () -> service.write(id, 0, plan("Quietly")));
    placements.protect(internal, "STRICTLY_CONFIDENTIAL");
    for (String other : List.of("provider", "caseworker", "supervisor")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> plans.of(id, null, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(NotFound.class));
    }
    as(
        "supervisor",
        () -> assertThat(plans.of(id, null, AccessKind.CONFIRMED).plan().written()).isTrue());
    as(
        "provider",
        () ->
            assertThatThrownBy(() -> plans.of(id, null, AccessKind.CONFIRMED))
                .isInstanceOf(NotFound.class));
  }
}
