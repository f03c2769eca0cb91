package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Offers of a place inside the server, against the real database. */
@ArquillianTest
class OfferIT {
  private static final int ROUNDS = 20;
  private static final String DONE = "DONE";
  private static final LocalDate LONG_AGO = LocalDate.of(2011, 3, 1);

  @Inject private OfferService offers;
  @Inject private OfferQueries queries;
  @Inject private PlacementOpening opening;
  @Inject private WaitingQueries waiting;
  @Inject private AnswerService answers;
  @Inject private TaskQueries tasks;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private Actor caseworker() {
    return actors.byName("caseworker", null).orElseThrow();
  }

  private LocalDate today() {
    return clock.today();
  }

  /** Put on the list, referred by the demo's caseworker; nobody else was referred so long ago. */
  private String waiting(LocalDate referred) {
    String id = referrals.referral(referrals.person(), referred);
    Actor caseworker = caseworker();
    database.read(
        h ->
            h.createUpdate(
                    "UPDATE placement SET referred_by = :user, referred_unit = :unit WHERE public_id = :id")
                .bind("user", caseworker.userId())
                .bind("unit", caseworker.grant().scopeKey())
                .bind("id", id)
                .execute());
    actors.runAs(
        referrals.provider(),
        () -> answers.putOnWaitingList(id, referrals.version(id), "No place now"));
    return id;
  }

  /** Nobody of these tests waits afterwards. */
  private void leave(String... ids) {
    for (String id : ids) {
      database.read(
          h ->
              h.createUpdate("UPDATE placement SET not_relevant_on = :day WHERE public_id = :id")
                  .bind("day", clock.today())
                  .bind("id", id)
                  .execute());
    }
  }

