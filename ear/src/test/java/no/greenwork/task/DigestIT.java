package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.access.Grant;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the mail about what waits counts. */
@ArquillianTest
class DigestIT {
  @Inject private TaskQueries queries;
  @Inject private DigestService digests;
  @Inject private DigestWork work;
  @Inject private TaskTests made;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private Set<String> waiting(Actor user, Grant grant) {
    Set<String> found = new HashSet<>();
    actors.runAs(
        actors.byId(user.userId(), grant.id()).orElseThrow(),
        () -> {
          String at = "";
          while (at != null) {
            TaskPage page = queries.page(TaskFilter.MINE, at, 200);
            page.items().forEach(task -> found.add(task.kind() + task.subject()));
            at = page.next();
          }
        });
    return found;
  }

  @Test
  void whatIsSeenByTwoGrantsIsCountedOnce() {
    Actor user = made.colleague(false);
    made.grant(user.userId(), made.as("caseworker2").grant().scopeKey(), false);
    made.referredBy(made.referred(clock.today()), user);
    Actor both = made.as(user.userName());
    Set<String> all = new HashSet<>();
    int summed = 0;
    for (Grant grant : both.grants()) {
      Set<String> seen = waiting(both, grant);
      summed += seen.size();
      all.addAll(seen);
    }
    assertThat(both.grants()).hasSize(2);
    assertThat(summed).as("one is in both lists").isGreaterThan(all.size());

    actors.runAs(
        both, () -> digests.choose(new Digest(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT)));
    made.forgetDigestOf(both.userId());
    work.run();
    assertThat(made.mailTo(both.userId()))
        .isEqualTo("Grønt arbeid: " + all.size() + " oppgaver venter");
    made.leave(both);
  }

  @Test
  void nobodyIsToldWhoHasNoAddressAnyMore() {
    Actor user = made.colleague(false);
    made.referredBy(made.referred(clock.today()), user);
    actors.runAs(
        user, () -> digests.choose(new Digest(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT)));
    made.forgetDigestOf(user.userId());
    made.removeAddressOf(user.userId());
    work.run();
    assertThat(made.hasMail(user.userId())).isFalse();
    made.leave(user);
  }
}
