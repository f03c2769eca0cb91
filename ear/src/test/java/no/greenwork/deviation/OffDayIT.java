package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Ids;
import no.greenwork.task.Task;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody was there on a day on which nobody was to be there. */
@ArquillianTest
class OffDayIT {
  private static final String KIND = "PRESENCE_OFF_DAY";

  @Inject private AttendanceService service;
  @Inject private FarmDayService farm;
  @Inject private AttendedPlacements placements;
  @Inject private RunningPlacements running;
  @Inject private DeviationTests deviations;
  @Inject private Ids ids;
  @Inject private Clock clock;

  private LocalDate day;
  private LocalDate start;
  private long id;

  @BeforeEach
  void somebodyIsThereOnAWednesday() {
    LocalDate today = clock.today();
    day = today.minusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
    start = today.minusDays(30);
    id = placements.running(start, null);
    placements.as(
        "farm",
        () ->
            farm.register(
                List.of(FarmTap.now(placements.publicId(id), day, FarmMark.PRESENT, null, 0))));
    open(false);
  }

  private void open(boolean expected) {
    placements.as(
        "supervisor",
        () -> assertThat(deviations.find(KIND, id, day).isPresent()).isEqualTo(expected));
  }

  private void closed(String table, String of, Runnable work) {
    long period = ids.next();
    placements.sql(
        "INSERT INTO %s (id, %s, valid_from, valid_to, reason) SELECT ?, %s, ?, ?, 'Test' FROM placement p"
                .formatted(table, of.substring(of.indexOf('.') + 1), of)
            + " JOIN stay s ON s.placement_id = p.id WHERE p.id = ?",
        period,
        day,
        day.plusDays(1),
        id);
    try {
      work.run();
    } finally {
      placements.sql("DELETE FROM %s WHERE id = ?".formatted(table), period);
    }
    open(false);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whileTheFarmIsOutOfUseItIsTheSupervisorsToSettleBeforeTheSheetIsSent() {
    closed(
        "farm_out_of_use",
        "s.farm_id",
        () ->
            placements.as(
                "supervisor",
                () ->
                    assertThat(deviations.find(KIND, id, day).orElseThrow())
                        .returns(day, Task::openedOn)
                        .returns(day.withDayOfMonth(1).plusMonths(1).withDayOfMonth(5), Task::dueOn)
                        .returns(running.as("supervisor").userId(), Task::holder)));
  }

  @Test
  void whileTheProviderIsClosedItIsOneUntilTheDayIsCorrected() {
    closed(
        "closed_period",
        "p.agreement_id",
        () -> {
          open(true);
          placements.as(
              "supervisor",
              () ->
                  service.register(
                      new DayCommand(
                          placements.publicId(id), day, AttendanceCode.CLOSED, null, 1, 1)));
          open(false);
        });
  }

  @Test
  void afterTheEndOfTheStayItIsOneUntilTheSheetIsSent() {
    running.move(id, start, day);
    open(true);
    placements.sql(
        "UPDATE attendance_sheet SET state = 'SUBMITTED', submitted_on = ? WHERE placement_id = ?",
        clock.today(),
        id);
    open(false);
  }

  private DayCommand written(AttendanceCode code, Integer quarters) {
    return new DayCommand(placements.publicId(id), day, code, quarters, 1, 1);
  }

  @Test
  void beforeTheBeginningOfTheStayItIsOneUntilTheDayIsEmptied() {
    running.move(id, clock.today().plusDays(5), null);
    open(true);
    placements.as(
        "supervisor",
        () -> {
          assertThatThrownBy(() -> service.register(written(AttendanceCode.PARTIAL, 8)))
              .isInstanceOf(Conflict.class);
          service.register(written(AttendanceCode.NOT_REGISTERED, null));
          assertThatThrownBy(
                  () ->
                      service.register(
                          new DayCommand(
                              placements.publicId(id),
                              day.minusDays(1),
                              AttendanceCode.NOT_REGISTERED,
                              null,
                              0,
                              0)))
              .as("where nothing stands")
              .isInstanceOf(Conflict.class);
        });
    open(false);
  }
}
