package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.task.Task;
import no.greenwork.task.TaskFilter;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a farm out of use, or a closed agreement, asks about those who have their place there. */
@ArquillianTest
class StopIT {
  private static final String DONE = "DONE";

  @Inject private StopAnswerService service;
  @Inject private StopQueries queries;
  @Inject private PlacementOpening opening;
  @Inject private AnswerService answers;
  @Inject private TaskQueries tasks;
  @Inject private Referrals referrals;
  @Inject private PlacementTests placements;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;

  private Actor as(String account) {
    return actors.byName(account, null).orElseThrow();
  }

  private String running(String agreement) {
    String id = referrals.referral(referrals.person(), clock.today());
    Acceptance acceptance =
        new Acceptance(agreement, null, clock.today(), null, 100, null, List.of(), "supervisor");
    actors.runAs(referrals.provider(), () -> answers.accept(id, referrals.version(id), acceptance));
    return id;
  }

  private void close(String agreement, LocalDate from, LocalDate to) {
    database.read(
        h ->
            h.createUpdate(
                    "INSERT INTO closed_period (id, agreement_id, valid_from, valid_to, reason) SELECT :id, a.id, :from, :to, 'Holiday' FROM agreement a WHERE a.reference = :agreement")
                .bind("id", ids.next())
                .bind("from", from)
                .bind("to", to)
                .bind("agreement", agreement)
                .execute());
  }

  private List<PlacementStop> stops(String account, String id) {
    List<PlacementStop> found = new ArrayList<>();
    actors.runAs(as(account), () -> found.addAll(queries.of(opening.glance(id)).stops()));
    return found;
  }

  private List<Task> open(String account, String id) {
    List<Task> found = new ArrayList<>();
    long placement = placements.id(id);
    actors.runAs(
        as(account),
        () -> {
          String at = null;
          do {
            var page = tasks.page(new TaskFilter(true, false, "WHERE_INSTEAD", null), at, 100);
            page.items().stream()
                .filter(task -> Long.valueOf(placement).equals(task.placementId()))
                .forEach(found::add);
            at = page.next();
          } while (at != null);
        });
    return found;
  }

