package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Texts;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a notice of not coming leaves in the sheet, and what a farm learns of it. */
@ArquillianTest
class AbsenceIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Inject private AbsenceService absences;
  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private FarmDayService farm;
  @Inject private FarmDayQueries farmDays;
  @Inject private FarmNoticeQueries ahead;
  @Inject private TaskQueries tasks;
  @Inject private Clock clock;
  @Inject private AttendedPlacements placements;

  private Entry entry(String id, LocalDate day) {
    return queries.of(id, day, AccessKind.DETAIL).days().get(day.getDayOfMonth() - 1).entry();
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whatANoticeHasFilledIsEmptyAgainFromTheDayTheyAreBack() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    LocalDate wednesday = MONDAY.plusDays(2);
    placements.as(
        "supervisor",
        () -> {
          service.register(new DayCommand(id, wednesday, AttendanceCode.TREATMENT, null, 0, 0));
          assertThat(
                  absences.away(id, MONDAY, MONDAY.plusDays(4), AttendanceCode.SELF_CERTIFIED_SICK))
              .returns(4, AbsenceService.Noticed::filled)
              .returns(List.of(wednesday), AbsenceService.Noticed::kept);
          assertThat(entry(id, wednesday).version()).isEqualTo(1);
          absences.back(id, MONDAY, MONDAY.plusDays(1));
          assertThat(entry(id, MONDAY).code()).isEqualTo(AttendanceCode.SELF_CERTIFIED_SICK);
          assertThat(entry(id, MONDAY.plusDays(1)).isEmpty()).isTrue();
          assertThat(entry(id, wednesday).code()).isEqualTo(AttendanceCode.TREATMENT);
          assertThat(entry(id, MONDAY.plusDays(4)).isEmpty()).isTrue();
          absences.back(id, MONDAY, MONDAY);
          assertThat(entry(id, MONDAY))
              .returns(true, Entry::isEmpty)
              .returns(Entry.Act.UNDONE, Entry::act);
        });
  }

  private void said(String id, LocalDate day, FarmMark mark) {
    placements.as("farm", () -> farm.register(List.of(FarmTap.now(id, day, mark, null, 0))));
  }

  /** Called on Monday, and sick all week; what the provider itself has written stands. */
  @Test
  void aNoticeAnswersWhatTheFarmAloneHasSaidAndLeavesItToBeAnsweredWhenItGoes() {
    long internal = placements.running(OCTOBER, null);
    String id = placements.publicId(internal);
    said(id, MONDAY, FarmMark.ABSENT_NOT_NOTIFIED);
    said(id, MONDAY.plusDays(1), FarmMark.PRESENT);
    said(id, MONDAY.plusDays(2), FarmMark.ABSENT_NOT_NOTIFIED);
    placements.as(
        "supervisor",
        () -> {
          LocalDate wednesday = MONDAY.plusDays(2);
          service.register(new DayCommand(id, wednesday, AttendanceCode.TREATMENT, null, 1, 1));
          service.register(
              new DayCommand(id, wednesday, AttendanceCode.ABSENT_UNNOTIFIED, null, 2, 1));
          assertThat(tasks.find("ABSENCE_TO_CALL", call(internal))).isPresent();
          assertThat(
                  absences.away(id, MONDAY, MONDAY.plusDays(4), AttendanceCode.SELF_CERTIFIED_SICK))
              .returns(2, AbsenceService.Noticed::filled)
              .returns(List.of(MONDAY), AbsenceService.Noticed::answered)
              .returns(List.of(MONDAY.plusDays(1), wednesday), AbsenceService.Noticed::kept);
          assertThat(queries.of(id, MONDAY, AccessKind.DETAIL).days().get(15))
              .returns(false, MonthRow.MonthDay::clash)
              .returns(FarmMark.ABSENT_NOT_NOTIFIED, day -> day.farm().mark());
          assertThat(entry(id, MONDAY))
              .returns(2, Entry::version)
              .returns(AttendanceCode.SELF_CERTIFIED_SICK, Entry::code);
          assertThat(entry(id, MONDAY.plusDays(1)).code()).isEqualTo(AttendanceCode.PRESENT);
          assertThat(tasks.find("ABSENCE_TO_CALL", call(internal))).isEmpty();
          absences.back(id, MONDAY, MONDAY);
          assertThat(entry(id, MONDAY))
              .returns(AttendanceCode.ABSENT_UNNOTIFIED, Entry::code)
              .returns(Entry.Act.FARM, Entry::act);
          assertThat(tasks.find("ABSENCE_TO_CALL", call(internal))).isPresent();
        });
  }

  /** What Monday's call is of. */
  private long call(long placement) {
    return Long.parseLong(
        placements.text(
            "SELECT CAST(CONV(LEFT(MD5(CONCAT(CAST(? AS CHAR), '-', CAST(? AS CHAR))), 15), 16, 10) AS SIGNED)",
            placement,
            MONDAY));
  }

  @Test
  void ofADayThatIsNotTheirsTheDaysOfTheStayAreTold() {
    String open = placements.publicId(placements.running(OCTOBER, null));
    String ended = placements.publicId(placements.running(OCTOBER, MONDAY));
    LocalDate before = OCTOBER.minusDays(1);
    placements.as(
        "supervisor",
        () -> {
          assertThat(told(open, before)).contains("30.09.2026", "før oppholdet", "01.10.2026");
          assertThat(told(ended, before)).contains("30.09.2026", "01.10.2026", "15.11.2026");
          assertThat(told(ended, MONDAY)).contains("16.11.2026", "01.10.2026", "15.11.2026");
          service.register(
              new DayCommand(ended, MONDAY.minusDays(1), AttendanceCode.AGREED_LEAVE, null, 0, 0));
        });
  }

  private String told(String id, LocalDate day) {
    DayCommand command = new DayCommand(id, day, AttendanceCode.AGREED_LEAVE, null, 0, 0);
    Problem problem =
        catchThrowableOfType(Conflict.class, () -> service.register(command)).problems().getFirst();
    assertThat(problem.code()).isEqualTo("PERIOD");
    return Texts.of("nb").error(problem.code(), problem.args());
  }

  @Test
  void whatStandsInASheetThatIsSentStays() {
    long internal = placements.running(OCTOBER, null);
    String id = placements.publicId(internal);
    LocalDate last = OCTOBER.plusDays(30);
    placements.as(
        "supervisor",
        () -> absences.away(id, OCTOBER, OCTOBER.plusDays(35), AttendanceCode.SICK_NOTE));
    placements.sql(
        "UPDATE attendance_sheet SET state = 'SUBMITTED', submitted_on = '2026-11-02' WHERE placement_id = ? AND month = ?",
        internal,
        OCTOBER);
    placements.as(
        "supervisor",
        () -> {
          absences.back(id, OCTOBER, OCTOBER.plusDays(1));
          assertThat(entry(id, last.minusDays(1)).code()).isEqualTo(AttendanceCode.SICK_NOTE);
          assertThat(entry(id, LocalDate.of(2026, 11, 3)).isEmpty()).isTrue();
        });
  }

  @Test
  void aFarmLearnsNothingOfAnAbsenceAfterItsStay() {
    long internal = placements.running(OCTOBER, null);
    String id = placements.publicId(internal);
    placements.as(
        "supervisor",
        () -> absences.away(id, MONDAY, MONDAY.plusDays(18), AttendanceCode.SICK_NOTE));
    placements.leaveFarm(internal, MONDAY.plusDays(3));
    placements.as(
        "farm",
        () -> {
          Notice notice =
              farmDays.days(MONDAY, MONDAY, AccessKind.LIST).stream()
                  .filter(person -> person.placement().equals(id))
                  .findFirst()
                  .orElseThrow()
                  .on(MONDAY)
                  .planned()
                  .notice();
          assertThat(notice.lastDay()).isEqualTo(MONDAY.plusDays(2));
          assertThat(notice.reason()).isNull();
        });
  }

  @Test
  void aFarmKnowsOfAnAbsenceAheadAndNotWhy() {
    long internal = placements.running(OCTOBER, null);
    String id = placements.publicId(internal);
    LocalDate from = clock.today().plusDays(1);
    placements.as("supervisor", () -> absences.away(id, from, null, AttendanceCode.SICK_NOTE));
    placements.as(
        "farm",
        () ->
            assertThat(ahead.ahead(List.of(id, "nobody")))
                .containsOnlyKeys(id)
                .containsEntry(id, List.of(new Notice(from, null, null))));
    placements.as("farm2", () -> assertThat(ahead.ahead(List.of(id))).isEmpty());
  }
}
