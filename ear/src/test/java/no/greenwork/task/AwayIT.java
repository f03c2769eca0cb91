package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, and what goes to another for good. */
@ArquillianTest
class AwayIT {
  @Inject private TaskQueries queries;
  @Inject private TaskService tasks;
  @Inject private SubstituteService substitutes;
  @Inject private PortfolioService portfolios;
  @Inject private Colleagues colleagues;
  @Inject private RunningPlacements running;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  private Colleague colleague() {
    return colleagues.all().stream()
        .filter(c -> !c.userName().equals("caseworker"))
        .findFirst()
        .orElseThrow();
  }

  private List<Task> unanswered() {
    return queries
        .page(new TaskFilter(true, false, "REFERRAL_UNANSWERED", null), null, 100)
        .items();
  }

  private int mine(Actor actor) {
    int[] found = new int[1];
    actors.runAs(actor, () -> found[0] = queries.page(TaskFilter.MINE, null, 200).items().size());
    return found[0];
  }

  @Test
  void aSubstituteSeesTheTasksFromTheFirstToTheLastDay() {
    Actor caseworker = as("caseworker");
    LocalDate today = clock.today();
    Actor[] standIn = new Actor[1];
    actors.runAs(caseworker, () -> standIn[0] = as(colleague().userName()));
    actors.runAs(
        caseworker,
        () -> {
          Task task = unanswered().getFirst();
          tasks.handOver(task.kind(), task.subject(), task.assignment(), "caseworker");
        });
    int before = mine(standIn[0]);
    actors.runAs(
        caseworker, () -> substitutes.add(standIn[0].userName(), today, today.plusDays(2)));
    assertThat(mine(standIn[0])).isGreaterThan(before);
    long added =
        database.read(h -> h.createQuery("SELECT MAX(id) FROM substitute").mapTo(Long.class).one());
    move(added, today.minusDays(3), today);
    assertThat(mine(standIn[0])).as("the day after the last").isEqualTo(before);
    move(added, today.minusDays(3), today.plusDays(1));
    assertThat(mine(standIn[0])).as("the last day").isGreaterThan(before);
    move(added, today.plusDays(1), today.plusDays(3));
    assertThat(mine(standIn[0])).as("the day before the first").isEqualTo(before);
    actors.runAs(
        caseworker,
        () -> substitutes.mine().forEach(one -> substitutes.end(one.id(), one.version())));
    actors.runAs(caseworker, () -> assertThat(substitutes.mine()).isEmpty());
  }

  private void move(long id, LocalDate from, LocalDate to) {
    database.write(
        h ->
            h.execute(
                "UPDATE substitute SET valid_from = ?, valid_to = ? WHERE id = ?", from, to, id));
  }

