package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.AnswerService;
import no.greenwork.placement.PlacementTests;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RecentCounts;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The work list inside the server: it follows from the facts, and from what people say of it. */
@ArquillianTest
class TaskIT {
  private static final String KIND = "REFERRAL_TO_ANSWER";

  @Inject private TaskQueries queries;
  @Inject private TaskService tasks;
  @Inject private AnswerService answers;
  @Inject private PlacementTests placements;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private RecentCounts recent;
  @Inject private Clock clock;

  private Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  private long referral(LocalDate day) {
    return placements.referral(day);
  }

  private static TaskFilter only(boolean snoozed, Due due) {
    return new TaskFilter(false, snoozed, KIND, due);
  }

  private List<Long> listed(TaskFilter filter) {
    List<Long> found = new ArrayList<>();
    String at = "";
    while (at != null) {
      TaskPage page = queries.page(filter, at, 200);
      page.items().forEach(task -> found.add(task.subject()));
      at = page.next();
    }
    return found;
  }

  @Test
  void aReferralIsATaskUntilItIsAnswered() {
    long referral = referral(clock.today());
    actors.runAs(
        as("provider"),
        () -> {
          Task task = queries.find(KIND, referral).orElseThrow();
          assertThat(task.dueOn()).isEqualTo(clock.today().plusDays(7));
          assertThat(task.holder()).isNull();
          answers.decline(placements.publicId(referral), 0, "No room");
          assertThat(queries.find(KIND, referral)).isEmpty();
        });
  }

  @Test
  void nobodyElseSeesIt() {
    long referral = referral(clock.today());
    for (String other : List.of("provider2", "supervisor", "farm", "caseworker", "coordinator")) {
      actors.runAs(as(other), () -> assertThat(queries.find(KIND, referral)).as(other).isEmpty());
    }
  }

  @Test
  void whatIsPutOffIsSeenAgainOnItsDayAndByColleaguesAllTheTime() {
    long referral = referral(clock.today());
    LocalDate until = clock.today().plusDays(3);
    actors.runAs(
        as("provider"),
        () -> {
          tasks.snooze(KIND, referral, until);
          assertThat(listed(only(false, null))).doesNotContain(referral);
          assertThat(listed(only(true, null))).contains(referral);
          database.write(
              h ->
                  h.createUpdate("UPDATE task_snooze SET until = :today WHERE subject = :id")
                      .bind("today", clock.today())
                      .bind("id", referral)
                      .execute());
          assertThat(listed(only(false, null))).contains(referral);
          tasks.snooze(KIND, referral, until);
          tasks.snooze(KIND, referral, null);
          assertThat(listed(only(false, null))).contains(referral);
        });
  }

  @Test
  void itIsPutOffToADayAheadAndNoFurtherThanAQuarter() {
    long referral = referral(clock.today());
    LocalDate today = clock.today();
    actors.runAs(
        as("provider"),
        () -> {
          for (LocalDate wrong : List.of(today, today.minusDays(1), today.plusDays(91))) {
            assertThatThrownBy(() -> tasks.snooze(KIND, referral, wrong))
                .isInstanceOf(Invalid.class);
          }
          tasks.snooze(KIND, referral, today.plusDays(90));
          assertThat(queries.find(KIND, referral).orElseThrow().snoozedUntil())
              .isEqualTo(today.plusDays(90));
        });
  }

  @Test
  void ofTwoWhoHandItOverOneIsToldThatTheOtherWasFirst() {
    long referral = referral(clock.today());
    actors.runAs(
        as("provider"),
        () -> {
          tasks.handOver(KIND, referral, 0, "provider");
          assertThatThrownBy(() -> tasks.handOver(KIND, referral, 0, "provider"))
              .isInstanceOf(StaleRecord.class);
          Task task = queries.find(KIND, referral).orElseThrow();
          assertThat(task.holder()).isEqualTo(as("provider").userId());
          tasks.handOver(KIND, referral, task.assignment(), "provider");
          assertThatThrownBy(() -> tasks.handOver(KIND, referral, 2, "provider2"))
              .isInstanceOf(Invalid.class);
        });
  }

  @Test
  void whatIsDoneCanNoLongerBeHandedOverOrPutOff() {
    long referral = referral(clock.today());
    actors.runAs(
        as("provider"),
        () -> {
          answers.decline(placements.publicId(referral), 0, "No room");
          assertThatThrownBy(() -> tasks.handOver(KIND, referral, 0, "provider"))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> tasks.snooze(KIND, referral, clock.today().plusDays(1)))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void theCountsAreThoseOfTheList() {
    for (int days : List.of(0, 6, 7, 8, 20)) {
      referral(clock.today().minusDays(days));
    }
    for (String who : List.of("provider", "caseworker", "supervisor")) {
      actors.runAs(
          as(who),
          () -> {
            recent.forget(as(who).grant().scope());
            Map<TaskQueries.Group, Integer> counts = queries.counts(TaskFilter.MINE);
            counts.forEach(
                (group, count) ->
                    assertThat(listed(new TaskFilter(false, false, group.kind(), group.due())))
                        .as("%s %s", who, group)
                        .hasSize(count)
                        .doesNotHaveDuplicates());
            assertThat(counts).as(who).isNotEmpty();
          });
    }
  }

  @Test
  void howSoonItIsDueIsSaidAlikeByJavaAndTheDatabase() {
    LocalDate today = clock.today();
    for (int days = -2; days <= 9; days++) {
      LocalDate due = today.plusDays(days);
      String said =
          database.read(
              h ->
                  h.createQuery("SELECT " + Due.SQL + " FROM (SELECT CAST(:due AS DATE) due_on) t")
                      .bind("today", today)
                      .bind("due", due)
                      .mapTo(String.class)
                      .one());
      assertThat(said).as("%d days", days).isEqualTo(Due.of(due, today).name());
    }
  }

  @Test
  void aPageBackIsThePageThatWasThere() {
    for (int i = 0; i < 6; i++) {
      referral(clock.today());
    }
    actors.runAs(
        as("provider"),
        () -> {
          TaskPage first = queries.page(TaskFilter.MINE, null, 2);
          TaskPage second = queries.page(TaskFilter.MINE, first.next(), 2);
          assertThat(queries.page(TaskFilter.MINE, second.previous(), 2).items())
              .isEqualTo(first.items());
          assertThat(first.previous()).isNull();
        });
  }
}
