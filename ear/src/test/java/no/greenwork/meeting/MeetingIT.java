package no.greenwork.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PlacementScope;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Meetings inside the server: called, moved, written down, and what each side sees of them. */
@ArquillianTest
class MeetingIT {
  private static final String KIND = "MEETING_POINT";
  private static final LocalTime NOON = LocalTime.of(12, 0);

  @Inject private MeetingService service;
  @Inject private MinutesService minutes;
  @Inject private PointService points;
  @Inject private MeetingQueries queries;
  @Inject private FarmMeetingQueries farms;
  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  private long atFarm() {
    LocalDate start = clock.today().minusDays(30);
    long id = placements.running(start, null);
    placements.stay(id, start, null);
    return id;
  }

  private static MeetingCommand on(LocalDate day, boolean withFarm) {
    return new MeetingCommand(day, NOON, "The barn", "Secret agenda", true, true, true, withFarm);
  }

  private String arranged(long placement, LocalDate day, boolean withFarm) {
    AtomicReference<String> id = new AtomicReference<>();
    as(
        "supervisor",
        () -> id.set(service.arrange(placements.publicId(placement), on(day, withFarm))));
    return id.get();
  }

  private MinutesCommand agreed(LocalDate due) {
    return new MinutesCommand(
        List.of(
            new MinutesCommand.Agreed(null, "Office calls", Attendee.NAV, due),
            new MinutesCommand.Agreed(null, "Provider writes", Attendee.PROVIDER, due),
            new MinutesCommand.Agreed(null, "Farm shows", Attendee.FARM, due),
            new MinutesCommand.Agreed(null, "Some day", Attendee.PARTICIPANT, null)));
  }

  private List<Meeting.Point> pointsOf(String placement, String id) {
    AtomicReference<List<Meeting.Point>> found = new AtomicReference<>();
    as("provider", () -> found.set(queries.of(placement, AccessKind.DETAIL).meeting(id).points()));
    return found.get();
  }

