package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Inside the server: a farm gets its people by the record type that is its own, and no other way.
 */
@ArquillianTest
class FarmReadsIT {
  @Inject private FarmPlacementQueries own;
  @Inject private PlacementDetails details;
  @Inject private PlacementQueries queries;
  @Inject private PlacementLetters letters;
  @Inject private Actors actors;
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Clock clock;

  /** Long away from three days ago to forty days on. */
  private long away(LocalDate atFarmUntil) {
    LocalDate today = clock.today();
    long id = placements.running(today.minusDays(30), null);
    placements.stay(id, today.minusDays(30), atFarmUntil);
    placements.leave(id, atFarmUntil);
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO long_away (placement_id, valid_from, valid_to, marked_at, marked_by)"
                        + " VALUES (:id, :from, :to, NOW(6), :user)")
                .bind("id", id)
                .bind("from", today.minusDays(3))
                .bind("to", today.plusDays(40))
                .bind("user", placements.as("supervisor").userId())
                .execute());
    return id;
  }

  private FarmPlacementRow row(long id) {
    String publicId = placements.publicId(id);
    FarmPlacementRow[] row = new FarmPlacementRow[1];
    actors.runAs(placements.as("farm"), () -> row[0] = own.of(publicId, AccessKind.DETAIL).row());
    return row[0];
  }

  @Test
  void aFarmKnowsOfALongAbsenceOnItsOwnDaysOnly() {
    LocalDate today = clock.today();
    assertThat(row(away(today.minusDays(10))).awayFrom()).isNull();
    assertThat(row(away(today)).awayFrom()).isNull();
    FarmPlacementRow still = row(away(today.plusDays(1)));
    assertThat(still.awayFrom()).isEqualTo(today.minusDays(3));
    assertThat(still.awayUntil()).isEqualTo(today);
  }

  @Test
  void aFarmReachesNoOtherRecordOfThoseWhoCome() {
    actors.runAs(
        actors.byName("farm", null).orElseThrow(),
        () -> {
          assertThat(own.list()).isNotEmpty();
          String id = own.list().getFirst().row().id();
          assertThatThrownBy(() -> details.of(id, AccessKind.DETAIL)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> details.plan(id, AccessKind.REST)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> letters.of(id)).isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () -> queries.list(PlacementFilter.ALL, PlacementSort.NEWEST_REFERRED, null, 25))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> queries.firstOfEach(PlacementFilter.ALL, 8))
              .isInstanceOf(Forbidden.class);
        });
  }
}
