package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Days inside the server: who writes them, what a farm learns, and who wins a race. */
@ArquillianTest
class AttendanceIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private PlannedService planned;
  @Inject private AbsenceService absences;
  @Inject private FarmDayService farm;
  @Inject private FarmPlannedService farmPlanned;
  @Inject private FarmDayQueries farmDays;
  @Inject private AttendedPlacements placements;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private long running() {
    return placements.running(OCTOBER, null);
  }

  private static DayCommand day(String id, LocalDate day, AttendanceCode code, int seen) {
    return new DayCommand(id, day, code, code.isPresence() ? 24 : null, seen, 0);
  }

  private Entry entry(String id, LocalDate day) {
    return queries.of(id, day, AccessKind.DETAIL).days().get(day.getDayOfMonth() - 1).entry();
  }

  private FarmDays.Day farmDay(String id, LocalDate day) {
    return farmDays.days(day, day, AccessKind.LIST).stream()
        .filter(person -> person.placement().equals(id))
        .findFirst()
        .orElseThrow()
        .on(day);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whatTheFarmSaysStandsInTheSheetUntilTheProviderSaysOtherwise() {
    String id = placements.publicId(running());
    placements.as(
        "farm",
        () -> {
          List<TapOutcome> outcomes =
              farm.register(
                  List.of(
                      FarmTap.now(id, MONDAY, FarmMark.PRESENT, 20, 0),
                      FarmTap.now(id, MONDAY.plusDays(1), FarmMark.ABSENT_NOTIFIED, null, 0),
                      FarmTap.now(id, MONDAY.plusDays(2), FarmMark.ABSENT_NOT_NOTIFIED, null, 0)));
          assertThat(outcomes).extracting(TapOutcome::kind).containsOnly(TapOutcome.Kind.RECEIVED);
        });
    placements.as(
        "supervisor",
        () -> {
          assertThat(entry(id, MONDAY))
              .returns(AttendanceCode.PARTIAL, Entry::code)
              .returns(20, Entry::quarters);
          assertThat(entry(id, MONDAY.plusDays(1)).isEmpty()).isTrue();
          assertThat(entry(id, MONDAY.plusDays(2)).code())
              .isEqualTo(AttendanceCode.ABSENT_UNNOTIFIED);
        });
  }

  @Test
  void whatTheTwoSayOtherwiseIsShownToBothUntilTheProviderSettlesIt() {
    String id = placements.publicId(running());
    placements.as(
        "supervisor", () -> service.register(day(id, MONDAY, AttendanceCode.TREATMENT, 0)));
    placements.as(
        "farm",
        () -> {
          TapOutcome outcome =
              farm.register(List.of(FarmTap.now(id, MONDAY, FarmMark.PRESENT, 22, 0))).getFirst();
          assertThat(outcome)
              .returns(TapOutcome.Kind.DIFFERS, TapOutcome::kind)
              .returns(FarmMark.ABSENT_NOTIFIED, o -> o.provider().mark());
          assertThat(farmDay(id, MONDAY).differs()).isTrue();
        });
    placements.as(
        "supervisor",
        () -> {
          MonthRow row = queries.of(id, MONDAY, AccessKind.DETAIL);
          assertThat(row.days().get(15).clash()).isTrue();
          service.register(new DayCommand(id, MONDAY, AttendanceCode.TREATMENT, null, 1, 1));
          assertThat(queries.of(id, MONDAY, AccessKind.DETAIL).days().get(15).clash()).isFalse();
        });
  }

  @Test
  void aTapIsTakenInOnceHoweverOftenItIsSent() {
    long internal = running();
    String id = placements.publicId(internal);
    UUID key = UUID.randomUUID();
    FarmTap tap =
        new FarmTap(id, MONDAY, FarmMark.PRESENT, null, 0, key, "farm", clock.now(), "phone-1");
    placements.as(
        "farm",
        () -> {
          assertThat(farm.register(List.of(tap, tap)))
              .extracting(TapOutcome::kind)
              .containsExactly(TapOutcome.Kind.RECEIVED, TapOutcome.Kind.ALREADY);
          assertThat(farm.register(List.of(tap)).getFirst().kind())
              .isEqualTo(TapOutcome.Kind.ALREADY);
        });
    placements.as(
        "farm2",
        () -> assertThat(farm.register(List.of(tap)).getFirst().code()).isEqualTo("NOT_FOUND"));
    assertThat(placements.count("farm_day", internal)).isEqualTo(1);
    assertThat(placements.count("attendance_day", internal)).isEqualTo(1);
  }

  @Test
  void allAsPlannedFillsOnlyWhatIsEmptyAndIsTakenBackAtOnce() {
    String first = placements.publicId(running());
    String second = placements.publicId(running());
    placements.as(
        "farm",
        () -> {
          farm.register(List.of(FarmTap.now(first, MONDAY, FarmMark.ABSENT_NOTIFIED, null, 0)));
          FarmPlanned done = farmPlanned.asPlanned(MONDAY);
          assertThat(done.filled())
              .extracting(FarmPlanned.Filled::placement)
              .contains(second)
              .doesNotContain(first);
          assertThat(farmDay(second, MONDAY).said().quarters()).isEqualTo(24);
          assertThat(farmDay(first, MONDAY).said().mark()).isEqualTo(FarmMark.ABSENT_NOTIFIED);
          farm.register(List.of(FarmTap.now(second, MONDAY, FarmMark.PRESENT, 8, 1)));
          UndoOutcome undone = farmPlanned.undo(done.batch());
          assertThat(undone.kept()).isEqualTo(1);
          assertThat(farmDay(second, MONDAY).said().quarters()).isEqualTo(8);
          assertThatThrownBy(() -> farmPlanned.undo(done.batch())).isInstanceOf(Conflict.class);
        });
  }

  @Test
  void theProvidersWeekAsPlannedKnowsWhoIsAwayAndWhatTheFarmSaid() {
    String id = placements.publicId(running());
    placements.as(
        "farm",
        () ->
            farm.register(
                List.of(FarmTap.now(id, MONDAY.plusDays(1), FarmMark.ABSENT_NOTIFIED, null, 0))));
    placements.as(
        "supervisor",
        () -> {
          absences.away(
              id, MONDAY.plusDays(3), MONDAY.plusDays(3), AttendanceCode.WELFARE_OR_INTERVIEW);
          PlannedOutcome done = planned.asPlanned(List.of(id), MONDAY, MONDAY.plusDays(6));
          assertThat(done.filled())
              .extracting(PlannedOutcome.Filled::day)
              .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(4));
          assertThat(done.left())
              .extracting(PlannedOutcome.Left::why)
              .containsExactly(PlannedOutcome.Why.FARM_SAYS, PlannedOutcome.Why.ALREADY);
          assertThat(planned.undo(done.batch())).isEqualTo(new UndoOutcome(3, 0));
          assertThat(entry(id, MONDAY).isEmpty()).isTrue();
          assertThat(entry(id, MONDAY.plusDays(3)).code())
              .isEqualTo(AttendanceCode.WELFARE_OR_INTERVIEW);
        });
  }

  @Test
  void anAbsenceUntilFurtherNoticeIsToldToTheFarmWithoutWhy() {
    String id = placements.publicId(running());
    LocalDate today = clock.today();
    LocalDate weekday =
        today
            .plusDays(1)
            .datesUntil(today.plusDays(5))
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .findFirst()
            .orElseThrow();
    placements.as(
        "supervisor",
        () -> {
          absences.away(id, today.plusDays(1), null, AttendanceCode.SICK_NOTE);
          assertThatThrownBy(
                  () -> absences.away(id, today.plusDays(9), null, AttendanceCode.SICK_NOTE))
              .isInstanceOf(Conflict.class);
        });
    placements.as(
        "farm",
        () -> {
          PlannedDay day =
              farmDays.days(today, today.plusDays(10), AccessKind.LIST).stream()
                  .filter(p -> p.placement().equals(id))
                  .findFirst()
                  .orElseThrow()
                  .on(weekday)
                  .planned();
          assertThat(day.comes()).isFalse();
          assertThat(day.notice().reason()).isNull();
          assertThat(day.notice().lastDay()).isNull();
        });
    placements.as("supervisor", () -> absences.back(id, today.plusDays(1), today.plusDays(1)));
  }

  @Test
  void aFarmWritesWithinItsOwnStaysAndAForeignOneNothing() {
    long internal = running();
    String id = placements.publicId(internal);
    placements.leaveFarm(internal, MONDAY.plusDays(1));
    placements.as(
        "farm",
        () -> {
          assertThat(
                  farm
                      .register(
                          List.of(
                              FarmTap.now(id, MONDAY.plusDays(1), FarmMark.PRESENT, 24, 0),
                              FarmTap.now(id, MONDAY, FarmMark.PRESENT, 24, 0)))
                      .stream()
                      .map(TapOutcome::code))
              .containsExactly("PERIOD", null);
          assertThatThrownBy(() -> service.register(day(id, MONDAY, AttendanceCode.PRESENT, 1)))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> queries.of(id, MONDAY, AccessKind.DETAIL))
              .isInstanceOf(Forbidden.class);
        });
    for (String other : List.of("provider2", "caseworker2")) {
      placements.as(
          other,
          () ->
              assertThatThrownBy(() -> queries.of(id, MONDAY, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(NotFound.class));
    }
  }

  @Test
  void theAttendanceOfSomebodyProtectedIsTheirSupervisorsAlone() {
    long internal = running();
    String id = placements.publicId(internal);
    placements.protect(internal, "STRICTLY_CONFIDENTIAL");
    placements.as(
        "supervisor",
        () ->
            assertThat(queries.of(id, MONDAY, AccessKind.DETAIL))
                .returns(false, row -> row.disclosure().showsName()));
    for (String other : List.of("provider", "caseworker")) {
      placements.as(
          other,
          () ->
              assertThatThrownBy(() -> queries.of(id, MONDAY, AccessKind.DETAIL))
                  .as(other)
                  .isInstanceOf(NotFound.class));
    }
  }

  @Test
  void aLaterPageOfTheMonthKnowsWhomItFollowsUpon() {
    String id = placements.publicId(running());
    placements.as(
        "supervisor",
        () -> {
          MonthPage page = queries.month(MONDAY, id);
          assertThat(page.beside()).extracting(Subject::publicId).containsExactly(id);
          assertThat(page.rows()).extracting(MonthRow::placement).doesNotContain(id);
          assertThat(queries.month(MONDAY, null).beside()).isEmpty();
        });
  }

  @Test
  void ofTwoWhoWriteOneDayTheSecondIsToldWhatStands() throws Exception {
    long internal = running();
    String id = placements.publicId(internal);
    List<String> outcomes =
        race(
            List.of("supervisor", "provider", "supervisor", "provider"),
            i ->
                service.register(new DayCommand(id, MONDAY, AttendanceCode.PRESENT, 10 + i, 0, 0)));
    assertThat(outcomes).containsExactlyInAnyOrder("DONE", "DAY_CLASH", "DAY_CLASH", "DAY_CLASH");
    assertThat(placements.count("attendance_day", internal)).isEqualTo(1);
    placements.as(
        "supervisor",
        () ->
            assertThatThrownBy(() -> service.register(day(id, MONDAY, AttendanceCode.SICK_NOTE, 0)))
                .isInstanceOfSatisfying(
                    DayClash.class, clash -> assertThat(clash.stands().version()).isEqualTo(1)));
  }

  /** The farm's word for each of the sheet's, as the database tells it and as Java does. */
  @Test
  void theSheetIsSaidInTheFarmsWordsTheSameWayEverywhere() {
    long internal = running();
    placements.sql(
        "INSERT INTO attendance_sheet (placement_id, month) VALUES (?, ?)", internal, OCTOBER);
    for (AttendanceCode code : AttendanceCode.values()) {
      LocalDate day = OCTOBER.plusDays(code.ordinal());
      placements.sql(
          "INSERT INTO attendance_day (placement_id, day, version, code, quarters, act, written_by, written_at)"
              + " VALUES (?, ?, 1, ?, ?, 'SET', 1, NOW())",
          internal,
          day,
          code.name(),
          code.isPresence() ? 24 : null);
      assertThat(
              placements.text(
                  "SELECT mark FROM provider_mark WHERE placement_id = ? AND day = ?",
                  internal,
                  day))
          .as(code.name())
          .isEqualTo(code.mark().orElse(FarmMark.NONE).name());
    }
  }

  /** One step of a race. */
  private interface Step {
    void run(int number);
  }

  private List<String> race(List<String> accounts, Step step)
      throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(accounts.size());
    List<Future<String>> running = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      int number = i;
      running.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return outcome(accounts.get(number), () -> step.run(number));
              }));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> one : running) {
      outcomes.add(one.get());
    }
    return outcomes;
  }

  private String outcome(String account, Runnable work) {
    List<String> outcome = new ArrayList<>(List.of("DONE"));
    placements.as(
        account,
        () -> {
          try {
            work.run();
          } catch (BusinessError e) {
            outcome.set(0, e.code());
          }
        });
    return outcome.getFirst();
  }
}
