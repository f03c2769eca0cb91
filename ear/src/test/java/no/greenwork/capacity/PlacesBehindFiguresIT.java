package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.greenwork.access.Actors;
import no.greenwork.region.Recasting;
import no.greenwork.region.RecastingQueries;
import no.greenwork.region.Structure;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list behind each figure of the coordinator's table adds up to the figure. */
@ArquillianTest
class PlacesBehindFiguresIT {
  private static final int AT_ONCE = 100;

  @Inject private Actors actors;
  @Inject private CapacityQueries capacity;
  @Inject private PlaceQueries places;
  @Inject private RecastingQueries recastings;
  @Inject private Clock clock;

  private interface Lists {
    List<PlaceRow> some(PlaceFilter filter, String after, int limit);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dimension.class,
      names = {"REGION", "COUNTY", "MUNICIPALITY", "PROVIDER", "FARM", "MEASURE"})
  void everyFigureOfEveryRowIsTheSumOfItsList(Dimension by) {
    actors.runAs(
        actors.byName("coordinator", null).orElseThrow(),
        () -> {
          CapacityFilter filter = new CapacityFilter(clock.today(), null, null);
          for (Structure structure : structures(by)) {
            List<CapacityRow> rows = capacity.table(by, filter, structure).rows();
            assertThat(rows).isNotEmpty();
            rows.stream()
                .limit(60)
                .forEach(row -> compare(new PlaceFilter(filter, by, row.key(), structure), row));
          }
        });
  }

  /** All of them where rows are drawn in one. */
  private List<Structure> structures(Dimension by) {
    Recasting recasting = recastings.recasting();
    return by.ofAreas()
        ? recasting.structures().stream()
            .map(year -> recasting.structure(year.toString()).orElseThrow())
            .toList()
        : List.of(recasting.latest());
  }

  private void compare(PlaceFilter behind, CapacityRow row) {
    Figures figures = row.figures();
    List<AgreedPlaces> agreed = capacity.places(behind);
    assertThat(
            List.of(
                sum(agreed, Figures::agreed),
                sum(agreed, Figures::free),
                sum(agreed, Figures::expiring),
                sum(agreed, Figures::overBooked)))
        .as("agreed, free, expiring and over-booked of %s", row)
        .containsExactly(
            figures.agreed(), figures.free(), figures.expiring(), figures.overBooked());
    List<PlaceRow> occupied = all(behind, places::occupied);
    assertThat(occupied).as("persons of %s", row).hasSize(figures.persons());
    assertThat(
            List.of(
                occupied.stream().mapToInt(PlaceRow::halves).sum(),
                all(behind, places::reserved).stream().mapToInt(PlaceRow::halves).sum(),
                all(behind, places::waiting).size()))
        .as("occupied, reserved and waiting of %s", row)
        .containsExactly(figures.occupied(), figures.reserved(), figures.waiting());
  }

  private static int sum(List<AgreedPlaces> places, ToIntFunction<Figures> figure) {
    return places.stream().map(AgreedPlaces::figures).mapToInt(figure).sum();
  }

  private static List<PlaceRow> all(PlaceFilter filter, Lists lists) {
    List<PlaceRow> all = new ArrayList<>();
    List<PlaceRow> some;
    do {
      some = lists.some(filter, all.isEmpty() ? null : all.getLast().cursor(), AT_ONCE);
      all.addAll(some);
    } while (some.size() == AT_ONCE);
    return all;
  }
}
