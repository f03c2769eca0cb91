package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Database;
import no.greenwork.task.TaskFilter;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked: a month of everybody in eight statements, a day in three. */
@ArquillianTest
class StatementsIT {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final int TRIES = 6;
  private static final int PEOPLE = 30;
  private static final int PAGE = 25;

  private static final String SENT =
      "SELECT SUM(variable_value) FROM information_schema.global_status WHERE variable_name IN ('COM_SELECT', 'COM_INSERT',"
          + " 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_DELETE', 'COM_REPLACE')";

  @Inject private AttendanceQueries queries;
  @Inject private AttendanceService service;
  @Inject private FarmDayQueries farmDays;
  @Inject private FarmMonthQueries farmMonths;
  @Inject private MonthPaperQueries papers;
  @Inject private TaskQueries tasks;
  @Inject private AttendedPlacements placements;
  @Inject private Database database;

  private long sent() {
    return database.read(h -> h.createQuery(SENT).mapTo(Long.class).one());
  }

  /** The least of several tries, for others ask the same database meanwhile. */
  private long statements(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long before = sent();
      work.run();
      least = Math.min(least, sent() - before - 1);
    }
    return least;
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void aMonthOfEverybodyIsReadInEightStatements() {
    placements.as(
        "supervisor",
        () -> {
          assertThat(queries.month(MONDAY, null).rows()).hasSizeGreaterThan(3);
          assertThat(statements(() -> queries.month(MONDAY, null))).isBetween(4L, 8L);
        });
    placements.as(
        "farm",
        () ->
            assertThat(statements(() -> farmDays.days(MONDAY, MONDAY, AccessKind.LIST)))
                .isBetween(4L, 8L));
  }

  /** People who have left by now, so that nobody else's day has them on it. */
  @Test
  void aMonthOfThirtyPeopleOfAFarmIsReadAndPrintedInEightStatements() {
    for (int i = 0; i < PEOPLE; i++) {
      placements.running(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 1));
    }
    LocalDate october = LocalDate.of(2026, 10, 1);
    placements.as(
        "farm",
        () -> {
          assertThat(farmMonths.shown(october).people()).hasSizeGreaterThanOrEqualTo(PEOPLE);
          assertThat(statements(() -> farmMonths.shown(october))).isBetween(5L, 8L);
          assertThat(statements(() -> farmMonths.printed(october))).isBetween(5L, 8L);
        });
  }

  @Test
  void thePaperOfEverybodyIsPrintedInEightStatements() {
    placements.as(
        "supervisor",
        () -> {
          assertThat(papers.all(MONDAY, null)).hasSizeGreaterThan(3);
          assertThat(statements(() -> papers.all(MONDAY, null))).isBetween(5L, 8L);
        });
  }

  /** However many people a supervisor follows up, and however many of their days are not right. */
  @Test
  void whatASupervisorIsToDoIsFoundInThirteenStatements() {
    placements.as(
        "supervisor",
        () ->
            assertThat(statements(() -> tasks.page(TaskFilter.MINE, null, PAGE)))
                .isBetween(4L, 13L));
  }

  @Test
  void aDayIsSavedInThreeStatements() {
    String id = placements.publicId(placements.running(LocalDate.of(2026, 10, 1), null));
    placements.as(
        "supervisor",
        () -> {
          int[] seen = {0};
          assertThat(
                  statements(
                      () ->
                          seen[0] =
                              service.register(
                                  new DayCommand(
                                      id,
                                      MONDAY,
                                      AttendanceCode.PRESENT,
                                      10 + seen[0],
                                      seen[0],
                                      0))))
              .isBetween(2L, 3L);
          assertThat(seen[0]).isEqualTo(TRIES);
        });
  }
}
