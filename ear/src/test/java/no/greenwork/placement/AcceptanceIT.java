package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Acceptances inside the server, many at once, against the real database. */
@ArquillianTest
class AcceptanceIT {
  private static final int ROUNDS = 100;
  private static final int AT_ONCE = 20;
  private static final int PLACES = 3;

  @Inject private AnswerService answers;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private static Acceptance from(String agreement, LocalDate start, LocalDate end, int percent) {
    return new Acceptance(agreement, null, start, end, percent, null, List.of(), null);
  }

  @Test
  void ofTwentyAtOnceExactlyAsManyWinAsThereArePlaces()
      throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    List<Long> people = Stream.generate(referrals::person).limit(AT_ONCE).toList();
    for (int round = 0; round < ROUNDS; round++) {
      String agreement = referrals.agreement(PLACES, today);
      List<String> ids = people.stream().map(person -> referrals.referral(person, today)).toList();
      List<String> outcomes = atOnce(ids, from(agreement, today.plusDays(30), null, 100));
      assertThat(outcomes).as("round %d", round).filteredOn("ACCEPTED"::equals).hasSize(PLACES);
      assertThat(outcomes)
          .as("round %d", round)
          .filteredOn("CAPACITY"::equals)
          .hasSize(AT_ONCE - PLACES);
    }
  }

  @Test
  void ofTwoReferralsOfOnePersonOneWinsAndTheOtherIsClosed()
      throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(10, today);
    for (int round = 0; round < 10; round++) {
      long person = referrals.person();
      List<String> ids =
          List.of(referrals.referral(person, today), referrals.referral(person, today));
      List<String> outcomes =
          atOnce(ids, from(agreement, today.plusDays(30), today.plusDays(31), 100));
      assertThat(outcomes).containsOnlyOnce("ACCEPTED");
      assertThat(ids.stream().map(referrals::reason))
          .containsExactlyInAnyOrder("", "PLACED_ELSEWHERE");
    }
  }

  private List<String> atOnce(List<String> ids, Acceptance acceptance)
      throws InterruptedException, ExecutionException {
    Actor provider = referrals.provider();
    CountDownLatch ready = new CountDownLatch(ids.size());
    List<Future<String>> running = new ArrayList<>();
    for (String id : ids) {
      int seen = referrals.version(id);
      running.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return outcome(provider, id, seen, acceptance);
              }));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> one : running) {
      outcomes.add(one.get());
    }
    return outcomes;
  }

  private String outcome(Actor actor, String id, int seen, Acceptance acceptance) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        actor,
        () -> {
          try {
            answers.accept(id, seen, acceptance);
            outcome.add("ACCEPTED");
          } catch (BusinessError e) {
            outcome.add(e.code());
          }
        });
    return outcome.getFirst();
  }

  @Test
  void aHalfPlaceBeforeNewYear2026WasAWholeOne() {
    String agreement = referrals.agreement(1, LocalDate.of(2025, 1, 1));
    LocalDate newYear = LocalDate.of(2026, 1, 1);
    assertThat(accept(from(agreement, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28), 50)))
        .isEqualTo("ACCEPTED");
    assertThat(accept(from(agreement, newYear.minusDays(1), LocalDate.of(2026, 2, 28), 50)))
        .isEqualTo("CAPACITY");
    assertThat(accept(from(agreement, newYear, LocalDate.of(2026, 2, 28), 50)))
        .isEqualTo("ACCEPTED");
    assertThat(accept(from(agreement, newYear, newYear.plusDays(7), 50))).isEqualTo("CAPACITY");
  }

  @Test
  void whatAnAcceptanceTakesIsWhatTheLedgerWouldHaveFromTheFacts() {
    String agreement = referrals.agreement(5, LocalDate.of(2025, 1, 1));
    LocalDate today = clock.today();
    List.of(
            new Acceptance(
                agreement,
                null,
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 2, 28),
                49,
                3,
                List.of(),
                null),
            new Acceptance(
                agreement,
                null,
                today.plusDays(30),
                today.plusDays(60),
                100,
                null,
                List.of(
                    new WeekSlot(
                        WeekSlot.Weeks.ODD,
                        DayOfWeek.TUESDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(14, 0))),
                null))
        .forEach(
            acceptance -> {
              String id = referrals.referral(referrals.person(), today);
              assertThat(outcome(referrals.provider(), id, referrals.version(id), acceptance))
                  .isEqualTo("ACCEPTED");
              List<String> taken = referrals.ledger(id);
              referrals.rewriteLedger(id);
              assertThat(taken).isNotEmpty().isEqualTo(referrals.ledger(id));
            });
  }

  @Test
  void somebodyWhoComesLaterKeepsTheirPlace() {
    String agreement = referrals.agreement(1, LocalDate.of(2026, 1, 1));
    LocalDate march = LocalDate.of(2027, 3, 1);
    assertThat(accept(from(agreement, march, null, 100))).isEqualTo("ACCEPTED");
    assertThat(accept(from(agreement, LocalDate.of(2027, 1, 15), null, 100))).isEqualTo("CAPACITY");
    assertThat(accept(from(agreement, LocalDate.of(2027, 1, 15), march.minusDays(1), 100)))
        .isEqualTo("ACCEPTED");
  }

  private String accept(Acceptance acceptance) {
    String id = referrals.referral(referrals.person(), clock.today());
    return outcome(referrals.provider(), id, referrals.version(id), acceptance);
  }

  @Test
  void anUndoneAcceptanceGivesThePlaceBackAndOpensTheOtherReferralAgain() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    long person = referrals.person();
    String wanted = referrals.referral(person, today);
    String other = referrals.referral(person, today);
    assertThat(
            outcome(
                referrals.provider(),
                wanted,
                referrals.version(wanted),
                from(agreement, today, null, 100)))
        .isEqualTo("ACCEPTED");
    assertThat(referrals.reason(other)).isEqualTo("PLACED_ELSEWHERE");
    actors.runAs(referrals.provider(), () -> answers.undo(wanted, referrals.version(wanted)));
    assertThat(referrals.reason(other)).isEmpty();
    assertThat(accept(from(agreement, today, null, 100))).isEqualTo("ACCEPTED");
  }

  @Test
  void anAnswerOnAnOldVersionChangesNothing() {
    LocalDate today = clock.today();
    String id = referrals.referral(referrals.person(), today);
    int seen = referrals.version(id);
    assertThat(
            outcome(
                referrals.provider(),
                id,
                seen + 1,
                from(referrals.agreement(1, today), today, null, 100)))
        .isEqualTo("STALE");
    assertThat(referrals.version(id)).isEqualTo(seen);
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    String id = referrals.referral(referrals.person(), clock.today());
    Acceptance wrong =
        new Acceptance(
            "NO-SUCH",
            "000000000",
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2029, 12, 1),
            100,
            null,
            List.of(),
            null);
    List<String> codes = new ArrayList<>();
    actors.runAs(
        referrals.provider(),
        () ->
            assertThatThrownBy(() -> answers.accept(id, referrals.version(id), wrong))
                .isInstanceOfSatisfying(
                    Conflict.class, e -> e.problems().forEach(p -> codes.add(p.code()))));
    assertThat(codes).containsExactly("AFTER_MAXIMUM", "PROVIDER_MAXIMUM", "NO_AGREEMENT");
  }
}
