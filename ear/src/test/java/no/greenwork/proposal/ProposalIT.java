package no.greenwork.proposal;

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
import java.util.function.Supplier;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ExitReason;
import no.greenwork.placement.Referrals;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Problem;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Proposals and the answers to them inside the server, also two at once, with real transactions.
 */
@ArquillianTest
class ProposalIT {
  private static final int ROUNDS = 20;

  /** Version of a proposal that nobody has answered. */
  private static final int NEW = 1;

  @Inject private ProposalService proposals;
  @Inject private ChangedPlacements placements;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService threads;

  private static Change extend(LocalDate end) {
    return new Change(ChangeKind.EXTEND, null, end, null, null, null, null, null, null);
  }

  private static Change percent(int percent, LocalDate from) {
    return new Change(ChangeKind.CHANGE_PERCENT, null, null, percent, null, from, null, null, null);
  }

  private static Change end(LocalDate end, Boolean tookPart) {
    return new Change(
        ChangeKind.END, null, end, null, null, null, tookPart, ExitReason.GOT_WORK, null);
  }

  private String propose(String placement, Change change) {
    List<String> id = new ArrayList<>();
    actors.runAs(
        placements.provider(),
        () ->
            id.add(
                proposals.propose(
                    placement, placements.version(placement), change, "Avtalt med deltakeren")));
    return id.getFirst();
  }

