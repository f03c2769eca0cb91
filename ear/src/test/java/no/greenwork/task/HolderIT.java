package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.dialogue.DialogueService;
import no.greenwork.dialogue.NewMessage;
import no.greenwork.dialogue.ThreadKind;
import no.greenwork.placement.PlacementTests;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose a task is: somebody's who sees it today, for this occurrence, or everybody's. */
@ArquillianTest
class HolderIT {
  private static final String WAITS = "REFERRAL_UNANSWERED";

  @Inject private TaskQueries queries;
  @Inject private TaskService tasks;
  @Inject private PortfolioService portfolios;
  @Inject private Colleagues receivers;
  @Inject private DialogueService dialogue;
  @Inject private PlacementTests placements;
  @Inject private TaskTests made;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private final List<Actor> colleagues = new ArrayList<>();
  private Actor caseworker;

  @BeforeEach
  void find() {
    caseworker = made.as("caseworker");
  }

  @AfterEach
  void leave() {
    colleagues.forEach(made::leave);
  }

  private Actor colleague(boolean rights) {
    Actor colleague = made.colleague(rights);
    colleagues.add(colleague);
    return colleague;
  }

  private Task seen(Actor by, String kind, long subject) {
    Task[] found = new Task[1];
    actors.runAs(by, () -> found[0] = queries.find(kind, subject).orElseThrow());
    return found[0];
  }

  private boolean isOwn(Actor user, String kind, long subject) {
    boolean[] found = new boolean[1];
    actors.runAs(
        user,
        () -> {
          String at = "";
          while (at != null && !found[0]) {
            TaskPage page = queries.page(new TaskFilter(false, false, kind, null), at, 100);
            found[0] = page.items().stream().anyMatch(task -> task.subject() == subject);
            at = page.next();
          }
        });
    return found[0];
  }

  private void give(Actor by, long subject, Actor to) {
    int assignment = seen(by, WAITS, subject).assignment();
    actors.runAs(by, () -> tasks.handOver(WAITS, subject, assignment, to.userName()));
  }

  @Test
  void anUnreadMessageIsTodaysCaseworkersAndNotOfWhoeverOnceReferred() {
    long placement = made.referred(clock.today());
    Actor today = colleague(false);
    made.followedBy(placement, today);
    String id = placements.publicId(placement);
    actors.runAs(
        made.as("provider"),
        () ->
            dialogue.send(
                id, new NewMessage(ThreadKind.NAV, null, "Hei", false, "h-" + id), List.of()));
    List<Task> unread = new ArrayList<>();
    actors.runAs(
        caseworker,
        () ->
            queries
                .page(new TaskFilter(true, false, "MESSAGE_UNREAD_NAV", null), null, 200)
                .items()
                .stream()
                .filter(task -> task.placementId() == placement)
                .forEach(unread::add));
    assertThat(unread).hasSize(1);
    assertThat(unread.getFirst().holder()).isEqualTo(today.userId());
    assertThat(unread.getFirst().openedOn()).isEqualTo(clock.today());
  }

  @Test
  void whoMovedAwayOrLeftHoldsNothingAndItIsEverybodys() {
    long moved = made.referred(clock.today());
    made.followedBy(moved, made.as("caseworker2"));
    assertThat(seen(caseworker, WAITS, moved).holder()).as("of another office").isNull();
    assertThat(isOwn(caseworker, WAITS, moved)).isTrue();

    long left = made.referred(clock.today());
    Actor colleague = colleague(false);
    made.followedBy(left, colleague);
    assertThat(seen(caseworker, WAITS, left).holder()).isEqualTo(colleague.userId());
    assertThat(isOwn(caseworker, WAITS, left)).isFalse();
    made.endGrants(colleague.userId());
    assertThat(seen(caseworker, WAITS, left).holder()).as("without a grant today").isNull();
    assertThat(isOwn(caseworker, WAITS, left)).isTrue();
  }

  @Test
  void aSupervisorWhoNoLongerFollowsUpHoldsNothingThatTheyWereGiven() {
    Actor supervisor = made.as("supervisor");
    long referral = placements.referral(clock.today());
    made.hand("REFERRAL_TO_ANSWER", referral, supervisor);
    assertThat(seen(made.as("provider"), "REFERRAL_TO_ANSWER", referral).holder()).isNull();
    made.unhand("REFERRAL_TO_ANSWER", referral);
  }

