package no.greenwork.finalreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.task.Task;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A final report that is missing when the placement is out of the provider's sight. */
@ArquillianTest
class LateReportIT {
  private static final String WRITE = "FINAL_REPORT_TO_WRITE";
  private static final int SIGHT = 40;

  @Inject private LateReportService service;
  @Inject private LateReportQueries late;
  @Inject private FinalReportQueries reports;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  /** With a last day so many days ago. */
  private long ended(int days) {
    LocalDate lastDay = clock.today().minusDays(days);
    return placements.running(lastDay.minusMonths(5), lastDay.plusDays(1));
  }

  @Test
  void whileItIsInSightTheWholePageIsThereAndAfterThatReferenceAndInitials() {
    long inSight = ended(SIGHT);
    long out = ended(SIGHT + 1);
    as(
        "supervisor",
        () -> {
          assertThat(tasks.find(WRITE, inSight).orElseThrow().path())
              .startsWith("/finalreports/edit");
          assertThatThrownBy(() -> late.of(placements.publicId(inSight), AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
          Task task = tasks.find(WRITE, out).orElseThrow();
          assertThat(task.path()).isEqualTo("/finalreports/late?id=" + placements.publicId(out));
          assertThat(task.placementId()).isNull();
          assertThat(task.label()).matches("\\p{L}\\.\\p{L}\\. " + placements.publicId(out));
          assertThatThrownBy(() -> reports.of(placements.publicId(out), null, AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
          assertThat(late.of(placements.publicId(out), AccessKind.DETAIL).initials()).isNotBlank();
        });
  }

  @Test
  void anAcceptanceThatComesAfterTheLastDayIsNotLateOnItsOwnDay() {
    LocalDate today = clock.today();
    long before = ended(SIGHT + 1);
    long after = ended(SIGHT + 1);
    placements.accept(after, today);
    as(
        "supervisor",
        () -> {
          assertThat(tasks.find(WRITE, before).orElseThrow().dueOn())
              .isEqualTo(today.minusDays(SIGHT + 1));
          assertThat(tasks.find(WRITE, after).orElseThrow().dueOn()).isEqualTo(today);
        });
  }

  @Test
  void itIsWrittenOnceReadByTheOfficeAndThenGone() {
    long id = ended(60);
    String publicId = placements.publicId(id);
    as(
        "provider",
        () -> {
          assertThatThrownBy(() -> service.write(publicId, " ", null)).isInstanceOf(Invalid.class);
          assertThat(service.write(publicId, "Came every day", "Ordinary work")).isEqualTo(1);
          assertThat(tasks.find(WRITE, id)).isEmpty();
          assertThatThrownBy(() -> service.write(publicId, "Again", "Again"))
              .isInstanceOf(NotFound.class);
        });
    as(
        "caseworker",
        () -> {
          FinalReport report = reports.of(publicId, null, AccessKind.DETAIL).report();
          assertThat(report.worked()).isEqualTo("Came every day");
          assertThat(report.goals()).isEmpty();
          assertThat(report.known().lastDay()).isEqualTo(clock.today().minusDays(60));
          assertThat(tasks.find("FINAL_REPORT_TO_READ", id)).isPresent();
        });
  }

  @Test
  void othersHaveNeitherTheTaskNorThePage() {
    long id = ended(70);
    String publicId = placements.publicId(id);
    for (String other : List.of("provider2")) {
      as(
          other,
          () -> {
            assertThat(tasks.find(WRITE, id)).isEmpty();
            assertThatThrownBy(() -> late.of(publicId, AccessKind.DETAIL))
                .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.write(publicId, "Mine", "Mine"))
                .isInstanceOf(NotFound.class);
          });
    }
    for (String other : List.of("caseworker", "farm", "coordinator")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> late.of(publicId, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(Forbidden.class));
    }
  }

  @Test
  void aProtectedPersonsIsTheAssignedSupervisorsWithoutInitialsAndAfterAYearNobodyAsks() {
    long hidden = ended(50);
    placements.protect(hidden, "CONFIDENTIAL");
    String publicId = placements.publicId(hidden);
    as(
        "provider",
        () -> {
          assertThat(tasks.find(WRITE, hidden)).isEmpty();
          assertThatThrownBy(() -> late.of(publicId, AccessKind.DETAIL))
              .isInstanceOf(NotFound.class);
        });
    as(
        "supervisor",
        () -> {
          assertThat(tasks.find(WRITE, hidden).orElseThrow().label()).isEqualTo(publicId);
          assertThat(late.of(publicId, AccessKind.DETAIL).initials()).isNull();
        });
    long old = ended(LateScope.DAYS);
    as("supervisor", () -> assertThat(tasks.find(WRITE, old)).isEmpty());
  }
}