  @Test
  void whatIsAgreedIsATaskOfWhoIsToDoItUntilItIsDone() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today, true);
    as("supervisor", () -> minutes.write(publicId, id, 0, agreed(today.plusDays(5))));
    List<Meeting.Point> agreed = pointsOf(publicId, id);
    String[] sides = {"caseworker", "supervisor", "farm"};
    for (int i = 0; i < sides.length; i++) {
      for (int k = 0; k < sides.length; k++) {
        long point = agreed.get(i).id();
        boolean own = i == k;
        String side = sides[k];
        as(side, () -> assertThat(tasks.find(KIND, point).isPresent()).as(side).isEqualTo(own));
      }
    }
    as(
        "farm",
        () -> {
          points.done(publicId, agreed.get(2).id());
          assertThat(tasks.find(KIND, agreed.get(2).id())).isEmpty();
          assertThatThrownBy(() -> points.done(publicId, agreed.get(2).id()))
              .isInstanceOf(Conflict.class);
          assertThatThrownBy(() -> points.done(publicId, agreed.get(0).id()))
              .isInstanceOf(NotFound.class);
        });
    as(
        "caseworker",
        () ->
            assertThatThrownBy(() -> points.done(publicId, agreed.get(1).id()))
                .isInstanceOf(Forbidden.class));
  }

  @Test
  void ofWhatIsLongOverNothingIsAskedButAPointCanStillBeMarkedDone() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today, true);
    as("supervisor", () -> minutes.write(publicId, id, 0, agreed(today.plusDays(5))));
    long point = pointsOf(publicId, id).getFirst().id();
    as("caseworker", () -> assertThat(tasks.find(KIND, point)).isPresent());
    LocalDate end = today.minusDays(PlacementScope.ASKED_DAYS);
    placements.move(placement, end.minusMonths(3), end);
    as(
        "caseworker",
        () -> {
          assertThat(tasks.find(KIND, point)).isEmpty();
          points.done(publicId, point);
        });
  }

  @Test
  void anInvitedFarmHasDayPlaceAndItsOwnPointsOnly() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today, true);
    String without = arranged(placement, today, false);
    as("supervisor", () -> minutes.write(publicId, id, 0, agreed(today.plusDays(5))));
    as(
        "farm",
        () -> {
          List<FarmMeeting> seen = farms.beside(publicId);
          assertThat(seen).extracting(FarmMeeting::id).containsExactly(id).doesNotContain(without);
          assertThat(seen.getFirst().points())
              .extracting(FarmMeeting.Point::agreed)
              .containsExactly("Farm shows");
          assertThat(seen.toString()).doesNotContain("agenda", "Office", "Provider");
          assertThatThrownBy(() -> queries.of(publicId, AccessKind.DETAIL))
              .isInstanceOf(Forbidden.class);
        });
    as("farm2", () -> assertThat(farms.beside(publicId)).isEmpty());
    placements.protect(placement, "CONFIDENTIAL");
    as("farm", () -> assertThat(farms.beside(publicId)).isEmpty());
  }

  @Test
  void aCorrectionKeepsWhatIsDoneAndTheOlderVersion() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today, true);
    as("supervisor", () -> minutes.write(publicId, id, 0, agreed(today.plusDays(5))));
    long first = pointsOf(publicId, id).getFirst().id();
    as("caseworker", () -> points.done(publicId, first));
    MinutesCommand corrected =
        new MinutesCommand(
            List.of(new MinutesCommand.Agreed(first, "Office writes", Attendee.NAV, today)));
    as(
        "caseworker",
        () -> {
          minutes.write(publicId, id, 1, corrected);
          assertThatThrownBy(() -> minutes.write(publicId, id, 1, corrected))
              .isInstanceOf(StaleRecord.class);
        });
    assertThat(pointsOf(publicId, id))
        .extracting(Meeting.Point::agreed, Meeting.Point::doneOn)
        .containsExactly(tuple("Office writes", today));
  }

  @Test
  void itIsMovedAndCancelledWithAReason() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today.plusDays(3), false);
    as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> minutes.write(publicId, id, 0, agreed(today)))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(
                  () -> service.move(publicId, id, 0, today.plusDays(4), NOON, "Here", " "))
              .isInstanceOf(Invalid.class);
          service.move(publicId, id, 0, today.plusDays(4), NOON, "Here", "Busy");
          assertThatThrownBy(() -> service.cancel(publicId, id, 0, "Ill"))
              .isInstanceOf(StaleRecord.class);
          service.cancel(publicId, id, 1, "Not needed");
          Meeting one = queries.of(publicId, AccessKind.DETAIL).meeting(id);
          assertThat(one.cancelled()).isTrue();
          assertThat(one.onDate()).isEqualTo(today.plusDays(4));
          assertThatThrownBy(() -> service.cancel(publicId, id, 2, "Again"))
              .isInstanceOf(Conflict.class);
        });
  }

  @Test
  void nobodyInvitesAFarmToTalkOfSomebodyProtectedOrWhereThereIsNone() {
    LocalDate today = clock.today();
    long own = placements.running(today.minusDays(9), null);
    long hidden = atFarm();
    placements.protect(hidden, "CONFIDENTIAL");
    as(
        "supervisor",
        () -> {
          assertThatThrownBy(() -> service.arrange(placements.publicId(own), on(today, true)))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> service.arrange(placements.publicId(hidden), on(today, true)))
              .isInstanceOf(Conflict.class);
        });
    for (String other : List.of("provider2", "caseworker2")) {
      as(
          other,
          () ->
              assertThatThrownBy(() -> service.arrange(placements.publicId(own), on(today, false)))
                  .as(other)
                  .isInstanceOf(NotFound.class));
    }
  }

  @Test
  void aMeetingIsNotMovedToADayOnWhichTheFarmHasNothingToDoWithIt() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    placements.leave(placement, today.plusDays(10));
    String id = arranged(placement, today.plusDays(5), true);
    as(
        "supervisor",
        () -> {
          assertThatThrownBy(
                  () -> service.move(publicId, id, 0, today.plusDays(12), NOON, "Here", "Busy"))
              .isInstanceOfSatisfying(
                  Invalid.class,
                  e -> assertThat(e.problems().getFirst().code()).isEqualTo("MEETING_OTHER_FARM"));
          service.move(publicId, id, 0, today.plusDays(6), NOON, "Here", "Busy");
          assertThatThrownBy(() -> service.arrange(publicId, on(today.plusDays(12), true)))
              .isInstanceOf(Invalid.class);
        });
  }

  @Test
  void whatIsRegisteredInErrorIsLocked() {
    LocalDate today = clock.today();
    long placement = atFarm();
    String publicId = placements.publicId(placement);
    String id = arranged(placement, today, true);
    as("supervisor", () -> minutes.write(publicId, id, 0, agreed(today.plusDays(5))));
    long point = pointsOf(publicId, id).getFirst().id();
    placements.inError(placement, today);
    as(
        "caseworker",
        () -> {
          assertThatThrownBy(() -> minutes.write(publicId, id, 1, agreed(today)))
              .isInstanceOf(Conflict.class);
          assertThatThrownBy(() -> points.done(publicId, point)).isInstanceOf(NotFound.class);
        });
  }

  /** Whichever comes first, what was agreed is never of a meeting that did not take place. */
  @Test
  void aMeetingIsCancelledOrWrittenDownAndNeverBoth() throws Exception {
    LocalDate today = clock.today();
    for (int i = 0; i < 5; i++) {
      String publicId = placements.publicId(atFarm());
      AtomicReference<String> id = new AtomicReference<>();
      as("supervisor", () -> id.set(service.arrange(publicId, on(today, false))));
      CountDownLatch ready = new CountDownLatch(2);
      MinutesCommand agreed =
          new MinutesCommand(
              List.of(new MinutesCommand.Agreed(null, "Office calls", Attendee.NAV, null)));
      Future<Boolean> cancelled =
          tried(ready, "caseworker", () -> service.cancel(publicId, id.get(), 0, "Ill"));
      Future<Boolean> written =
          tried(ready, "supervisor", () -> minutes.write(publicId, id.get(), 0, agreed));
      assertThat(List.of(cancelled.get(), written.get())).containsExactlyInAnyOrder(true, false);
    }
  }

  private Future<Boolean> tried(CountDownLatch ready, String account, Runnable work) {
    return threads.submit(
        () -> {
          ready.countDown();
          ready.await();
          AtomicBoolean done = new AtomicBoolean();
          as(
              account,
              () -> {
                try {
                  work.run();
                  done.set(true);
                } catch (Conflict | StaleRecord lost) {
                  done.set(false);
                }
              });
          return done.get();
        });
  }
}
