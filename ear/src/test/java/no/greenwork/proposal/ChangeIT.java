package no.greenwork.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeEffect;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ChangeService;
import no.greenwork.placement.ExitReason;
import no.greenwork.placement.FarmChange;
import no.greenwork.placement.FarmChangeService;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.placement.FarmPlacementRow;
import no.greenwork.placement.LongAwayService;
import no.greenwork.placement.NoticeKind;
import no.greenwork.placement.PlacementState;
import no.greenwork.placement.Referrals;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What NAV and the provider change without a proposal, inside the server. */
@ArquillianTest
class ChangeIT {
  @Inject private ChangeService changes;
  @Inject private FarmChangeService farms;
  @Inject private FarmPlacementQueries farmPeople;
  @Inject private LongAwayService longAway;
  @Inject private ProposalService proposals;
  @Inject private ProposalTasks tasks;
  @Inject private ChangedPlacements placements;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Inject private Database database;

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

  private String change(String id, Change change) {
    return change(id, change, false);
  }

  private String change(String id, Change change, boolean confirmed) {
    return tried(
        placements.caseworker(),
        () ->
            changes.change(id, placements.version(id), change, "Avtalt med arrangøren", confirmed));
  }

  private static Change newStart(LocalDate start) {
    return new Change(
        ChangeKind.CHANGE_START_DATE, start, null, null, null, null, null, null, null);
  }

  private static Change newEnd(LocalDate end) {
    return new Change(ChangeKind.CHANGE_END_DATE, null, end, null, null, null, null, null, null);
  }

