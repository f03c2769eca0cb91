package no.greenwork.visit;

import static no.greenwork.visit.Visits.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.AnswerService;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Visits before the decision, inside the server, against the real database. */
@ArquillianTest
class VisitIT {
  private static final int ROUNDS = 15;

  @Inject private VisitService visits;
  @Inject private VisitQueries queries;
  @Inject private FarmVisitQueries farms;
  @Inject private AnswerService answers;
  @Inject private TaskQueries tasks;
  @Inject private Visits given;
  @Inject private PlacementOpening opening;
  @Inject private Database database;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private VisitCommand to(String farm, int... days) {
    return new VisitCommand(
        farm,
        IntStream.of(days)
            .mapToObj(d -> new VisitCommand.Date(clock.today().plusDays(d), LocalTime.of(10, 0)))
            .toList());
  }

  private String propose(String placement, VisitCommand command) {
    int seen = given.version(placement);
    return given.outcome("provider", () -> visits.propose(placement, seen, command));
  }

  private List<Visit> of(String account, String placement) {
    return given.read(account, () -> queries.beside(opening.glance(placement)));
  }

  private Visit latest(String placement) {
    return of("provider", placement).getFirst();
  }

  private boolean open(String account, String kind, String visit) {
    long key = given.key(visit);
    return given.read(account, () -> tasks.find(kind, key).isPresent());
  }

  private boolean farmSees(String visit) {
    return given.read("farm", () -> farms.list().stream().anyMatch(v -> v.id().equals(visit)));
  }

  @Test
  void fromTheProposalToTheDayThatIsAgreed() {
    String placement = given.referral(given.person());
    assertThat(propose(placement, to(given.farm(), 0, 2))).isEqualTo(DONE);
    Visit proposed = latest(placement);
    assertThat(proposed.state()).isEqualTo(VisitState.PROPOSED);
    String id = proposed.id();
    assertThat(open("farm", "VISIT_DAY_TO_CHOOSE", id)).isTrue();
    FarmVisit seen = given.read("farm", () -> farms.of(id, AccessKind.DETAIL));
    assertThat(seen.calledName()).isEqualTo("Prøve");
    assertThat(given.outcome("farm", () -> visits.choose(id, 0, 3))).isEqualTo("NOT_FOUND");
    assertThat(given.outcome("farm", () -> visits.choose(id, 0, 1))).isEqualTo(DONE);
    assertThat(given.outcome("farm", () -> visits.choose(id, 0, 2))).isEqualTo("STALE");
    assertThat(open("farm", "VISIT_DAY_TO_CHOOSE", id)).isFalse();
    assertThat(open("provider", "VISIT_TO_CONFIRM", id)).isTrue();
    assertThat(given.outcome("farm", () -> visits.confirm(id, 1))).isEqualTo("FORBIDDEN");
    assertThat(given.outcome("provider", () -> visits.confirm(id, 1))).isEqualTo(DONE);
    assertThat(given.outcome("farm", () -> visits.choose(id, 2, 2))).isEqualTo("VISIT_CLOSED");
    assertThat(open("provider", "VISIT_TO_CONFIRM", id)).isFalse();
    assertThat(open("caseworker", "VISIT_PLANNED", id)).isTrue();
    assertThat(open("caseworker2", "VISIT_PLANNED", id)).isFalse();
    assertThat(events(placement))
        .containsExactly("VISIT_PROPOSED", "VISIT_CHOSEN", "VISIT_CONFIRMED");
    given.leave(placement);
  }