  @Test
  void aTaskGoesToNobodyWhoMayNotSeeThePerson() {
    long placement = made.referred(clock.today());
    made.protect(placement, "STRICTLY_CONFIDENTIAL");
    Actor seer = colleague(true);
    assertThatThrownBy(() -> give(seer, placement, caseworker))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(e.problems().getFirst().code()).isEqualTo("MAY_NOT_SEE"));
    give(seer, placement, seer);
    assertThat(seen(seer, WAITS, placement).holder()).isEqualTo(seer.userId());
  }

  @Test
  void aPortfolioWithPeopleWhomTheReceiverMayNotSeeStaysWhole() {
    long placement = made.referred(clock.today());
    Actor seer = colleague(true);
    Actor other = colleague(true);
    made.protect(placement, "CONFIDENTIAL");
    made.inOffice(placement, caseworker.grant().scopeKey());
    made.followedBy(placement, seer);
    made.hand(WAITS, placement, seer);
    actors.runAs(
        seer,
        () ->
            assertThatThrownBy(() -> portfolios.handOver(seer.userName(), "caseworker"))
                .isInstanceOfSatisfying(
                    Invalid.class,
                    e -> assertThat(e.problems().getFirst().code()).isEqualTo("MAY_NOT_SEE_SOME")));
    assertThat(made.handed(WAITS, placement)).isEqualTo(seer.userId());
    actors.runAs(
        seer,
        () -> assertThat(portfolios.handOver(seer.userName(), other.userName())).isEqualTo(1));
    assertThat(made.handed(WAITS, placement)).isEqualTo(other.userId());
    assertThat(seen(seer, WAITS, placement).holder()).isEqualTo(other.userId());
  }

  @Test
  void whatWasGivenToASupervisorMovesThoughTheCoordinatorHasNoSuchTask() {
    Actor supervisor = made.as("supervisor");
    long subject = placements.referral(clock.today());
    made.hand("PLAN_TO_WRITE", subject, supervisor);
    String[] other = new String[1];
    actors.runAs(
        made.as("provider"),
        () -> {
          other[0] =
              receivers.receivers().stream()
                  .map(Colleague::userName)
                  .filter(name -> !name.equals("supervisor"))
                  .findFirst()
                  .orElseThrow();
          portfolios.handOver("supervisor", other[0]);
        });
    assertThat(made.handed("PLAN_TO_WRITE", subject)).isEqualTo(made.as(other[0]).userId());
    actors.runAs(made.as("provider"), () -> portfolios.handOver(other[0], "supervisor"));
    made.unhand("PLAN_TO_WRITE", subject);
  }

  @Test
  void aHandOverAndASnoozeEndWithTheOccurrenceThatTheyWereOf() {
    long placement = made.referred(clock.today().minusDays(9));
    Actor colleague = colleague(false);
    give(caseworker, placement, colleague);
    actors.runAs(colleague, () -> tasks.snooze(WAITS, placement, clock.today().plusDays(5)));
    assertThat(seen(colleague, WAITS, placement).snoozedUntil()).isNotNull();

    made.referredAnew(placement, clock.today().minusDays(1));
    Task anew = seen(colleague, WAITS, placement);
    assertThat(anew.holder()).isEqualTo(caseworker.userId());
    assertThat(anew.snoozedUntil()).isNull();
    assertThat(anew.assignment()).isZero();
    give(caseworker, placement, colleague);
    assertThat(seen(caseworker, WAITS, placement).holder()).isEqualTo(colleague.userId());
  }

  @Test
  void ofTwoWhoGiveANewOccurrenceAwayAtOnceOneIsFirst() throws Exception {
    Actor colleague = colleague(false);
    for (int round = 0; round < 10; round++) {
      long placement = made.referred(clock.today().minusDays(9));
      give(caseworker, placement, colleague);
      made.referredAnew(placement, clock.today());
      CountDownLatch ready = new CountDownLatch(2);
      List<Future<?>> both = new ArrayList<>();
      List<BusinessError> told = new java.util.concurrent.CopyOnWriteArrayList<>();
      for (Actor by : List.of(caseworker, colleague)) {
        both.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  try {
                    actors.runAs(by, () -> tasks.handOver(WAITS, placement, 0, by.userName()));
                  } catch (BusinessError e) {
                    told.add(e);
                  }
                  return null;
                }));
      }
      for (Future<?> one : both) {
        one.get();
      }
      assertThat(told).as("round %d", round).hasSize(1).hasOnlyElementsOfType(StaleRecord.class);
    }
  }
}
