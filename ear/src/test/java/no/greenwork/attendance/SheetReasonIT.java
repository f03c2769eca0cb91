package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose reason a sheet carries on its way, inside the server. */
@ArquillianTest
class SheetReasonIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Inject private AttendanceQueries queries;
  @Inject private PlannedService planned;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;
  @Inject private SheetStories stories;
  @Inject private AttendedPlacements placements;

  private static SheetRef ref(String id, int seen) {
    return new SheetRef(id, OCTOBER, seen);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void theReasonOfACorrectionThatCameBackIsNavsAlsoWhenItIsSentAgain() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "supervisor",
        () -> {
          planned.asPlanned(List.of(id), OCTOBER, OCTOBER.plusMonths(1).minusDays(1));
          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue();
        });
    placements.as(
        "caseworker",
        () -> {
          decisions.looked(ref(id, 1));
          assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().isDone()).isTrue();
        });
    placements.as(
        "supervisor",
        () -> {
          sheets.correct(ref(id, 2), "They were ill on the 14th");
          assertThat(stories.of(id, OCTOBER, false).returned()).isFalse();
          assertThat(sheets.submit(List.of(ref(id, 3))).getFirst().isDone()).isTrue();
        });
    placements.as("caseworker", () -> decisions.giveBack(ref(id, 4), "Where is the note?"));
    placements.as(
        "supervisor",
        () -> {
          assertThat(sheets.submit(List.of(ref(id, 5))).getFirst().isDone()).isTrue();
          assertThat(queries.of(id, OCTOBER, AccessKind.DETAIL).sheet())
              .returns("Where is the note?", Sheet::reason)
              .returns(true, Sheet::corrects);
          assertThat(stories.of(id, OCTOBER, false).returned()).isTrue();
        });
  }
}