  private String outcome(Actor actor, Runnable work) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        actor,
        () -> {
          try {
            work.run();
            outcome.add(DONE);
          } catch (BusinessError e) {
            outcome.add(e.problems().isEmpty() ? e.code() : e.problems().getFirst().code());
          }
        });
    return outcome.getFirst();
  }

  private PlaceOfferCommand of(String agreement, String reason) {
    return new PlaceOfferCommand(agreement, today().plusDays(7), reason);
  }

  private String offer(String id, PlaceOfferCommand command) {
    int seen = referrals.version(id);
    return outcome(referrals.provider(), () -> offers.offer(id, seen, command));
  }

  private PlacementOffers read(Actor actor, String id) {
    List<PlacementOffers> found = new ArrayList<>();
    actors.runAs(actor, () -> found.add(queries.of(opening.glance(id))));
    return found.getFirst();
  }

  private String standing(String id) {
    return read(referrals.provider(), id).standing().id();
  }

  private String answer(String id, boolean yes) {
    String offer = standing(id);
    int seen = referrals.version(id);
    return outcome(caseworker(), () -> offers.answer(id, offer, seen, yes, null));
  }

  @Test
  void theNextInLineIsOfferedAPlaceWithoutAReasonAndAnotherOnlyWithOne() {
    String agreement = referrals.agreement(3, today());
    String first = waiting(LONG_AGO);
    String second = waiting(LONG_AGO.plusDays(1));
    assertThat(offer(second, of(agreement, " "))).isEqualTo("PASSING_REASON");
    assertThat(offer(second, of(agreement, "Lives beside the farm"))).isEqualTo(DONE);
    assertThat(read(referrals.provider(), first).line().passedOver()).isEqualTo(1);
    assertThat(read(referrals.provider(), second).offers().getFirst().passingReason())
        .isEqualTo("Lives beside the farm");
    assertThat(read(caseworker(), second).offers().getFirst().passingReason()).isNull();
    assertThat(offer(first, of(agreement, "Not needed"))).isEqualTo(DONE);
    assertThat(read(referrals.provider(), first).offers().getFirst().passingReason()).isNull();
    leave(first, second);
  }

  @Test
  void afterANoThePersonWaitsOnAndAfterAYesTheProviderTakesThemIn() {
    String agreement = referrals.agreement(1, today());
    String id = waiting(LONG_AGO);
    assertThat(offer(id, of(agreement, null))).isEqualTo(DONE);
    assertThat(offer(id, of(agreement, null))).isEqualTo("OFFER_STANDS");
    assertThat(answer(id, false)).isEqualTo(DONE);
    assertThat(read(caseworker(), id).line().position()).isEqualTo(1);
    assertThat(offer(id, of(agreement, null))).isEqualTo(DONE);
    assertThat(answer(id, true)).isEqualTo(DONE);
    assertThat(open("OFFER_TAKEN", id, referrals.provider())).isTrue();
    String other = referrals.referral(referrals.person(), today());
    assertThat(accept(other, agreement)).isEqualTo(DONE);
    assertThat(accept(id, agreement)).as("an offer holds no place").isEqualTo("CAPACITY");
    String offer = standing(id);
    assertThat(
            outcome(
                referrals.provider(),
                () -> offers.withdraw(id, offer, referrals.version(id), "The place is gone")))
        .isEqualTo(DONE);
    assertThat(offer(id, of(agreement, null))).as("no room to offer").isEqualTo("CAPACITY");
    assertThat(open("OFFER_TAKEN", id, referrals.provider())).isFalse();
    leave(id);
  }

  private String accept(String id, String agreement) {
    Acceptance yes = new Acceptance(agreement, null, today(), null, 100, null, List.of(), null);
    return outcome(referrals.provider(), () -> answers.accept(id, referrals.version(id), yes));
  }

  private boolean open(String kind, String id, Actor actor) {
    long offer =
        database.read(
            h ->
                h.createQuery(
                        "SELECT MAX(o.id) FROM place_offer o JOIN placement p ON p.id = o.placement_id WHERE p.public_id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .one());
    List<Boolean> found = new ArrayList<>();
    actors.runAs(actor, () -> found.add(tasks.find(kind, offer).isPresent()));
    return found.getFirst();
  }

  @Test
  void theTasksFollowTheOffer() {
    String agreement = referrals.agreement(1, today());
    long agreementId =
        database.read(
            h ->
                h.createQuery("SELECT id FROM agreement WHERE reference = :reference")
                    .bind("reference", agreement)
                    .mapTo(Long.class)
                    .one());
    String id = waiting(LONG_AGO);
    Runnable offered =
        () -> assertThat(tasks.find("PLACE_TO_OFFER", agreementId)).as("offered").isEmpty();
    actors.runAs(
        referrals.provider(),
        () ->
            assertThat(tasks.find("PLACE_TO_OFFER", agreementId).orElseThrow().dueOn())
                .isEqualTo(today()));
    assertThat(offer(id, of(agreement, null))).isEqualTo(DONE);
    actors.runAs(referrals.provider(), offered);
    assertThat(open("OFFER_TO_ANSWER", id, caseworker())).isTrue();
    assertThat(open("OFFER_OUT", id, referrals.provider())).isTrue();
    assertThat(open("OFFER_TO_ANSWER", id, actors.byName("caseworker2", null).orElseThrow()))
        .isFalse();
    expire(id);
    assertThat(open("OFFER_TO_ANSWER", id, caseworker())).isFalse();
    assertThat(answerExpired(id)).isEqualTo("OFFER_CLOSED");
    actors.runAs(
        referrals.provider(),
        () -> assertThat(tasks.find("PLACE_TO_OFFER", agreementId)).isPresent());
    leave(id);
  }

  private void expire(String id) {
    database.read(
        h ->
            h.createUpdate(
                    "UPDATE place_offer o JOIN placement p ON p.id = o.placement_id SET o.offered_on = :day, o.reply_by = :day WHERE p.public_id = :id")
                .bind("day", today().minusDays(1))
                .bind("id", id)
                .execute());
  }

  private String answerExpired(String id) {
    String offer = read(referrals.provider(), id).offers().getFirst().id();
    return outcome(caseworker(), () -> offers.answer(id, offer, referrals.version(id), true, null));
  }

  @Test
  void whatIsFreeIsWhatTheWholeFirstMonthLeaves() {
    String agreement = referrals.agreement(2, today());
    assertThat(free(agreement)).isEqualTo(4);
    String soon = referrals.referral(referrals.person(), today());
    Acceptance later =
        new Acceptance(agreement, null, today().plusDays(20), null, 100, null, List.of(), null);
    assertThat(
            outcome(
                referrals.provider(), () -> answers.accept(soon, referrals.version(soon), later)))
        .isEqualTo(DONE);
    assertThat(free(agreement)).isEqualTo(2);
  }

  private int free(String agreement) {
    List<Integer> halves = new ArrayList<>();
    actors.runAs(
        referrals.provider(),
        () ->
            waiting.free("AFT").stream()
                .filter(f -> f.agreement().equals(agreement))
                .forEach(f -> halves.add(f.halves())));
    return halves.getFirst();
  }

  @Test
  void badInputChangesNothing() {
    String id = waiting(LONG_AGO);
    String agreement = referrals.agreement(1, today());
    int before = referrals.version(id);
    assertThat(offer(id, new PlaceOfferCommand(null, null, null))).isEqualTo("REQUIRED");
    assertThat(offer(id, new PlaceOfferCommand(agreement, today().minusDays(1), null)))
        .isEqualTo("PAST");
    assertThat(offer(id, new PlaceOfferCommand(agreement, today().plusDays(31), null)))
        .isEqualTo("TOO_FAR");
    assertThat(offer(id, of("NO-SUCH", null))).isEqualTo("NOT_FOUND");
    assertThat(offer(id, of(agreement, "x".repeat(201)))).isEqualTo("TOO_LONG");
    assertThat(referrals.version(id)).isEqualTo(before);
    assertThat(read(referrals.provider(), id).offers()).isEmpty();
    leave(id);
  }

  @Test
  void ofTwoOffersAtOnceOneIsMade() throws InterruptedException, ExecutionException {
    String agreement = referrals.agreement(5, today());
    for (int round = 0; round < ROUNDS; round++) {
      String id = waiting(LONG_AGO);
      int seen = referrals.version(id);
      Runnable one = () -> offers.offer(id, seen, of(agreement, null));
      assertThat(atOnce(referrals.provider(), one, referrals.provider(), one))
          .containsExactlyInAnyOrder(DONE, "STALE");
      assertThat(read(referrals.provider(), id).offers()).hasSize(1);
      leave(id);
    }
  }

  @Test
  void ofAnAnswerAndAWithdrawalAtOnceOneHolds() throws InterruptedException, ExecutionException {
    String agreement = referrals.agreement(5, today());
    for (int round = 0; round < ROUNDS; round++) {
      String id = waiting(LONG_AGO);
      assertThat(offer(id, of(agreement, null))).isEqualTo(DONE);
      String offer = standing(id);
      int seen = referrals.version(id);
      List<String> outcomes =
          atOnce(
              caseworker(),
              () -> offers.answer(id, offer, seen, true, null),
              referrals.provider(),
              () -> offers.withdraw(id, offer, seen, "The place is gone"));
      assertThat(outcomes).containsExactlyInAnyOrder(DONE, "STALE");
      assertThat(read(referrals.provider(), id).offers().getFirst().state())
          .isEqualTo(outcomes.getFirst().equals(DONE) ? OfferState.ACCEPTED : OfferState.WITHDRAWN);
      leave(id);
    }
  }

  private List<String> atOnce(Actor first, Runnable one, Actor second, Runnable other)
      throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(2);
    Future<String> a = threads.submit(() -> after(ready, first, one));
    Future<String> b = threads.submit(() -> after(ready, second, other));
    return List.of(a.get(), b.get());
  }

  private String after(CountDownLatch ready, Actor actor, Runnable work)
      throws InterruptedException {
    ready.countDown();
    ready.await();
    return outcome(actor, work);
  }
}