  /** DONE, or the codes of what stands against it. */
  private String tried(Actor actor, Runnable useCase) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        actor,
        () -> {
          try {
            useCase.run();
            outcome.add("DONE");
          } catch (BusinessError e) {
            outcome.add(String.join(" ", e.problems().stream().map(Problem::code).toList()));
          }
        });
    return outcome.getFirst();
  }

  private String approve(String proposal) {
    return tried(placements.caseworker(), () -> proposals.approve(proposal, NEW, null, false));
  }

  @Test
  void whatIsApprovedIsAppliedAndToldAndKeptInTheHistory() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today.minusDays(60));
    String id = placements.accepted(agreement, today.minusDays(30), today.plusDays(30), 100);
    String proposal = propose(id, extend(today.plusDays(90)));
    assertThat(placements.facts(id)).contains(today.plusDays(30).toString());
    assertThat(approve(proposal)).isEqualTo("DONE");
    assertThat(placements.facts(id))
        .isEqualTo(today.minusDays(30) + " " + today.plusDays(90) + " - - -");
    assertThat(placements.stays(id))
        .isEqualTo(today.minusDays(30) + " " + today.plusDays(90) + " O");
    assertThat(placements.history(id)).endsWith("PROPOSED", "EXTENDED");
    assertThat(placements.unseen(id)).containsExactly("PROPOSAL_ANSWERED");
    assertThat(placements.proposal(proposal)).startsWith("APPROVED");
    List<String> ledger = placements.ledger(id);
    referrals.rewriteLedger(id);
    assertThat(ledger).isEqualTo(placements.ledger(id));
  }

  @Test
  void ofTwoAnswersToOneProposalOneCounts() throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(ROUNDS, today);
    Actor caseworker = placements.caseworker();
    for (int round = 0; round < ROUNDS; round++) {
      String id = placements.accepted(agreement, today, today.plusDays(30), 100);
      String proposal = propose(id, extend(today.plusDays(60)));
      List<String> outcomes =
          atOnce(
              () -> tried(caseworker, () -> proposals.approve(proposal, NEW, null, false)),
              () -> tried(caseworker, () -> proposals.reject(proposal, NEW, "Ikke nå")));
      assertThat(outcomes).as("round %d", round).containsOnlyOnce("DONE").contains("STALE");
      boolean approved = outcomes.getFirst().equals("DONE");
      assertThat(placements.proposal(proposal)).startsWith(approved ? "APPROVED" : "REJECTED");
      assertThat(placements.facts(id)).contains(today.plusDays(approved ? 60 : 30).toString());
      assertThat(placements.history(id))
          .containsOnlyOnce(approved ? "EXTENDED" : "PROPOSAL_REJECTED")
          .doesNotContain(approved ? "PROPOSAL_REJECTED" : "EXTENDED");
    }
  }

  @Test
  void ofAnApprovalAndAnAcceptanceForTheLastHalfPlaceOneWinsAndARefusedProposalStaysPending()
      throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    LocalDate start = today.plusDays(10);
    LocalDate end = today.plusDays(40);
    for (int round = 0; round < ROUNDS; round++) {
      String agreement = referrals.agreement(1, today);
      String id = placements.accepted(agreement, start, end, 50);
      String proposal = propose(id, percent(100, start));
      String other = placements.referred();
      List<String> outcomes =
          atOnce(
              () -> approve(proposal),
              () ->
                  tried(
                      placements.provider(),
                      () -> placements.accept(other, agreement, start, end, 50)));
      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("DONE", "CAPACITY");
      boolean approved = outcomes.getFirst().equals("DONE");
      assertThat(placements.proposal(proposal)).isEqualTo(approved ? "APPROVED 2" : "PENDING 1");
      assertThat(placements.percents(id)).isEqualTo((approved ? "100 " : "50 ") + start);
      assertThat(placements.unseen(id)).hasSize(approved ? 1 : 0);
    }
  }

  private List<String> atOnce(Supplier<String> one, Supplier<String> other)
      throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(2);
    List<Future<String>> both = new ArrayList<>();
    for (Supplier<String> work : List.of(one, other)) {
      both.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return work.get();
              }));
    }
    return List.of(both.get(0).get(), both.get(1).get());
  }

  @Test
  void aSecondProposalOfTheSameKindReplacesTheFirst() {
    LocalDate today = clock.today();
    String id = placements.accepted(referrals.agreement(1, today), today, today.plusDays(30), 100);
    String first = propose(id, extend(today.plusDays(60)));
    String other = propose(id, percent(50, today));
    String second = propose(id, extend(today.plusDays(61)));
    assertThat(placements.proposal(first)).startsWith("REPLACED");
    assertThat(placements.proposal(other)).startsWith("PENDING");
    assertThat(placements.proposal(second)).startsWith("PENDING");
    assertThat(tried(placements.caseworker(), () -> proposals.approve(first, 2, null, false)))
        .isEqualTo("ANSWERED_ALREADY");
  }

  @Test
  void anApprovalBesideAnOutdatedPlacementIsStale() {
    LocalDate today = clock.today();
    String id = placements.accepted(referrals.agreement(1, today), today, today.plusDays(30), 100);
    String proposal = propose(id, extend(today.plusDays(60)));
    int seen = placements.version(id);
    propose(id, percent(50, today));
    assertThat(tried(placements.caseworker(), () -> proposals.approve(proposal, NEW, seen, false)))
        .isEqualTo("STALE");
    assertThat(placements.proposal(proposal)).startsWith("PENDING");
  }

  @Test
  void whatCannotBeIsToldAndNothingIsWritten() {
    LocalDate today = clock.today();
    String id =
        placements.accepted(
            referrals.agreement(1, today.minusDays(400)),
            today.minusDays(10),
            today.plusDays(30),
            100);
    int before = placements.version(id);
    assertThat(proposed(id, end(today.minusDays(11), true))).isEqualTo("END_BEFORE_START");
    assertThat(proposed(id, percent(50, today.plusDays(31)))).isEqualTo("AFTER_END");
    assertThat(proposed(id, extend(today.plusDays(30)))).isEqualTo("NOT_LATER");
    assertThat(proposed(id, extend(today.plusDays(721)))).isEqualTo("PROVIDER_MAXIMUM");
    assertThat(proposed(id, Change.of(ChangeKind.EXTEND))).isEqualTo("REQUIRED");
    assertThat(proposed(id, Change.of(ChangeKind.REGISTER_IN_ERROR))).isEqualTo("CODE");
    assertThat(proposed(id, Change.of(ChangeKind.REMOVE_START_DATE))).isEqualTo("STATE");
    assertThat(placements.version(id)).isEqualTo(before);
  }

  @Test
  void aPlacementThatEndedMoreThanTwoMonthsAgoIsLocked() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today.minusDays(400));
    LocalDate end = today.minusMonths(2).minusDays(1);
    String id = placements.accepted(agreement, end.minusDays(100), end, 100);
    assertThat(proposed(id, extend(today.plusDays(10)))).isEqualTo("NOT_FOUND");
    String open = placements.accepted(agreement, today.minusDays(40), today.minusDays(30), 100);
    assertThat(proposed(open, extend(today.plusDays(10)))).isEqualTo("DONE");
    placements.update(
        "UPDATE placement p JOIN stay s ON s.placement_id = p.id JOIN percent_entry e ON e.placement_id = p.id"
            + " SET p.valid_from = :to - INTERVAL 100 DAY, s.valid_from = :to - INTERVAL 100 DAY,"
            + " e.valid_from = :to - INTERVAL 100 DAY, p.valid_to = :to, s.valid_to = :to WHERE p.public_id = :id",
        "to",
        end.plusDays(1),
        open);
    referrals.rewriteLedger(open);
    assertThat(
            tried(
                placements.caseworker(),
                () -> proposals.approve(placements.pendingOf(open), NEW, null, false)))
        .isEqualTo("LOCKED");
  }

  private String proposed(String placement, Change change) {
    return tried(
        placements.provider(),
        () -> proposals.propose(placement, placements.version(placement), change, "Avtalt"));
  }

  @Test
  void somebodyWhoNeverCameFreesThePlaceWhenNavAgrees() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    String id = placements.accepted(agreement, today, today.plusDays(30), 100);
    List<String> proposal = new ArrayList<>();
    actors.runAs(
        placements.provider(), () -> proposal.add(proposals.noShow(id, placements.version(id))));
    assertThat(placements.ledger(id)).isNotEmpty();
    assertThat(approve(proposal.getFirst())).isEqualTo("DONE");
    assertThat(placements.ledger(id)).isEmpty();
    assertThat(placements.facts(id)).contains("DID_NOT_ATTEND");
    placements.accepted(agreement, today, today.plusDays(30), 100);
  }

  @Test
  void anEndGivesThePlaceFreeFromTheDayAfter() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today.minusDays(60));
    String id = placements.accepted(agreement, today.minusDays(30), today.plusDays(60), 100);
    assertThat(approve(propose(id, end(today.plusDays(5), true)))).isEqualTo("DONE");
    assertThat(placements.facts(id))
        .isEqualTo(today.minusDays(30) + " " + today.plusDays(5) + " GOT_WORK - -");
    placements.accepted(agreement, today.plusDays(6), today.plusDays(60), 100);
    assertThat(proposed(id, extend(today.plusDays(6)))).isEqualTo("DONE");
    assertThat(approve(placements.pendingOf(id))).isEqualTo("CAPACITY");
    assertThat(placements.proposal(placements.pendingOf(id))).isEqualTo("PENDING 1");
  }

  @Test
  void onlyTheProviderWithdrawsAndOnlyNavAnswers() {
    LocalDate today = clock.today();
    String id = placements.accepted(referrals.agreement(1, today), today, today.plusDays(30), 100);
    String proposal = propose(id, extend(today.plusDays(60)));
    assertThat(tried(placements.provider(), () -> proposals.approve(proposal, NEW, null, false)))
        .isEqualTo("FORBIDDEN");
    assertThat(tried(placements.caseworker(), () -> proposals.withdraw(proposal, NEW)))
        .isEqualTo("FORBIDDEN");
    Actor stranger = actors.byName("caseworker2", null).orElseThrow();
    assertThat(tried(stranger, () -> proposals.approve(proposal, NEW, null, false)))
        .isEqualTo("NOT_FOUND");
    assertThat(tried(placements.caseworker(), () -> proposals.reject(proposal, NEW, " ")))
        .isEqualTo("REQUIRED");
    assertThat(tried(placements.provider(), () -> proposals.withdraw(proposal, NEW)))
        .isEqualTo("DONE");
    assertThat(placements.proposal(proposal)).startsWith("WITHDRAWN");
  }
}
