package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A month's sheet on its way from the provider to NAV and back, inside the server. */
@ArquillianTest
class SheetIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private PlannedService planned;
  @Inject private AbsenceService absences;
  @Inject private FarmDayService farm;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;
  @Inject private SheetStories stories;
  @Inject private SheetQueries waiting;
  @Inject private AttendedPlacements placements;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private String filled() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as("supervisor", () -> planned.asPlanned(List.of(id), OCTOBER, END));
    return id;
  }

  private static SheetRef ref(String id, int seen) {
    return new SheetRef(id, DAY, seen);
  }

  private String submitted() {
    String id = filled();
    placements.as(
        "supervisor",
        () -> assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue());
    return id;
  }

  private Sheet sheet(String id) {
    return queries.of(id, DAY, AccessKind.DETAIL).sheet();
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void aSheetWithDaysMissingIsNotSentAndNoDayIsWrittenOnceItIs() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "supervisor",
        () -> {
          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst())
              .returns("MISSING_DAYS", SheetOutcome::code)
              .returns(22, SheetOutcome::number);
          absences.away(id, DAY, END, AttendanceCode.SICK_NOTE);
          planned.asPlanned(List.of(id), OCTOBER, END);
          assertThat(sheets.submit(List.of(ref(id, 7))).getFirst().code()).isEqualTo("STALE");
          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue();
          assertThat(sheets.submit(List.of(ref(id, 1))).getFirst().code()).isEqualTo("LOCKED");
          assertThatThrownBy(
                  () ->
                      service.register(
                          new DayCommand(id, DAY, AttendanceCode.TREATMENT, null, 1, 0)))
              .isInstanceOfSatisfying(
                  Conflict.class, e -> assertThat(e.code()).isEqualTo("LOCKED"));
        });
    placements.as(
        "farm",
        () ->
            assertThat(
                    farm.register(List.of(FarmTap.now(id, DAY, FarmMark.PRESENT, 24, 0)))
                        .getFirst()
                        .code())
                .isEqualTo("LOCKED"));
  }

  @Test
  void returnedHeldAndApprovedAreTheOfficesToSay() {
    String id = submitted();
    placements.as(
        "caseworker",
        () -> {
          decisions.hold(ref(id, 1), LocalDate.of(2027, 1, 4), "Asks the supervisor");
          assertThat(sheet(id).holdUntil()).isEqualTo(LocalDate.of(2027, 1, 4));
          assertThatThrownBy(() -> decisions.giveBack(ref(id, 1), "Old"))
              .isInstanceOf(StaleRecord.class);
          decisions.giveBack(ref(id, 2), "The 14th is wrong");
        });
    placements.as(
        "supervisor",
        () -> {
          assertThat(sheet(id))
              .returns(SheetState.RETURNED, Sheet::state)
              .returns("The 14th is wrong", Sheet::reason);
          service.register(new DayCommand(id, DAY, AttendanceCode.TREATMENT, null, 1, 0));
          assertThat(sheets.submit(List.of(ref(id, 3))).getFirst().isDone()).isTrue();
          assertThatThrownBy(() -> decisions.approve(List.of(ref(id, 4))))
              .isInstanceOf(Forbidden.class);
        });
    placements.as(
        "caseworker",
        () -> {
          assertThat(stories.of(id, DAY, false).changes())
              .singleElement()
              .returns(AttendanceCode.PRESENT, SheetStory.Change::before)
              .returns(AttendanceCode.TREATMENT, SheetStory.Change::after);
          assertThat(decisions.approve(List.of(ref(id, 4))).getFirst().code())
              .isEqualTo("LOOK_FIRST");
          decisions.looked(ref(id, 4));
          assertThat(decisions.approve(List.of(ref(id, 4))).getFirst().isDone()).isTrue();
          assertThat(sheet(id)).returns(SheetState.APPROVED, Sheet::state);
          assertThatThrownBy(() -> decisions.giveBack(ref(id, 5), "Too late"))
              .isInstanceOf(Conflict.class);
        });
  }

  @Test
  void aCorrectionIsTheNextEditionAndWhatWasApprovedStays() {
    String id = submitted();
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
          service.register(new DayCommand(id, DAY, AttendanceCode.SICK_NOTE, null, 1, 0));
          assertThat(sheet(id))
              .returns(2, Sheet::edition)
              .returns(1, Sheet::approvedEdition)
              .returns(true, Sheet::corrects);
        });
    assertThat(
            placements.text(
                "SELECT GROUP_CONCAT(d.edition, ':', d.code ORDER BY d.version) FROM attendance_day d JOIN placement p"
                    + " ON p.id = d.placement_id WHERE p.public_id = ? AND d.day = ?",
                id,
                DAY))
        .isEqualTo("1:PRESENT,2:SICK_NOTE");
  }

  @Test
  void whatHasDeviationsIsLookedAtBeforeItIsApproved() {
    String id = filled();
    placements.as(
        "supervisor",
        () -> {
          service.register(new DayCommand(id, DAY, AttendanceCode.ABSENT_UNNOTIFIED, null, 1, 0));
          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue();
        });
    placements.as(
        "caseworker",
        () -> {
          assertThat(sheet(id).deviations()).isEqualTo(1);
          assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().code())
              .isEqualTo("LOOK_FIRST");
          assertThatThrownBy(() -> decisions.looked(ref(id, 0))).isInstanceOf(StaleRecord.class);
          decisions.looked(ref(id, 1));
          assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().isDone()).isTrue();
        });
  }

  /** Whichever of the two comes first, no day changes in a sheet that NAV has. */
  @Test
  void aDayThatIsWrittenWhileTheSheetIsSentIsInItOrRefused() throws Exception {
    for (int i = 0; i < 5; i++) {
      String id = filled();
      CountDownLatch ready = new CountDownLatch(2);
      Future<String> sent =
          threads.submit(
              () ->
                  tried(
                      ready,
                      "supervisor",
                      () ->
                          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone())
                              .isTrue()));
      Future<String> written =
          threads.submit(
              () ->
                  tried(
                      ready,
                      "provider",
                      () ->
                          service.register(
                              new DayCommand(
                                  id, DAY, AttendanceCode.ABSENT_UNNOTIFIED, null, 1, 0))));
      assertThat(sent.get()).isEqualTo("DONE");
      boolean in = written.get().equals("DONE");
      placements.as("supervisor", () -> assertThat(sheet(id).deviations()).isEqualTo(in ? 1 : 0));
    }
  }

  private String tried(CountDownLatch ready, String account, Runnable work)
      throws InterruptedException {
    ready.countDown();
    ready.await();
    String[] outcome = {"DONE"};
    placements.as(
        account,
        () -> {
          try {
            work.run();
          } catch (BusinessError e) {
            outcome[0] = e.code();
          }
        });
    return outcome[0];
  }

  @Test
  void aMonthThatIsNotOverOrNotThePlacementsIsNotSent() {
    LocalDate today = clock.today();
    String open = placements.publicId(placements.running(OCTOBER, null));
    String ended = placements.publicId(placements.running(OCTOBER, END));
    placements.as(
        "supervisor",
        () -> {
          LocalDate later = LocalDate.of(2031, 5, 1);
          assertThat(sheets.submit(List.of(new SheetRef(ended, later, 0))).getFirst().code())
              .isEqualTo("OUTSIDE");
          absences.away(open, today.plusDays(1), null, AttendanceCode.SICK_NOTE);
          LocalDate next = today.plusMonths(1).withDayOfMonth(1);
          assertThat(sheets.submit(List.of(new SheetRef(open, next, 0))).getFirst().code())
              .isEqualTo("NOT_OVER");
          assertThat(queries.of(open, next, AccessKind.DETAIL).ready(today)).isFalse();
          absences.back(open, today.plusDays(1), today.plusDays(1));
        });
  }

  @Test
  void aMonthInWhichNobodyWasExpectedCanBeSentAsItIsAndIsLookedAt() {
    String id = placements.publicId(placements.running(END, null));
    placements.as(
        "supervisor",
        () -> {
          assertThat(queries.of(id, END, AccessKind.DETAIL).ready(clock.today())).isTrue();
          assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue();
        });
    placements.as(
        "caseworker",
        () -> {
          assertThat(waiting.waiting())
              .filteredOn(sheet -> sheet.ref().placement().equals(id))
              .singleElement()
              .returns(0, WaitingSheet::deviations)
              .returns(true, WaitingSheet::nothing)
              .returns(true, WaitingSheet::toLookAt);
          assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().code())
              .isEqualTo("LOOK_FIRST");
          decisions.looked(ref(id, 1));
          assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().isDone()).isTrue();
        });
  }

  @Test
  void aSheetThatTheProviderCannotOpenAnyMoreIsNotReturnedToIt() {
    LocalDate today = clock.today();
    LocalDate month = today.minusDays(100).withDayOfMonth(1);
    long internal = placements.running(month, today.minusDays(40));
    String id = placements.publicId(internal);
    placements.sql(
        "INSERT INTO attendance_sheet (placement_id, month, state, version, expected_days, submitted_on) VALUES (?, ?, 'SUBMITTED', 1, 20, ?)",
        internal,
        month,
        today.minusDays(60));
    SheetRef ref = new SheetRef(id, month, 1);
    placements.as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> decisions.giveBack(ref, "Wrong"))
              .isInstanceOfSatisfying(
                  Conflict.class,
                  e -> assertThat(e.problems().getFirst().code()).isEqualTo("PROVIDER_DONE"));
          assertThat(decisions.approve(List.of(ref)).getFirst().isDone()).isTrue();
        });
  }

  @Test
  void whatWasReturnedAndNotSentAgainInTimeIsNavsToDecide() {
    LocalDate today = clock.today();
    LocalDate month = today.minusDays(100).withDayOfMonth(1);
    long late = placements.running(month, today.minusDays(40));
    long seen = placements.running(month, today.minusDays(39));
    for (long one : new long[] {late, seen}) {
      placements.sql(
          "INSERT INTO attendance_sheet (placement_id, month, state, version, submitted_on, decided_on, reason)"
              + " VALUES (?, ?, 'RETURNED', 2, ?, ?, 'Wrong')",
          one,
          month,
          today.minusDays(60),
          today.minusDays(50));
    }
    SheetRef ref = new SheetRef(placements.publicId(late), month, 2);
    placements.as(
        "caseworker",
        () -> {
          assertThat(waiting.waiting())
              .extracting(WaitingSheet::ref)
              .contains(ref)
              .doesNotContain(new SheetRef(placements.publicId(seen), month, 2));
          assertThat(decisions.approve(List.of(ref)).getFirst().code()).isEqualTo("LOOK_FIRST");
          decisions.looked(ref);
          assertThat(decisions.approve(List.of(ref)).getFirst().isDone()).isTrue();
        });
  }

  /** What NAV has typed about somebody hidden is told once it is confirmed that it is logged. */
  @Test
  void whyASheetOfSomebodyHiddenWasReturnedIsToldAfterTheNotice() {
    long internal = placements.running(OCTOBER, null);
    String id = placements.publicId(internal);
    placements.sql(
        "INSERT INTO attendance_sheet (placement_id, month, state, version, submitted_on, decided_on, reason)"
            + " VALUES (?, ?, 'RETURNED', 2, '2026-11-02', '2026-11-04', 'Ask Kari')",
        internal,
        OCTOBER);
    placements.protect(internal, "CONFIDENTIAL");
    placements.as(
        "supervisor",
        () -> {
          assertThat(sheet(id).reason()).isNull();
          assertThat(queries.of(id, DAY, AccessKind.REST).sheet().reason()).isNull();
          assertThat(queries.of(id, DAY, AccessKind.CONFIRMED).sheet().reason())
              .isEqualTo("Ask Kari");
        });
  }

  @Test
  void whoLookedIsKeptAndTheRuleSaysHowManyAreDrawn() {
    String all = sampled(100);
    String none = sampled(0);
    placements.as(
        "caseworker",
        () -> {
          assertThat(decisions.approve(List.of(ref(none, 1))).getFirst().isDone()).isTrue();
          assertThat(decisions.approve(List.of(ref(all, 1))).getFirst().code())
              .isEqualTo("LOOK_FIRST");
          decisions.looked(ref(all, 1));
          assertThat(decisions.approve(List.of(ref(all, 1))).getFirst().isDone()).isTrue();
        });
    assertThat(
            placements.text(
                "SELECT u.user_name FROM change_log c JOIN app_user u ON u.id = c.user_id WHERE c.action = 'LOOKED' AND c.record_id = ?",
                all))
        .isEqualTo("caseworker");
  }

  /** Sent while so many of a hundred are drawn. */
  private String sampled(int percent) {
    placements.sql(
        "UPDATE attendance_rule SET rule_value = ? WHERE rule = 'SAMPLE_PERCENT'", percent);
    try {
      return submitted();
    } finally {
      placements.sql("UPDATE attendance_rule SET rule_value = 10 WHERE rule = 'SAMPLE_PERCENT'");
    }
  }
}