  @Test
  void aSubstituteIsAColleagueForDaysAhead() {
    LocalDate today = clock.today();
    actors.runAs(
        as("caseworker"),
        () -> {
          String colleague = colleague().userName();
          assertThatThrownBy(() -> substitutes.add("caseworker", today, today))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> substitutes.add("caseworker2", today, today))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> substitutes.add(colleague, today.minusDays(1), today))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> substitutes.add(colleague, today, today.minusDays(1)))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> substitutes.add(colleague, today, today.plusDays(366)))
              .isInstanceOf(Invalid.class);
          assertThat(substitutes.mine()).extracting(Substitute::validFrom).doesNotContain(today);
          assertThatThrownBy(() -> substitutes.end(1, 0)).isInstanceOf(NotFound.class);
        });
    actors.runAs(
        as("coordinator"),
        () -> assertThatThrownBy(substitutes::mine).isInstanceOf(Forbidden.class));
  }

  @Test
  void allThatACaseworkerFollowsUpMovesAndComesBack() {
    actors.runAs(as("caseworker"), () -> moveAndBack("caseworker", colleague().userName()));
  }

  @Test
  void allThatASupervisorFollowsUpMovesAndComesBack() {
    actors.runAs(
        as("provider"),
        () -> {
          String other =
              colleagues.receivers().stream()
                  .map(Colleague::userName)
                  .filter(name -> !name.equals("supervisor"))
                  .findFirst()
                  .orElseThrow();
          moveAndBack("supervisor", other);
        });
  }

  @Test
  void whatEndedLatelyMovesTooForNobodyElseOpensIt() {
    LocalDate today = clock.today();
    long seen = running.running(today.minusDays(100), today.minusDays(10));
    long unseen = running.running(today.minusDays(100), today.minusDays(41));
    actors.runAs(
        as("provider"),
        () -> {
          String other =
              colleagues.receivers().stream()
                  .map(Colleague::userName)
                  .filter(name -> !name.equals("supervisor"))
                  .findFirst()
                  .orElseThrow();
          portfolios.handOver("supervisor", other);
          assertThat(follows(seen)).isEqualTo(as(other).userId());
          assertThat(follows(unseen)).isEqualTo(as("supervisor").userId());
          portfolios.handOver(other, "supervisor");
          assertThat(follows(seen)).isEqualTo(as("supervisor").userId());
        });
  }

  @Test
  void aFollowUpMovesHoweverLongAgoThePlacementEnded() {
    LocalDate today = clock.today();
    long placement = running.running(today.minusDays(200), today.minusDays(100));
    long unnamed = running.running(today.minusDays(200), today.minusDays(90));
    running.protect(placement, "CONFIDENTIAL");
    followUp(placement, as("supervisor").userId());
    followUp(unnamed, null);
    actors.runAs(
        as("provider"),
        () -> {
          String other =
              colleagues.receivers().stream()
                  .map(Colleague::userName)
                  .filter(name -> !name.equals("supervisor"))
                  .findFirst()
                  .orElseThrow();
          portfolios.handOver("supervisor", other);
          assertThat(carries(placement)).isEqualTo(as(other).userId());
          assertThat(carries(unnamed)).isEqualTo(as(other).userId());
          portfolios.handOver(other, "supervisor");
          assertThat(carries(placement)).isEqualTo(as("supervisor").userId());
        });
  }

  private void followUp(long placement, Long user) {
    database.write(
        h ->
            h.execute(
                "INSERT INTO follow_up (id, public_id, placement_id, valid_from, valid_to, interval_weeks, user_id, purpose,"
                    + " set_at, set_by) VALUES (?, ?, ?, ?, ?, 4, ?, 'Tasks', NOW(6), ?)",
                placement,
                "AwayIT" + placement % 100_000_000_000L,
                placement,
                clock.today().minusDays(20),
                clock.today().plusDays(60),
                user,
                as("caseworker").userId()));
  }

  private long carries(long placement) {
    return database.read(
        h ->
            h.createQuery("SELECT user_id FROM follow_up WHERE placement_id = :id")
                .bind("id", placement)
                .mapTo(Long.class)
                .one());
  }

  private long follows(long placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT user_id FROM placement_supervisor WHERE placement_id = :id AND valid_to IS NULL")
                .bind("id", placement)
                .mapTo(Long.class)
                .one());
  }

  private void moveAndBack(String from, String to) {
    int held = held(from);
    int others = held(to);
    assertThat(held).isPositive();
    assertThat(portfolios.handOver(from, to)).isEqualTo(held);
    assertThat(held(from)).isZero();
    assertThat(held(to)).isEqualTo(held + others);
    assertThatThrownBy(() -> portfolios.handOver(from, to)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> portfolios.handOver(to, "provider2")).isInstanceOf(Invalid.class);
    assertThat(portfolios.handOver(to, from)).isEqualTo(held + others);
  }

  private int held(String userName) {
    return portfolios.holdings().stream()
        .filter(h -> h.userName().equals(userName))
        .mapToInt(Portfolio.Holding::records)
        .sum();
  }
}
