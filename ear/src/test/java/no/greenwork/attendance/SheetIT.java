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
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
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
  @Inject private AttendedPlacements placements;
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
          decisions.looked(id, DAY);
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
          decisions.looked(id, DAY);
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
          decisions.looked(id, DAY);
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
              () -> tried(ready, "supervisor", () -> sheets.submit(List.of(ref(id, 0)))));
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
}
