package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: the short lists of the front pages hold whom the whole lists begin with. */
@ArquillianTest
class FrontPageListsIT {
  private static final int EACH = 3;

  @Inject private PlacementQueries queries;
  @Inject private Actors actors;

  private Map<PlacementState, List<PlacementRow>> first(String account, PlacementFilter filter) {
    List<Map<PlacementState, List<PlacementRow>>> found = new ArrayList<>();
    actors.runAs(
        actors.byName(account, null).orElseThrow(),
        () -> found.add(queries.firstOfEach(filter, EACH)));
    return found.getFirst();
  }

  private List<LocalDate> listed(String account, PlacementState state) {
    List<LocalDate> days = new ArrayList<>();
    actors.runAs(
        actors.byName(account, null).orElseThrow(),
        () ->
            queries
                .list(PlacementFilter.of(state), PlacementSort.OLDEST_START, null, EACH)
                .items()
                .forEach(row -> days.add(row.start())));
    return days;
  }

  private static List<LocalDate> starts(List<PlacementRow> rows) {
    return rows.stream().map(PlacementRow::start).toList();
  }

  @Test
  void whoBeginsNextStandsFirst() {
    for (String account : List.of("caseworker", "provider")) {
      Map<PlacementState, List<PlacementRow>> found =
          first(account, PlacementFilter.of(PlacementState.AWAITING_START));

      assertThat(found).containsOnlyKeys(PlacementState.AWAITING_START);
      assertThat(starts(found.get(PlacementState.AWAITING_START)))
          .hasSizeLessThanOrEqualTo(EACH)
          .isEqualTo(listed(account, PlacementState.AWAITING_START));
    }
  }

  @Test
  void eachStateHasItsOwnFirst() {
    Map<PlacementState, List<PlacementRow>> found =
        first(
            "supervisor",
            PlacementFilter.of(PlacementState.AWAITING_START, PlacementState.ACTIVE)
                .supervisedBy("supervisor"));

    assertThat(starts(found.get(PlacementState.ACTIVE))).hasSize(EACH).isSorted();
  }
}
