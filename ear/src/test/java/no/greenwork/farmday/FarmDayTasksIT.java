package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.attendance.AbsenceCall;
import no.greenwork.attendance.AbsenceCallQueries;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmPlannedService;
import no.greenwork.attendance.FarmTap;
import no.greenwork.attendance.TapOutcome;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RecentCounts;
import no.greenwork.task.Task;
import no.greenwork.task.TaskFilter;
import no.greenwork.task.TaskQueries;
import no.greenwork.task.TaskService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an open day and an unnotified absence ask of whom, from which hour on. */
@ArquillianTest
class FarmDayTasksIT {
  private static final int NEVER = 24;
  private static final String PLACEMENTS_DAY =
      "SELECT CAST(CONV(LEFT(MD5(CONCAT(CAST(? AS CHAR), '-', CAST(? AS CHAR))), 15), 16, 10) AS SIGNED)";

  @Inject private ExpectedPeople people;
  @Inject private FarmDayService farm;
  @Inject private FarmPlannedService planned;
  @Inject private AttendanceService attendance;
  @Inject private AbsenceCallQueries calls;
  @Inject private FarmDayQueries days;
  @Inject private TaskQueries tasks;
  @Inject private RecentCounts recent;
  @Inject private CurrentActor current;
  @Inject private TaskService service;
  @Inject private Clock clock;

  @AfterEach
  void restore() {
    people.hour("FARM_REMINDER_HOUR", 18);
    people.hour("SUPERVISOR_REMINDER_HOUR", 7);
    people.hour("UNNOTIFIED_HOUR", 9);
  }