  @Test
  void moreThanTheOrdinaryTimeNeedsTheConfirmationOfNav() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today.minusDays(400));
    String id = placements.accepted(agreement, today.minusDays(10), today.plusDays(30), 100);
    Change longer = newEnd(today.minusDays(10).plusDays(731));
    assertThat(change(id, longer)).isEqualTo("EDUCATION_CONFIRMATION");
    assertThat(change(id, longer, true)).isEqualTo("DONE");
    assertThat(change(id, newEnd(today.minusDays(10).plusDays(1096)), true))
        .isEqualTo("AFTER_MAXIMUM");
    assertThat(placements.unseen(id)).containsExactly("CHANGED_BY_NAV");
  }

  @Test
  void anEarlierStartNeedsRoomAndWhatIsAskedOfAFirstDay() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    String first = placements.accepted(agreement, today, today.plusDays(9), 100);
    String id = placements.accepted(agreement, today.plusDays(10), today.plusDays(60), 100);
    assertThat(change(id, newStart(today.plusDays(9)))).isEqualTo("CAPACITY");
    assertThat(change(id, newStart(today.minusDays(1)))).contains("NO_AGREEMENT");
    assertThat(change(first, newEnd(today.plusDays(5)))).isEqualTo("DONE");
    assertThat(change(id, newStart(today.plusDays(6)))).isEqualTo("DONE");
    assertThat(placements.percents(id)).isEqualTo("100 " + today.plusDays(6));
    assertThat(placements.stays(id)).isEqualTo(today.plusDays(6) + " " + today.plusDays(60) + " O");
  }

  @Test
  void aRemovedStartHoldsNoPlaceUntilThereIsAnother() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    String id = placements.accepted(agreement, today.plusDays(10), today.plusDays(60), 100);
    assertThat(change(id, Change.of(ChangeKind.REMOVE_START_DATE))).isEqualTo("DONE");
    assertThat(placements.facts(id)).isEqualTo("- - - - -");
    assertThat(placements.ledger(id)).isEmpty();
    String other = placements.accepted(agreement, today.plusDays(10), today.plusDays(20), 100);
    assertThat(placements.ledger(other)).isNotEmpty();
    assertThat(change(id, newStart(today.plusDays(15)))).isEqualTo("CAPACITY");
    assertThat(change(id, newStart(today.plusDays(21)))).isEqualTo("DONE");
    assertThat(placements.stays(id)).startsWith(today.plusDays(21) + " ");
  }

  @Test
  void whatCameToNothingIsTakenUpAgainWhenThereIsRoom() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    String id = placements.accepted(agreement, today.plusDays(10), today.plusDays(60), 100);
    Change notRelevant =
        new Change(
            ChangeKind.NOT_RELEVANT,
            null,
            null,
            null,
            null,
            null,
            null,
            ExitReason.OTHER,
            "Flyttet");
    assertThat(change(id, notRelevant)).isEqualTo("DONE");
    assertThat(placements.ledger(id)).isEmpty();
    String other = placements.accepted(agreement, today.plusDays(50), today.plusDays(90), 100);
    assertThat(change(id, Change.of(ChangeKind.REACTIVATE))).isEqualTo("CAPACITY");
    assertThat(change(other, Change.of(ChangeKind.REGISTER_IN_ERROR))).isEqualTo("DONE");
    assertThat(placements.ledger(other)).isEmpty();
    assertThat(change(other, newEnd(today.plusDays(91)))).isEqualTo("LOCKED");
    assertThat(change(id, Change.of(ChangeKind.REACTIVATE))).isEqualTo("DONE");
    assertThat(placements.ledger(id)).isNotEmpty();
    assertThat(placements.history(id)).endsWith("NOT_RELEVANT", "REACTIVATED");
  }

  @Test
  void theEffectSaysWhatIsLeftAndWhenItIsFull() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(1, today);
    String id = placements.accepted(agreement, today.plusDays(1), today.plusDays(9), 100);
    placements.accepted(agreement, today.plusDays(20), today.plusDays(30), 50);
    List<ChangeEffect> found = new ArrayList<>();
    actors.runAs(
        placements.caseworker(), () -> found.add(changes.effect(id, newEnd(today.plusDays(25)))));
    ChangeEffect effect = found.getFirst();
    assertThat(effect.room().risesFrom()).isEqualTo(today.plusDays(10));
    assertThat(effect.room().needed()).isEqualTo(2);
    assertThat(effect.room().leftAtAgreement()).isEqualTo(1);
    assertThat(effect.room().leftAtPlace()).isEqualTo(1);
    assertThat(effect.room().firstFull()).isEqualTo(today.plusDays(20));
    assertThat(effect.problems()).extracting(Problem::code).containsExactly("CAPACITY");
  }

  private String move(String id, String farm, LocalDate from, LocalDate lastDay) {
    return tried(
        placements.provider(),
        () -> farms.changeFarm(id, placements.version(id), new FarmChange(farm, from, lastDay)));
  }

  @Test
  void theProviderMovesAPersonAndNavIsTold() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(3, today);
    String farm = placements.earmark(agreement, 1, today);
    LocalDate end = today.plusDays(60);
    String id = placements.accepted(agreement, today, end, 100);
    assertThat(move(id, farm, today.plusDays(10), today.plusDays(19))).isEqualTo("DONE");
    assertThat(placements.stays(id))
        .isEqualTo(
            "%s %s O, %s %s F, %s %s O"
                .formatted(
                    today,
                    today.plusDays(9),
                    today.plusDays(10),
                    today.plusDays(19),
                    today.plusDays(20),
                    end));
    assertThat(placements.unseen(id)).containsExactly("FARM_CHANGED");
    List<String> ledger = placements.ledger(id);
    referrals.rewriteLedger(id);
    assertThat(ledger).hasSize(3).isEqualTo(placements.ledger(id));
    String other = placements.accepted(agreement, today, end, 100);
    assertThat(move(other, farm, today.plusDays(15), null)).isEqualTo("CAPACITY");
    assertThat(move(other, farm, today.plusDays(20), null)).isEqualTo("DONE");
    assertThat(tried(placements.caseworker(), () -> changes.seen(id, NoticeKind.FARM_CHANGED)))
        .isEqualTo("DONE");
    assertThat(placements.unseen(id)).isEmpty();
  }

  @Test
  void aMoveOutsideOfThePlacementOrWithoutPlacesIsRefusedWhole() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String farm = placements.farm().grant().scopeKey();
    String id = placements.accepted(agreement, today, today.plusDays(60), 100);
    String before = placements.stays(id);
    assertThat(move(id, farm, today.plusDays(1), null)).isEqualTo("NO_AGREEMENT");
    assertThat(move(id, null, today.plusDays(61), null)).isEqualTo("AFTER_END");
    assertThat(move(id, null, today.minusDays(1), null)).isEqualTo("BEFORE_START");
    assertThat(move(id, null, today.plusDays(5), today.plusDays(4))).isEqualTo("END_BEFORE_START");
    assertThat(move(id, null, today.plusDays(5), null)).isEqualTo("NO_CHANGE");
    assertThat(placements.stays(id)).isEqualTo(before);
    assertThat(placements.unseen(id)).isEmpty();
  }

  @Test
  void aProtectedPersonComesToAnotherFarmOnlyAfterNavHasConfirmedIt() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String farm = placements.earmark(agreement, 1, today);
    String id = placements.accepted(agreement, today, today.plusDays(60), 100);
    protect(id, "CONFIDENTIAL");
    assertThat(move(id, farm, today.plusDays(1), null)).isEqualTo("PROTECTED");
    assertThat(
            tried(
                placements.caseworker(),
                () -> changes.confirmFarm(id, placements.version(id), farm)))
        .isEqualTo("NOT_FOUND");
    protect(id, "NONE");
    assertThat(
            tried(
                placements.caseworker(),
                () -> changes.confirmFarm(id, placements.version(id), farm)))
        .isEqualTo("DONE");
    protect(id, "CONFIDENTIAL");
    assertThat(move(id, farm, today.plusDays(1), null)).isEqualTo("DONE");
  }

  private void protect(String id, String protection) {
    placements.update(
        "UPDATE participant SET protection = :protection WHERE id = (SELECT participant_id FROM placement WHERE public_id = :id)",
        "protection",
        protection,
        id);
  }

  @Test
  void whoIsLongAwayIsNotExpectedButKeepsThePlace() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String farm = placements.earmark(agreement, 1, today);
    String id = placements.accepted(agreement, today, today.plusDays(60), 100);
    assertThat(move(id, farm, today, null)).isEqualTo("DONE");
    List<String> ledger = placements.ledger(id);
    assertThat(away(id, today, today.plusDays(30))).isEqualTo("DONE");
    assertThat(away(id, today.plusDays(30), null)).isEqualTo("OVERLAPS");
    assertThat(away(id, today.plusDays(61), null)).isEqualTo("AFTER_END");
    assertThat(placements.ledger(id)).isEqualTo(ledger);
    FarmPlacementRow seen = atFarm(id);
    assertThat(seen.state()).isEqualTo(PlacementState.ACTIVE);
    assertThat(seen.awayUntil()).isEqualTo(today.plusDays(30));
    assertThat(open(placements.caseworker(), "LONG_AWAY_REVIEW", id)).isEqualTo(1);
    assertThat(
            tried(
                placements.caseworker(), () -> longAway.review(id, placements.version(id), today)))
        .isEqualTo("DONE");
    assertThat(open(placements.caseworker(), "LONG_AWAY_REVIEW", id)).isZero();
    assertThat(
            tried(
                placements.provider(),
                () -> longAway.end(id, placements.version(id), today, today)))
        .isEqualTo("DONE");
    assertThat(atFarm(id).awayFrom()).isNull();
  }

  private String away(String id, LocalDate from, LocalDate lastDay) {
    return tried(
        placements.provider(), () -> longAway.mark(id, placements.version(id), from, lastDay));
  }

  private FarmPlacementRow atFarm(String id) {
    List<FarmPlacementRow> found = new ArrayList<>();
    actors.runAs(placements.farm(), () -> found.add(farmPeople.of(id, AccessKind.DETAIL).row()));
    return found.getFirst();
  }

  @Test
  void aFarmThatAPersonHasLeftSeesNothingOfWhatCameAfter() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today.minusDays(60));
    String farm = placements.earmark(agreement, 1, today.minusDays(60));
    String id = placements.accepted(agreement, today.minusDays(30), today.plusDays(60), 100);
    placements.update(
        "UPDATE stay s JOIN placement p ON p.id = s.placement_id JOIN farm_agreement fa ON fa.agreement_id = p.agreement_id"
            + " JOIN farm f ON f.id = fa.farm_id AND f.org_number = :farm SET s.farm_id = f.id, s.farm_agreement_id = fa.id WHERE p.public_id = :id",
        "farm",
        farm,
        id);
    assertThat(move(id, null, today, null)).isEqualTo("DONE");
    Change less =
        new Change(ChangeKind.CHANGE_PERCENT, null, null, 60, null, today, null, null, null);
    assertThat(change(id, less)).isEqualTo("DONE");
    FarmPlacementRow seen = atFarm(id);
    assertThat(seen.state()).isEqualTo(PlacementState.ENDED);
    assertThat(seen.end()).isEqualTo(today.minusDays(1));
    assertThat(seen.percent()).isEqualTo(100);
  }

  @Test
  void aProposalIsATaskOfNavUntilItIsAnsweredAndThenOfTheProviderUntilItIsSeen() {
    LocalDate today = clock.today();
    String id = placements.accepted(referrals.agreement(1, today), today, today.plusDays(30), 100);
    List<String> proposal = new ArrayList<>();
    actors.runAs(
        placements.provider(), () -> proposal.add(proposals.noShow(id, placements.version(id))));
    assertThat(open(placements.caseworker(), "NO_SHOW", id)).isEqualTo(1);
    assertThat(open(placements.caseworker(), "PROPOSAL_TO_DECIDE", id)).isZero();
    assertThat(
            tried(
                placements.caseworker(),
                () -> proposals.reject(proposal.getFirst(), 1, "Kommer i morgen")))
        .isEqualTo("DONE");
    assertThat(open(placements.caseworker(), "NO_SHOW", id)).isZero();
    assertThat(open(placements.provider(), "PROPOSAL_ANSWERED", id)).isEqualTo(1);
    assertThat(tried(placements.provider(), () -> changes.seen(id, NoticeKind.PROPOSAL_ANSWERED)))
        .isEqualTo("DONE");
    assertThat(open(placements.provider(), "PROPOSAL_ANSWERED", id)).isZero();
    assertThat(open(actors.byName("provider2", null).orElseThrow(), "CHANGED_BY_NAV", id)).isZero();
  }

  @Test
  void everyRolesTasksCanBeAskedFor() {
    Stream.of("caseworker", "provider", "supervisor", "farm", "coordinator", "admin")
        .map(name -> actors.byName(name, null).orElseThrow())
        .forEach(
            actor -> {
              TaskSource source = tasks;
              for (SqlPart part : source.open(actor, clock.today())) {
                assertThat(count("SELECT COUNT(*) FROM (" + part.sql() + ") t", part))
                    .isNotNegative();
              }
            });
  }

  private int open(Actor actor, String kind, String placement) {
    int open = 0;
    for (SqlPart part : tasks.open(actor, clock.today())) {
      open +=
          count(
              "SELECT COUNT(*) FROM ("
                  + part.sql()
                  + ") t JOIN placement q ON q.id = t.placement_id WHERE t.kind = '"
                  + kind
                  + "' AND q.public_id = '"
                  + placement
                  + "'",
              part);
    }
    return open;
  }

  private int count(String sql, SqlPart part) {
    return database.read(h -> h.createQuery(sql).bindMap(part.binds()).mapTo(Integer.class).one());
  }
}
