package no.greenwork.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.access.Actors;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A long absence is looked at again and again while it lasts. */
@ArquillianTest
class LongAwayReviewIT {
  private static final String KIND = "LONG_AWAY_REVIEW";

  @Inject private TaskQueries tasks;
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private long away(LocalDate reviewed, LocalDate until) {
    long id = placements.running(clock.today().minusDays(90), null);
    long user = placements.as("caseworker").userId();
    database.write(
        h ->
            h.execute(
                "INSERT INTO long_away (placement_id, valid_from, valid_to, marked_at, marked_by, reviewed_on, reviewed_by)"
                    + " VALUES (?, ?, ?, NOW(6), ?, ?, ?)",
                id,
                clock.today().minusDays(80),
                until,
                user,
                reviewed,
                reviewed == null ? null : user));
    return id;
  }

  private boolean asked(long id) {
    boolean[] asked = new boolean[1];
    actors.runAs(placements.as("caseworker"), () -> asked[0] = tasks.find(KIND, id).isPresent());
    return asked[0];
  }

  @Test
  void itIsATaskAgainTwentyEightDaysAfterItWasLookedAtAndNotTheDayBefore() {
    LocalDate today = clock.today();
    assertThat(asked(away(null, null))).isTrue();
    assertThat(asked(away(today.minusDays(27), null))).isFalse();
    assertThat(asked(away(today.minusDays(28), null))).isTrue();
    assertThat(asked(away(today.minusDays(28), today))).isFalse();
  }
}
