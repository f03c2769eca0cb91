package no.greenwork.finalreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.plan.Goal;
import no.greenwork.plan.PlanCommand;
import no.greenwork.plan.PlanService;
import no.greenwork.plan.RunningPlacements;
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

/** The final report inside the server: when it is asked for, who writes it and who reads it. */
@ArquillianTest
class FinalReportIT {
  private static final String WRITE = "FINAL_REPORT_TO_WRITE";
  private static final String READ = "FINAL_REPORT_TO_READ";

  @Inject private FinalReportService service;
  @Inject private FinalReportQueries reports;
  @Inject private PlanService plans;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  private long ending(LocalDate lastDay) {
    return placements.running(clock.today().minusMonths(6), lastDay.plusDays(1));
  }

  private static FinalReportCommand report(String worked) {
    return new FinalReportCommand(0, List.of(), worked, "Ordinary work");
  }

  private static FinalReportCommand ofPlan(Attained attained) {
    return new FinalReportCommand(
        1,
        List.of(new FinalReportCommand.Result(1, attained, "Nearly always")),
        "One task at a time",
        "Ordinary work");
  }

  private void plan(String placement) {
    plans.write(
        placement,
        0,
        new PlanCommand(
            List.of(new Goal("Come on time", LocalDate.of(2027, 3, 1))),
            List.of("HORSES"),
            "Weekly",
            null));
  }

  @Test
  void itIsATaskFromFourteenDaysBeforeTheLastDayAndDueOnIt() {
    LocalDate today = clock.today();
    long open = ending(today.plusDays(14));
    long notYet = ending(today.plusDays(15));
    as(
        "supervisor",
        () -> {
          Task task = tasks.find(WRITE, open).orElseThrow();
          assertThat(task.openedOn()).isEqualTo(today);
          assertThat(task.dueOn()).isEqualTo(today.plusDays(14));
          assertThat(tasks.find(WRITE, notYet)).isEmpty();
          assertThatThrownBy(() -> service.write(placements.publicId(notYet), 0, report("Early")))
              .isInstanceOf(Conflict.class);
        });
    as("provider", () -> assertThat(tasks.find(WRITE, open)).isPresent());
    for (String other : List.of("caseworker", "farm", "provider2")) {
      as(other, () -> assertThat(tasks.find(WRITE, open)).as(other).isEmpty());
    }
  }

  @Test
  void anAcceptanceThatComesAfterTheLastDayIsNotLateOnItsOwnDay() {
    LocalDate today = clock.today();
    long before = ending(today.minusDays(5));
    long onIt = ending(today.minusDays(5));
    long after = ending(today.minusDays(5));
    placements.accept(before, today.minusDays(6));
    placements.accept(onIt, today.minusDays(5));
    placements.accept(after, today.minusDays(4));
    as(
        "supervisor",
        () -> {
          assertThat(due(before)).isEqualTo(today.minusDays(5));
          assertThat(due(onIt)).isEqualTo(today.minusDays(5));
          assertThat(due(after)).isEqualTo(today.minusDays(4));
        });
  }

  private LocalDate due(long id) {
    return tasks.find(WRITE, id).orElseThrow().dueOn();
  }

  @Test
  void theRuleOfTheDatabaseIsTheRuleInJava() {
    LocalDate today = clock.today();
    for (int days = -41; days <= 16; days++) {
      long id = ending(today.plusDays(days));
      String publicId = placements.publicId(id);
      boolean inSight = days >= -40;
      as(
          "supervisor",
          () -> {
            boolean task = tasks.find(WRITE, id).isPresent();
            boolean open = !inSight || reports.of(publicId, null, AccessKind.DETAIL).today();
            assertThat(task).as(publicId).isEqualTo(open);
          });
    }
  }

