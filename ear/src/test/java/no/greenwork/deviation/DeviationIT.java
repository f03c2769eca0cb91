package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.attendance.PlannedService;
import no.greenwork.attendance.SheetRef;
import no.greenwork.attendance.SheetService;
import no.greenwork.shared.Clock;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not as it should be is a task of whoever must act, and is gone when the facts are. */
@ArquillianTest
class DeviationIT {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final String SUBJECT =
      "SELECT CAST(CONV(LEFT(MD5(CONCAT(CAST(? AS CHAR), '-', CAST(? AS CHAR))), 15), 16, 10) AS SIGNED)";

  @Inject private AttendanceService service;
  @Inject private PlannedService planned;
  @Inject private SheetService sheets;
  @Inject private FarmDayService farm;
  @Inject private AttendedPlacements placements;
  @Inject private TaskQueries tasks;
  @Inject private Clock clock;

  private boolean open(String kind, long id, LocalDate day) {
    return tasks.find(kind, Long.parseLong(placements.text(SUBJECT, id, day))).isPresent();
  }

  private void said(String id, FarmMark mark) {
    placements.as("farm", () -> farm.register(List.of(FarmTap.now(id, MONDAY, mark, null, 0))));
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void anAbsenceWithoutNoticeIsNoDifferenceOnceTheSupervisorHasSaidWhatItWas() {
    long id = placements.running(LocalDate.of(2026, 10, 1), null);
    said(placements.publicId(id), FarmMark.ABSENT_NOT_NOTIFIED);
    placements.as(
        "supervisor",
        () -> {
          service.register(
              new DayCommand(
                  placements.publicId(id), MONDAY, AttendanceCode.TREATMENT, null, 1, 1));
          assertThat(open("FARM_DIFFERS", id, MONDAY)).isFalse();
        });
  }

  @Test
  void anAbsenceWithNoticeAsksForAReason() {
    long id = placements.running(LocalDate.of(2026, 10, 1), null);
    said(placements.publicId(id), FarmMark.ABSENT_NOTIFIED);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("ABSENCE_REASON", id, MONDAY)).isTrue();
          service.register(
              new DayCommand(
                  placements.publicId(id), MONDAY, AttendanceCode.SICK_NOTE, null, 0, 1));
          assertThat(open("ABSENCE_REASON", id, MONDAY)).isFalse();
        });
  }

  @Test
  void nobodyIsAskedForWhatCannotBeWrittenAnyMore() {
    long sent = placements.running(LocalDate.of(2026, 10, 1), null);
    long gone = placements.running(LocalDate.of(2026, 10, 1), null);
    said(placements.publicId(sent), FarmMark.ABSENT_NOTIFIED);
    said(placements.publicId(gone), FarmMark.ABSENT_NOT_NOTIFIED);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("ABSENCE_REASON", sent, MONDAY)).isTrue();
          assertThat(open("ABSENCE_TO_CALL", gone, MONDAY)).isTrue();
        });
    placements.sql(
        "REPLACE INTO attendance_sheet (placement_id, month, state, version, submitted_on) VALUES (?, ?, 'SUBMITTED', 1, ?)",
        sent,
        MONDAY.withDayOfMonth(1),
        MONDAY);
    placements.sql(
        "UPDATE placement SET not_relevant_on = valid_from, not_relevant_reason = 'DID_NOT_ATTEND' WHERE id = ?",
        gone);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("ABSENCE_REASON", sent, MONDAY)).isFalse();
          assertThat(open("ABSENCE_TO_CALL", gone, MONDAY)).isFalse();
        });
  }

  @Test
  void whatTheFarmSaysOtherwiseIsToBeSettled() {
    long id = placements.running(LocalDate.of(2026, 10, 1), null);
    String publicId = placements.publicId(id);
    placements.as(
        "supervisor",
        () ->
            service.register(
                new DayCommand(publicId, MONDAY, AttendanceCode.SICK_NOTE, null, 0, 0)));
    said(publicId, FarmMark.PRESENT);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("FARM_DIFFERS", id, MONDAY)).isTrue();
          service.register(new DayCommand(publicId, MONDAY, AttendanceCode.SICK_NOTE, null, 1, 1));
          assertThat(open("FARM_DIFFERS", id, MONDAY)).isFalse();
        });
  }

  @Test
  void daysThatNobodyHasRegisteredAreMissedAfterTheRulesDays() {
    LocalDate today = clock.today();
    long id = placements.running(today.minusDays(20), null);
    long fresh = placements.running(today.minusDays(2), null);
    placements.as(
        "supervisor",
        () -> {
          assertThat(tasks.find("DAYS_MISSING", id).orElseThrow().holderName())
              .isEqualTo(
                  placements.text(
                      "SELECT display_name FROM app_user WHERE user_name = 'supervisor'"));
          assertThat(tasks.find("DAYS_MISSING", fresh)).isEmpty();
          planned.asPlanned(List.of(placements.publicId(id)), today.minusDays(20), today);
          assertThat(tasks.find("DAYS_MISSING", id)).isEmpty();
        });
  }

  private void accepted(long id, LocalDate day) {
    placements.sql("UPDATE placement SET accepted_on = ? WHERE id = ?", day, id);
  }

  private LocalDate due(String kind, long id) {
    return tasks.find(kind, id).orElseThrow().dueOn();
  }

  @Test
  void whatIsOldAtTheAcceptanceIsDueFromThere() {
    LocalDate today = clock.today();
    long id = placements.running(LocalDate.of(2026, 10, 1), null);
    placements.as(
        "supervisor",
        () -> {
          LocalDate first = tasks.find("DAYS_MISSING", id).orElseThrow().openedOn();
          assertThat(due("DAYS_MISSING", id)).isEqualTo(first.plusDays(5));
          accepted(id, first.plusDays(1));
          assertThat(due("DAYS_MISSING", id)).isEqualTo(first.plusDays(6));
          accepted(id, today);
          assertThat(due("DAYS_MISSING", id)).isEqualTo(today.plusDays(5));
          accepted(id, LocalDate.of(2026, 11, 1));
          assertThat(due("SHEET_TO_SUBMIT", id)).isEqualTo(LocalDate.of(2026, 11, 5));
          accepted(id, LocalDate.of(2026, 11, 2));
          assertThat(due("SHEET_TO_SUBMIT", id)).isEqualTo(LocalDate.of(2026, 11, 6));
        });
  }

  @Test
  void nobodyHasTwoTasksForOneDay() {
    LocalDate today = clock.today();
    LocalDate old = today.minusDays(3);
    long id = placements.running(today.minusDays(10), null);
    placements.as(
        "supervisor",
        () -> {
          assertThat(tasks.find("DAYS_MISSING", id).orElseThrow().openedOn())
              .isBeforeOrEqualTo(old);
          tasks
              .find("FARM_DAYS_MISSING", id)
              .ifPresent(task -> assertThat(task.openedOn()).isAfter(old));
        });
    long away = placements.running(MONDAY, null);
    said(placements.publicId(away), FarmMark.ABSENT_NOTIFIED);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("ABSENCE_REASON", away, MONDAY)).isTrue();
          tasks
              .find("DAYS_MISSING", away)
              .ifPresent(task -> assertThat(task.openedOn()).isAfter(MONDAY));
        });
  }

  @Test
  void aSheetIsSentByTheSupervisorAndDecidedByTheCaseworker() {
    LocalDate october = LocalDate.of(2026, 10, 1);
    long id = placements.running(october, null);
    String publicId = placements.publicId(id);
    placements.as(
        "supervisor",
        () -> {
          assertThat(tasks.find("SHEET_TO_SUBMIT", id)).isPresent();
          planned.asPlanned(List.of(publicId), october, october.plusDays(30));
          sheets.submit(List.of(new SheetRef(publicId, october, 0)));
          assertThat(tasks.find("SHEET_TO_SUBMIT", id)).isEmpty();
        });
    placements.as("caseworker", () -> assertThat(open("SHEET_TO_APPROVE", id, october)).isTrue());
  }

  @Test
  void aMonthThatWasNotSentIsAskedForUntilItIsAndACorrectionToo() {
    LocalDate august = LocalDate.of(2026, 8, 1);
    LocalDate september = LocalDate.of(2026, 9, 1);
    long id = placements.running(august, null);
    placements.as(
        "supervisor",
        () -> assertThat(open("SHEET_TO_SUBMIT", id, september)).as("not in use yet").isFalse());
    placements.sql(
        "INSERT INTO attendance_sheet (placement_id, month, state, edition, approved_edition) VALUES (?, ?, 'OPEN', 2, 1)",
        id,
        august);
    placements.as(
        "supervisor",
        () -> {
          assertThat(open("SHEET_TO_SUBMIT", id, august)).as("corrected").isTrue();
          assertThat(open("SHEET_TO_SUBMIT", id, september)).as("never begun").isTrue();
        });
    placements.sql(
        "UPDATE attendance_sheet SET state = 'SUBMITTED', submitted_on = '2026-11-09' WHERE placement_id = ?",
        id);
    placements.as("supervisor", () -> assertThat(open("SHEET_TO_SUBMIT", id, august)).isFalse());
    placements.as(
        "caseworker",
        () ->
            assertThat(
                    tasks
                        .find(
                            "SHEET_TO_APPROVE",
                            Long.parseLong(placements.text(SUBJECT, id, august)))
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 16)));
  }

  @Test
  void whatNobodyFollowsUpIsTheCoordinators() {
    LocalDate october = LocalDate.of(2026, 10, 1);
    long id = placements.running(october, null);
    long hidden = placements.running(october, null);
    placements.protect(hidden, "CONFIDENTIAL");
    said(placements.publicId(id), FarmMark.ABSENT_NOTIFIED);
    placements.as(
        "provider",
        () -> {
          assertThat(tasks.find("SHEET_TO_SUBMIT", id)).isEmpty();
          assertThat(open("ABSENCE_REASON", id, MONDAY)).isFalse();
        });
    for (long one : new long[] {id, hidden}) {
      placements.sql("DELETE FROM placement_supervisor WHERE placement_id = ?", one);
    }
    placements.as(
        "provider",
        () -> {
          assertThat(tasks.find("SHEET_TO_SUBMIT", id)).isPresent();
          assertThat(open("ABSENCE_REASON", id, MONDAY)).isTrue();
          assertThat(tasks.find("DAYS_MISSING", id)).isPresent();
          assertThat(tasks.find("SHEET_TO_SUBMIT", hidden)).isEmpty();
        });
  }
}