  private String answer(String account, String id, String stop, StopAnswer answer, String why) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        as(account),
        () -> {
          try {
            service.answer(id, referrals.version(id), stop, answer, why);
            outcome.add(DONE);
          } catch (BusinessError e) {
            outcome.add(e.problems().isEmpty() ? e.code() : e.problems().getFirst().code());
          }
        });
    return outcome.getFirst();
  }

  @Test
  void aClosedPeriodIsATaskForTheProviderAndTheSupervisorUntilItIsSettled() {
    LocalDate from = clock.today().plusDays(10);
    String agreement = referrals.agreement(2, clock.today());
    String id = running(agreement);
    assertThat(open("provider", id)).isEmpty();
    close(agreement, from, from.plusDays(5));
    assertThat(open("provider", id))
        .singleElement()
        .satisfies(task -> assertThat(task.dueOn()).isEqualTo(from));
    assertThat(open("supervisor", id)).hasSize(1);
    PlacementStop stop = stops("provider", id).getFirst();
    assertThat(stop.lastDay()).isEqualTo(from.plusDays(4));
    String key = String.valueOf(stop.id());
    assertThat(answer("provider", id, key, StopAnswer.OTHER, " ")).isEqualTo("REQUIRED");
    assertThat(answer("provider", id, key, null, "x")).isEqualTo("REQUIRED");
    assertThat(answer("provider", id, "17", StopAnswer.AT_HOME, null)).isEqualTo("STOP_OVER");
    assertThat(answer("provider", id, key, StopAnswer.AT_HOME, "x".repeat(201)))
        .isEqualTo("TOO_LONG");
    assertThat(open("provider", id)).hasSize(1);
    assertThat(answer("supervisor", id, key, StopAnswer.AT_HOME, null)).isEqualTo(DONE);
    assertThat(open("provider", id)).isEmpty();
    assertThat(open("supervisor", id)).isEmpty();
    assertThat(stops("provider", id).getFirst().answer()).isEqualTo(StopAnswer.AT_HOME);
  }

  @Test
  void aPeriodThatIsOverAsksNothingAndTwoPeriodsAreTwoTasks() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String id = running(agreement);
    close(agreement, today.minusDays(9), today);
    assertThat(open("provider", id)).isEmpty();
    close(agreement, today, today.plusDays(1));
    close(agreement, today.plusDays(30), null);
    assertThat(open("provider", id)).hasSize(2);
    assertThat(stops("provider", id))
        .as("an open period is told to the placement's last day")
        .extracting(PlacementStop::lastDay)
        .endsWith(today.plusYears(1).minusDays(1));
  }

  @Test
  void aFarmOutOfUseAsksOfThoseOnItsDaysAndAStayElsewhereSettlesIt() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String id = running(agreement);
    long farm = as("farm").grant().scopeId();
    referrals.earmark(agreement, farm, 1, today);
    LocalDate from = today.plusDays(200);
    move(id, farm, today);
    long stop = ids.next();
    outOfUse(stop, farm, from);
    try {
      assertThat(open("provider", id)).hasSize(1);
      actors.runAs(
          as("farm"),
          () ->
              assertThat(queries.atFarm())
                  .anySatisfy(
                      one -> {
                        assertThat(one.from()).isEqualTo(from);
                        assertThat(one.settled()).isFalse();
                      }));
      move(id, null, from);
      assertThat(open("provider", id)).isEmpty();
    } finally {
      database.read(
          h ->
              h.createUpdate("DELETE FROM farm_out_of_use WHERE id = :id")
                  .bind("id", stop)
                  .execute());
    }
  }

  private void outOfUse(long id, long farm, LocalDate from) {
    database.read(
        h ->
            h.createUpdate(
                    "INSERT INTO farm_out_of_use (id, farm_id, valid_from, valid_to, reason) VALUES (:id, :farm, :from, :from + INTERVAL 7 DAY, 'Calving')")
                .bind("id", id)
                .bind("farm", farm)
                .bind("from", from)
                .execute());
  }

  /** From the day on at the farm, or on the own premises. */
  private void move(String id, Long farm, LocalDate from) {
    database.read(
        h -> {
          h.createUpdate(
                  "UPDATE stay s JOIN placement p ON p.id = s.placement_id SET s.valid_to = :from WHERE p.public_id = :id AND s.valid_from < :from")
              .bind("from", from)
              .bind("id", id)
              .execute();
          return h.createUpdate(
                  "REPLACE INTO stay (placement_id, valid_from, farm_agreement_id, farm_id) SELECT p.id, :from,"
                      + " (SELECT MIN(fa.id) FROM farm_agreement fa WHERE fa.farm_id = :farm AND fa.agreement_id = p.agreement_id), :farm"
                      + " FROM placement p WHERE p.public_id = :id")
              .bind("from", from)
              .bind("farm", farm)
              .bind("id", id)
              .execute();
        });
    referrals.rewriteLedger(id);
  }

  @Test
  void aFarmIsToldOfItsOwnDaysOnly() {
    LocalDate today = clock.today();
    String agreement = referrals.agreement(2, today);
    String id = running(agreement);
    long farm = as("farm").grant().scopeId();
    referrals.earmark(agreement, farm, 1, today);
    move(id, farm, today);
    move(id, null, today.plusDays(15));
    close(agreement, today.plusDays(10), today.plusDays(20));
    close(agreement, today.plusDays(15), today.plusDays(25));
    long placement = placements.id(id);
    actors.runAs(
        as("farm"),
        () ->
            assertThat(queries.atFarm())
                .filteredOn(one -> one.placementId() == placement)
                .singleElement()
                .satisfies(
                    one -> {
                      assertThat(one.from()).isEqualTo(today.plusDays(10));
                      assertThat(one.lastDay()).isEqualTo(today.plusDays(14));
                    }));
  }

  @Test
  void nobodyElseSettlesIt() {
    String agreement = referrals.agreement(2, clock.today());
    String id = running(agreement);
    close(agreement, clock.today(), clock.today().plusDays(3));
    String stop = String.valueOf(stops("provider", id).getFirst().id());
    assertThat(answer("provider2", id, stop, StopAnswer.AS_USUAL, null)).isEqualTo("NOT_FOUND");
    assertThat(answer("caseworker", id, stop, StopAnswer.AS_USUAL, null)).isEqualTo("FORBIDDEN");
    assertThat(answer("farm", id, stop, StopAnswer.AS_USUAL, null)).isEqualTo("FORBIDDEN");
  }
}
