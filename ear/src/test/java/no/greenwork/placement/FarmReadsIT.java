package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
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