  @Test
  void whatWasWrittenIsReadByTheOfficeAndByNoFarm() {
    long id = ending(clock.today());
    String publicId = placements.publicId(id);
    placements.stay(id, clock.today().minusMonths(6), clock.today().plusDays(1));
    as(
        "supervisor",
        () -> {
          plan(publicId);
          service.write(publicId, 0, ofPlan(Attained.PARTLY));
          assertThat(tasks.find(WRITE, id)).isEmpty();
        });
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(READ, id)).isPresent();
          FinalReport report = reports.of(publicId, null, AccessKind.DETAIL).report();
          assertThat(report.goals())
              .extracting(GoalResult::goal, GoalResult::attained, GoalResult::remark)
              .containsExactly(tuple("Come on time", Attained.PARTLY, "Nearly always"));
          assertThat(report.known().stays()).hasSize(1);
          assertThat(report.known().stays().getFirst().farm()).isNotBlank();
          assertThat(report.known().percents().getFirst().percent()).isEqualTo(100);
          service.read(publicId, 1);
          assertThat(tasks.find(READ, id)).isEmpty();
          assertThatThrownBy(() -> service.read(publicId, 1)).isInstanceOf(Conflict.class);
        });
    as(
        "farm",
        () -> {
          assertThatThrownBy(() -> reports.of(publicId, null, AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> service.write(publicId, 1, report("Mine")))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void aCorrectionIsAVersionToBeReadAnewAndOfTwoTheSecondIsTold() {
    long id = ending(clock.today().minusDays(1));
    String publicId = placements.publicId(id);
    as("supervisor", () -> service.write(publicId, 0, report("First")));
    as("caseworker", () -> service.read(publicId, 1));
    as(
        "provider",
        () -> {
          service.write(publicId, 1, report("Second"));
          assertThatThrownBy(() -> service.write(publicId, 1, report("Third")))
              .isInstanceOf(StaleRecord.class);
        });
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(READ, id)).isPresent();
          assertThatThrownBy(() -> service.read(publicId, 1)).isInstanceOf(StaleRecord.class);
          assertThat(reports.of(publicId, 1, AccessKind.DETAIL).report().worked())
              .isEqualTo("First");
        });
    assertThat(placements.count("final_report", id)).isEqualTo(2);
  }

  @Test
  void anEndThatIsMovedLaterAsksForItAnew() {
    long id = ending(clock.today());
    as("supervisor", () -> service.write(placements.publicId(id), 0, report("Done")));
    placements.move(id, clock.today().minusMonths(6), clock.today().plusDays(6));
    as("supervisor", () -> assertThat(tasks.find(WRITE, id)).isPresent());
    placements.move(id, clock.today().minusMonths(6), clock.today());
    as("supervisor", () -> assertThat(tasks.find(WRITE, id)).isEmpty());
  }

  @Test
  void aReportThatIsNotWholeNamesEveryFieldAndLeavesNothing() {
    long id = ending(clock.today());
    String publicId = placements.publicId(id);
    as("supervisor", () -> plan(publicId));
    FinalReportCommand wrong =
        new FinalReportCommand(
            1,
            List.of(new FinalReportCommand.Result(1, null, "x".repeat(301))),
            " ",
            "x".repeat(1001));
    as(
        "supervisor",
        () -> {
          assertThatThrownBy(() -> service.write(publicId, 0, wrong))
              .isInstanceOfSatisfying(
                  Invalid.class,
                  e ->
                      assertThat(e.problems())
                          .extracting(Problem::field)
                          .containsExactly(
                              "results.0.attained",
                              "results.0.remark",
                              "worked",
                              "recommendation"));
          assertThatThrownBy(() -> service.write(publicId, 0, report("Of no plan")))
              .isInstanceOf(StaleRecord.class);
        });
    assertThat(placements.count("final_report", id)).isZero();
  }

  @Test
  void aProtectedPersonsReportIsTheAssignedSupervisorsAndOfNoTaskOfOthers() {
    long id = ending(clock.today());
    String publicId = placements.publicId(id);
    placements.protect(id, "STRICTLY_CONFIDENTIAL");
    as(
        "provider",
        () -> {
          assertThat(tasks.find(WRITE, id)).isEmpty();
          assertThatThrownBy(() -> service.write(publicId, 0, report("Theirs")))
              .isInstanceOf(NotFound.class);
        });
    as("supervisor", () -> service.write(publicId, 0, report("Quietly")));
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(READ, id)).isEmpty();
          assertThatThrownBy(() -> reports.of(publicId, null, AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
        });
  }
}