  private void tap(String account, String id, LocalDate day, FarmMark mark, int seen) {
    people.as(
        account,
        () ->
            assertThat(farm.register(List.of(FarmTap.now(id, day, mark, null, seen))))
                .extracting(TapOutcome::kind)
                .containsExactly(TapOutcome.Kind.RECEIVED));
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void anOpenDayRemindsTheFarmInTheEveningUntilItIsAnswered() {
    LocalDate today = clock.today();
    String id = people.publicId(people.from(today));
    people.hour("FARM_REMINDER_HOUR", NEVER);
    people.as("farm", () -> assertThat(tasks.find("FARM_DAY_OPEN", today.toEpochDay())).isEmpty());
    people.hour("FARM_REMINDER_HOUR", 0);
    people.as(
        "farm",
        () ->
            assertThat(tasks.find("FARM_DAY_OPEN", today.toEpochDay()).orElseThrow())
                .returns(today, Task::dueOn)
                .returns("/?day=" + today, Task::path));
    tap("farm", id, today, FarmMark.PRESENT, 0);
    people.as(
        "farm",
        () -> {
          String batch = planned.asPlanned(today).batch();
          assertThat(tasks.find("FARM_DAY_OPEN", today.toEpochDay())).isEmpty();
          if (batch != null) {
            planned.undo(batch);
          }
        });
  }

  @Test
  void theSupervisorIsToldTheNextMorningUntilEitherSideHasAnswered() {
    LocalDate yesterday = clock.today().minusDays(1);
    long placement = people.from(yesterday);
    String id = people.publicId(placement);
    people.hour("SUPERVISOR_REMINDER_HOUR", NEVER);
    people.as("supervisor", () -> assertThat(tasks.find("FARM_DAYS_MISSING", placement)).isEmpty());
    people.hour("SUPERVISOR_REMINDER_HOUR", 0);
    people.as(
        "supervisor",
        () ->
            assertThat(tasks.find("FARM_DAYS_MISSING", placement).orElseThrow())
                .returns(yesterday, Task::openedOn)
                .returns(people.user("supervisor"), Task::holder));
    for (String other : List.of("provider", "caseworker", "farm", "coordinator")) {
      people.as(
          other, () -> assertThat(tasks.find("FARM_DAYS_MISSING", placement)).as(other).isEmpty());
    }
    people.sql("DELETE FROM placement_supervisor WHERE placement_id = ?", placement);
    people.as("provider", () -> assertThat(tasks.find("FARM_DAYS_MISSING", placement)).isPresent());
    tap("farm", id, yesterday, FarmMark.PRESENT, 0);
    people.as("provider", () -> assertThat(tasks.find("FARM_DAYS_MISSING", placement)).isEmpty());
  }

  private Optional<Task> call(long placement, LocalDate day) {
    return tasks.find(
        "ABSENCE_TO_CALL", Long.parseLong(people.text(PLACEMENTS_DAY, placement, day)));
  }

  private int counted(String kind) {
    return tasks.counts(TaskFilter.MINE).entrySet().stream()
        .filter(one -> one.getKey().kind().equals(kind))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void accepted(long placement, LocalDate day) {
    people.sql("UPDATE placement SET accepted_on = ? WHERE id = ?", day, placement);
  }

  @Test
  void noDeadlineLiesBeforeTheAcceptanceAndTheFarmIsAskedFromThatDayOn() {
    LocalDate today = clock.today();
    LocalDate first = today.minusDays(2);
    long placement = people.from(first);
    String id = people.publicId(placement);
    people.hour("SUPERVISOR_REMINDER_HOUR", 0);
    for (LocalDate acceptance : List.of(first, first.plusDays(1), today)) {
      accepted(placement, acceptance);
      people.as(
          "supervisor",
          () ->
              assertThat(tasks.find("FARM_DAYS_MISSING", placement).orElseThrow())
                  .returns(first, Task::openedOn)
                  .returns(acceptance.plusDays(1), Task::dueOn));
      people.as(
          "farm",
          () ->
              assertThat(open(id, first, today))
                  .isEqualTo(acceptance.datesUntil(today.plusDays(1)).toList()));
    }
  }

  private List<LocalDate> open(String id, LocalDate first, LocalDate last) {
    return days.days(first, last, AccessKind.LIST).stream()
        .filter(one -> one.placement().equals(id))
        .flatMap(one -> one.days().stream())
        .filter(FarmDays.Day::open)
        .map(FarmDays.Day::day)
        .toList();
  }

  @Test
  void anUnnotifiedAbsenceIsToBeCalledAboutFromTheSetHourOn() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    String id = people.publicId(placement);
    people.sql(
        "UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.phone = '41414141' WHERE p.id = ?",
        placement);
    tap("farm", id, today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.hour("UNNOTIFIED_HOUR", NEVER);
    people.as("supervisor", () -> assertThat(call(placement, today)).isEmpty());
    people.hour("UNNOTIFIED_HOUR", 0);
    people.as(
        "supervisor",
        () -> {
          assertThat(call(placement, today).orElseThrow())
              .returns("/absences/call?id=" + id + "&day=" + today, Task::path)
              .returns(people.user("supervisor"), Task::holder);
          AbsenceCall call = calls.of(id, today);
          assertThat(call.phone()).isEqualTo("41414141");
          recent.forget(current.get().grant().scope()); // counted by others a moment ago
          int counted = counted("ABSENCE_TO_CALL");
          attendance.register(
              new DayCommand(
                  id, today, AttendanceCode.TREATMENT, null, call.version(), call.farmVersion()));
          assertThat(call(placement, today)).isEmpty();
          assertThat(counted("ABSENCE_TO_CALL")).as("counted anew").isEqualTo(counted - 1);
          assertThat(calls.of(id, today).answered()).isTrue();
        });
    people.as(
        "provider2",
        () -> assertThatThrownBy(() -> calls.of(id, today)).isInstanceOf(NotFound.class));
  }

  /** The farm's word is confirmed by the supervisor's own, though it says the same. */
  @Test
  void whoHasCalledMaySayThatNobodyGaveNoticeIndeed() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    String id = people.publicId(placement);
    people.hour("UNNOTIFIED_HOUR", 0);
    tap("farm", id, today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.as(
        "supervisor",
        () -> {
          AbsenceCall call = calls.of(id, today);
          assertThat(call.answered()).isFalse();
          attendance.register(
              new DayCommand(
                  id,
                  today,
                  AttendanceCode.ABSENT_UNNOTIFIED,
                  null,
                  call.version(),
                  call.farmVersion()));
          assertThat(call(placement, today)).isEmpty();
          assertThat(calls.of(id, today).answered()).isTrue();
        });
  }

  /** Of each day on which somebody stays away the supervisor hears, whatever became of another. */
  @Test
  void aCallThatIsPutOffHidesNoneOfAnotherDay() {
    LocalDate today = clock.today();
    LocalDate yesterday = today.minusDays(1);
    long placement = people.from(yesterday);
    String id = people.publicId(placement);
    people.hour("UNNOTIFIED_HOUR", 0);
    tap("farm", id, yesterday, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.as(
        "supervisor",
        () -> {
          Task first = call(placement, yesterday).orElseThrow();
          service.snooze(first.kind(), first.subject(), today.plusDays(3));
        });
    tap("farm", id, today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.as(
        "supervisor",
        () -> {
          assertThat(call(placement, yesterday).orElseThrow().snoozedUntil())
              .isEqualTo(today.plusDays(3));
          assertThat(call(placement, today).orElseThrow())
              .returns(null, Task::snoozedUntil)
              .returns(today, Task::openedOn)
              .returns("/absences/call?id=" + id + "&day=" + today, Task::path);
        });
  }

  @Test
  void whatNobodyFollowsUpIsToBeCalledAboutByEverybodyAtTheProvider() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    people.hour("UNNOTIFIED_HOUR", 0);
    tap("farm", people.publicId(placement), today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.sql("DELETE FROM placement_supervisor WHERE placement_id = ?", placement);
    people.as("provider", () -> assertThat(call(placement, today).orElseThrow().holder()).isNull());
  }

  @Test
  void aFarmThatTakesItBackLeavesNothingToCallAbout() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    String id = people.publicId(placement);
    people.hour("UNNOTIFIED_HOUR", 0);
    tap("farm", id, today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    tap("farm", id, today, FarmMark.PRESENT, 1);
    people.as(
        "supervisor",
        () -> {
          assertThat(call(placement, today)).isEmpty();
          assertThatThrownBy(() -> calls.of(id, today)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void ofASheetThatNavHasNobodyIsToBeCalledAnyMore() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    people.hour("UNNOTIFIED_HOUR", 0);
    tap("farm", people.publicId(placement), today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.as("supervisor", () -> assertThat(call(placement, today)).isPresent());
    people.sql(
        "UPDATE attendance_sheet SET state = 'SUBMITTED', submitted_on = ? WHERE placement_id = ?",
        today,
        placement);
    people.as("supervisor", () -> assertThat(call(placement, today)).isEmpty());
  }

  @Test
  void ofSomebodyProtectedTheNumberIsNotTold() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    String id = people.publicId(placement);
    tap("farm", id, today, FarmMark.ABSENT_NOT_NOTIFIED, 0);
    people.sql(
        "UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.phone = '41414141', x.protection = 'CONFIDENTIAL' WHERE p.id = ?",
        placement);
    people.as(
        "supervisor",
        () ->
            assertThat(calls.of(id, today))
                .returns(null, AbsenceCall::phone)
                .returns(null, AbsenceCall::emergencyPhone)
                .returns(true, AbsenceCall::hidden));
    people.as(
        "provider",
        () -> assertThatThrownBy(() -> calls.of(id, today)).isInstanceOf(NotFound.class));
  }
}