  private List<String> events(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT e.kind FROM placement_event e JOIN placement p ON p.id = e.placement_id WHERE p.public_id = :id ORDER BY e.id")
                .bind("id", placement)
                .mapTo(String.class)
                .list());
  }

  @Test
  void bothSidesAnswerAndWhatIsAnsweredAnewIsAdded() {
    String placement = given.referral(given.person());
    String farm = given.farm();
    String id = given.held(placement, 1);
    assertThat(open("provider", "VISIT_TO_ANSWER", id)).isTrue();
    assertThat(open("farm", "VISIT_FARM_TO_ANSWER", id)).isTrue();
    assertThat(say("caseworker", id, 0, VisitSide.FARM, VisitReply.YES)).isEqualTo("FORBIDDEN");
    assertThat(say("farm", id, 0, VisitSide.PARTICIPANT, VisitReply.YES)).isEqualTo("FORBIDDEN");
    assertThat(say("farm", id, 0, VisitSide.FARM, null)).isEqualTo("REQUIRED");
    assertThat(say("caseworker", id, 0, VisitSide.PARTICIPANT, VisitReply.NOT_NOW)).isEqualTo(DONE);
    assertThat(say("farm", id, 1, VisitSide.FARM, VisitReply.YES)).isEqualTo(DONE);
    assertThat(given.read("provider", () -> queries.suited(placement))).isEmpty();
    assertThat(say("provider", id, 1, VisitSide.PARTICIPANT, VisitReply.YES)).isEqualTo("STALE");
    assertThat(say("provider", id, 2, VisitSide.PARTICIPANT, VisitReply.YES)).isEqualTo(DONE);
    assertThat(given.read("provider", () -> queries.suited(placement))).contains(farm);
    assertThat(latest(placement).of(VisitSide.PARTICIPANT).answer()).isEqualTo(VisitReply.YES);
    assertThat(said(id)).isEqualTo(3);
    assertThat(open("provider", "VISIT_TO_ANSWER", id)).isFalse();
    assertThat(open("farm", "VISIT_FARM_TO_ANSWER", id)).isFalse();
    given.leave(placement);
    assertThat(say("farm", id, 3, VisitSide.FARM, VisitReply.YES)).isEqualTo("NOT_FOUND");
    assertThat(say("provider", id, 3, VisitSide.FARM, VisitReply.YES)).isEqualTo("VISIT_CLOSED");
  }

  private String say(String account, String id, int seen, VisitSide side, VisitReply answer) {
    return given.outcome(account, () -> visits.answer(id, seen, side, answer, "Kort"));
  }

  private int said(String visit) {
    long key = given.key(visit);
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM visit_answer WHERE visit_id = :id")
                .bind("id", key)
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void aFarmSeesItsVisitsForTwoWeeksAndNobodyElseSeesThem() {
    String placement = given.referral(given.person());
    String last = given.held(placement, 14);
    assertThat(farmSees(last)).isTrue();
    assertThat(farmSees(given.held(placement, 15))).isFalse();
    assertThat(given.outcome("farm2", () -> farms.of(last, AccessKind.DETAIL)))
        .isEqualTo("NOT_FOUND");
    assertThat(given.outcome("provider2", () -> queries.open(last, AccessKind.DETAIL)))
        .isEqualTo("NOT_FOUND");
    assertThat(given.outcome("farm2", () -> visits.choose(last, 0, 1))).isEqualTo("NOT_FOUND");
    assertThat(given.outcome("farm", () -> queries.open(last, AccessKind.DETAIL)))
        .isEqualTo("NOT_FOUND");
    given.leave(placement);
  }

  @Test
  void aProtectedPersonComesByDecisionAndAliasOnly() {
    long person = given.person();
    given.protect(person, "CONFIDENTIAL", null);
    String placement = given.referral(person);
    String farm = given.farm();
    assertThat(propose(placement, to(farm, 1, 2))).isEqualTo("PROTECTED");
    given.decide(placement);
    assertThat(propose(placement, to(farm, 1, 2))).isEqualTo("VISIT_ALIAS");
    given.protect(person, "CONFIDENTIAL", "Bruno");
    assertThat(propose(placement, to(farm, 1, 2))).isEqualTo(DONE);
    String id = latest(placement).id();
    assertThat(given.read("farm", () -> farms.of(id, AccessKind.DETAIL)).calledName())
        .isEqualTo("Bruno");
    assertThat(of("caseworker", placement)).as("an office that may not know").isEmpty();
    assertThat(given.outcome("caseworker", () -> queries.open(id, AccessKind.DETAIL)))
        .isEqualTo("NOT_FOUND");
    given.leave(placement);
  }

  @Test
  void badInputChangesNothing() {
    String placement = given.referral(given.person());
    String farm = given.farm();
    assertThat(propose(placement, to(farm, 1))).isEqualTo("VISIT_DATES");
    assertThat(propose(placement, to(farm, -1, 1))).isEqualTo("PAST");
    assertThat(propose(placement, to("999999999", 1, 2))).isEqualTo("VISIT_PARTNER");
    assertThat(given.outcome("provider2", () -> visits.propose(placement, 0, to(farm, 1, 2))))
        .isEqualTo("NOT_FOUND");
    assertThat(given.outcome("caseworker", () -> visits.propose(placement, 0, to(farm, 1, 2))))
        .isEqualTo("FORBIDDEN");
    assertThat(of("provider", placement)).isEmpty();
    assertThat(propose(placement, to(farm, 1, 2))).isEqualTo(DONE);
    assertThat(propose(placement, to(farm, 1, 2))).isEqualTo("VISIT_STANDS");
    String id = latest(placement).id();
    assertThat(given.outcome("provider", () -> visits.confirm(id, 0))).isEqualTo("VISIT_CLOSED");
    assertThat(given.outcome("provider", () -> visits.cancel(id, 0, " "))).isEqualTo("REQUIRED");
    assertThat(say("provider", id, 0, VisitSide.FARM, VisitReply.YES)).isEqualTo("VISIT_CLOSED");
    assertThat(given.outcome("farm", () -> visits.choose(id, 0, 0))).isEqualTo(DONE);
    assertThat(open("provider", "VISIT_TO_REPLAN", id)).isTrue();
    assertThat(propose(placement, to(farm, 3, 4))).isEqualTo(DONE);
    assertThat(open("provider", "VISIT_TO_REPLAN", id)).isFalse();
    given.leave(placement);
  }

  @Test
  void anOpenVisitClosesItselfWithTheReferralAndTheFarmIsToldThatNobodyComes() {
    String placement = given.referral(given.person());
    assertThat(propose(placement, to(given.farm(), 1, 2))).isEqualTo(DONE);
    String id = latest(placement).id();
    assertThat(given.outcome("farm", () -> visits.choose(id, 0, 2))).isEqualTo(DONE);
    int seen = given.version(placement);
    assertThat(given.outcome("provider", () -> answers.decline(placement, seen, "No place")))
        .isEqualTo(DONE);
    assertThat(latest(placement).state()).isEqualTo(VisitState.CLOSED);
    assertThat(given.read("farm", () -> farms.of(id, AccessKind.DETAIL)).state())
        .isEqualTo(VisitState.CANCELLED);
    assertThat(open("provider", "VISIT_TO_CONFIRM", id)).isFalse();
    assertThat(given.outcome("provider", () -> visits.confirm(id, 1))).isEqualTo("VISIT_CLOSED");
    assertThat(propose(placement, to(given.farm(), 1, 2))).isEqualTo("STATE");
  }

  @Test
  void ofTwoProposalsAtOnceOneIsMade() throws InterruptedException, ExecutionException {
    VisitCommand command = to(given.farm(), 1, 2);
    for (int round = 0; round < ROUNDS; round++) {
      String placement = given.referral(given.person());
      Runnable one = () -> visits.propose(placement, 0, command);
      assertThat(atOnce("provider", one, "provider", one))
          .containsExactlyInAnyOrder(DONE, "VISIT_STANDS");
      assertThat(of("provider", placement)).hasSize(1);
      given.leave(placement);
    }
  }

  @Test
  void ofAChoiceAndACancellationAtOnceOneHolds() throws InterruptedException, ExecutionException {
    VisitCommand command = to(given.farm(), 1, 2);
    for (int round = 0; round < ROUNDS; round++) {
      String placement = given.referral(given.person());
      assertThat(propose(placement, command)).isEqualTo(DONE);
      String id = latest(placement).id();
      List<String> outcomes =
          atOnce(
              "farm",
              () -> visits.choose(id, 0, 1),
              "provider",
              () -> visits.cancel(id, 0, "Cannot come"));
      boolean chosen = outcomes.getFirst().equals(DONE);
      assertThat(outcomes.get(1)).isEqualTo(chosen ? "STALE" : DONE);
      assertThat(latest(placement).state())
          .isEqualTo(chosen ? VisitState.CHOSEN : VisitState.CANCELLED);
      given.leave(placement);
    }
  }

  private List<String> atOnce(String first, Runnable one, String second, Runnable other)
      throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(2);
    Future<String> a = threads.submit(() -> after(ready, first, one));
    Future<String> b = threads.submit(() -> after(ready, second, other));
    return new ArrayList<>(List.of(a.get(), b.get()));
  }

  private String after(CountDownLatch ready, String account, Runnable work)
      throws InterruptedException {
    ready.countDown();
    ready.await();
    return given.outcome(account, work);
  }
}
