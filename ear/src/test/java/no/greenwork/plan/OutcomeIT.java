package no.greenwork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SmallCells;
import no.greenwork.shared.StaleRecord;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What came of a placement, inside the server: asked in time, never too late, and counted. */
@ArquillianTest
class OutcomeIT {
  private static final String KIND = "OUTCOME_DUE";

  @Inject private OutcomeService service;
  @Inject private OutcomeQueries outcomes;
  @Inject private OutcomeFigures figures;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  /** With this last day. */
  private long ended(LocalDate end) {
    return placements.running(end.minusMonths(8), end.plusDays(1));
  }

  @Test
  void itIsAskedFromTheDayAfterTheEndAndThenAtEveryPoint() {
    LocalDate today = clock.today();
    long lastDay = ended(today);
    long atExit = ended(today.minusDays(1));
    long dayBefore = ended(today.minusMonths(3).plusDays(1));
    long atThree = ended(today.minusMonths(3));
    long tooOld = ended(today.minusMonths(18));
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(KIND, lastDay)).isEmpty();
          assertThat(tasks.find(KIND, atExit)).isPresent();
          service.write(placements.publicId(dayBefore), 0, 0, OutcomeCode.WORK);
          assertThat(tasks.find(KIND, dayBefore)).isEmpty();
          service.write(placements.publicId(atThree), 0, 0, OutcomeCode.WORK);
          assertThat(tasks.find(KIND, atThree).orElseThrow().openedOn()).isEqualTo(today);
          service.write(placements.publicId(atThree), 0, 3, OutcomeCode.UNKNOWN);
          assertThat(tasks.find(KIND, atThree)).isEmpty();
          assertThat(tasks.find(KIND, tooOld)).isEmpty();
        });
  }

  @Test
  void itIsNeverTooLateAndACorrectionIsAVersion() {
    long id = ended(clock.today().minusYears(3));
    String publicId = placements.publicId(id);
    as(
        "caseworker",
        () -> {
          service.write(publicId, 0, 12, OutcomeCode.EDUCATION);
          service.write(publicId, 1, 12, OutcomeCode.WORK);
          assertThatThrownBy(() -> service.write(publicId, 1, 12, OutcomeCode.NEITHER))
              .isInstanceOf(StaleRecord.class);
          assertThat(outcomes.of(publicId, AccessKind.DETAIL).outcomes())
              .filteredOn(Outcome::known)
              .extracting(Outcome::code)
              .containsExactly(OutcomeCode.WORK);
        });
    assertThat(placements.count("outcome", id)).isEqualTo(2);
  }

  @Test
  void whatHasNotComeCannotBeKnown() {
    String id = placements.publicId(ended(clock.today().minusDays(1)));
    String running = placements.publicId(placements.running(clock.today().minusDays(9), null));
    as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> service.write(id, 0, 3, OutcomeCode.WORK))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> service.write(id, 0, 4, OutcomeCode.WORK))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> service.write(id, 0, 0, null)).isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> service.write(running, 0, 0, OutcomeCode.WORK))
              .isInstanceOf(Conflict.class);
        });
  }

  @Test
  void itIsTheOfficesOwn() {
    String id = placements.publicId(ended(clock.today().minusDays(5)));
    for (String other : List.of("provider", "supervisor", "farm", "coordinator", "directorate")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> outcomes.of(id, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(Forbidden.class));
    }
    as(
        "caseworker2",
        () ->
            assertThatThrownBy(() -> outcomes.of(id, AccessKind.DETAIL))
                .isInstanceOf(NotFound.class));
  }

  private static int sum(List<OutcomeGroup> groups, ToIntFunction<OutcomeGroup> of) {
    return groups.stream().filter(group -> group.code() != null).mapToInt(of).sum();
  }

  @Test
  void whoHasTwoPlacementsInAYearCountsOnceTowardsWhatIsShown() {
    long first = ended(clock.today().minusDays(9));
    long second = ended(clock.today().minusDays(5));
    database.write(
        h ->
            h.execute(
                "UPDATE placement p JOIN placement q ON q.id = ? SET p.participant_id = q.participant_id WHERE p.id = ?",
                first,
                second));
    as(
        "caseworker",
        () -> {
          service.write(placements.publicId(first), 0, 0, OutcomeCode.WORK);
          service.write(placements.publicId(second), 0, 0, OutcomeCode.NEITHER);
        });
    LocalDate year = clock.today().withDayOfYear(1);
    List<OutcomeGroup> groups =
        database.read(
            h ->
                h.createQuery(OutcomeGroup.SQL)
                    .bind("months", 0)
                    .bind("first", year)
                    .bind("after", year.plusYears(1))
                    .bind("today", clock.today())
                    .mapTo(OutcomeGroup.class)
                    .list());
    int people =
        database.read(
            h ->
                h.createQuery(
                        "SELECT COUNT(DISTINCT p.participant_id) FROM placement p WHERE p.valid_to > :first AND p.valid_to <= :today"
                            + " AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND EXISTS (SELECT 1 FROM outcome o"
                            + " WHERE o.placement_id = p.id AND o.months = 0)")
                    .bind("first", year)
                    .bind("today", clock.today())
                    .mapTo(Integer.class)
                    .one());
    assertThat(sum(groups, OutcomeGroup::counted)).isEqualTo(people);
    assertThat(sum(groups, OutcomeGroup::people)).isGreaterThan(people);
  }

  @Test
  void everyDivisionCountsTheSamePeopleAndShowsNobody() {
    int year = clock.today().getYear() - 1;
    as(
        "directorate",
        () -> {
          int ended = figures.table(OutcomeDimension.MEASURE, year, 0).total().ended();
          assertThat(ended).isPositive();
          for (OutcomeDimension by : OutcomeDimension.values()) {
            OutcomeTable table = figures.table(by, year, 0);
            assertThat(table.total().ended()).as(by.code()).isEqualTo(ended);
            assertThat(table.rows().stream().mapToInt(OutcomeRow::ended).sum()).isEqualTo(ended);
            table.rows().forEach(OutcomeIT::assertNobodyIsShown);
            assertNobodyIsShown(table.total());
          }
          assertThat(figures.table(OutcomeDimension.FARM, year, 0).rows())
              .anyMatch(row -> row.people().isEmpty());
          assertThat(figures.table(OutcomeDimension.MEASURE, year, 0).rows())
              .anyMatch(
                  row -> row.people().containsKey(OutcomeCode.WORK) && row.answered() != null);
        });
  }

  private static void assertNobodyIsShown(OutcomeRow row) {
    Map<OutcomeCode, Integer> people = row.people();
    assertThat(people.values()).allMatch(n -> n >= SmallCells.LEAST);
    if (row.answered() != null) {
      assertThat(people.size()).as(row.toString()).isNotEqualTo(OutcomeCode.values().length - 1);
    }
  }

  @Test
  void otherRolesHaveNoneOfTheFigures() {
    for (String other : List.of("supervisor", "farm", "handler", "admin")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> figures.table(OutcomeDimension.MEASURE, 2025, 0))
                  .as(other)
                  .isInstanceOf(Forbidden.class));
    }
  }
}
