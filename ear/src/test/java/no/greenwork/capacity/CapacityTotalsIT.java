package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.greenwork.region.Areas;
import no.greenwork.region.Recasting;
import no.greenwork.region.RecastingQueries;
import no.greenwork.region.Structure;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of the demo: the same total however they are divided, on the ends of 24 months, and
 * as a plain count says.
 */
class CapacityTotalsIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());
  private static final List<Structure> STRUCTURES = structures();

  private static List<Structure> structures() {
    Recasting recasting = DATABASE.withHandle(RecastingQueries::read);
    return recasting.structures().stream()
        .map(year -> recasting.structure(year.toString()).orElseThrow())
        .toList();
  }

  static Stream<LocalDate> monthEnds() {
    YearMonth last = YearMonth.from(TestProduct.today()).plusMonths(2);
    return IntStream.range(0, 24).mapToObj(back -> last.minusMonths(back).atEndOfMonth());
  }

  @ParameterizedTest
  @MethodSource("monthEnds")
  void totalsAreEqualOverNationRegionCountyMunicipalityAndProvider(LocalDate day) {
    CapacityFilter filter = new CapacityFilter(day, null, null);
    List<AgreementFigures> agreements = agreements(filter);
    List<Waiting> waiting =
        rows(Waiting.class, CapacitySql.WAITING.formatted(filter.waiting().sql()), filter);
    Figures nation = CapacityTable.of(Dimension.NATION, agreements, waiting).total();

    assertThat(nation.agreed()).isPositive();
    for (Dimension by : List.of(Dimension.REGION, Dimension.PROVIDER, Dimension.MEASURE)) {
      assertThat(CapacityTable.of(by, agreements, waiting).total()).as("%s", by).isEqualTo(nation);
    }
    for (Structure structure : STRUCTURES) {
      for (Dimension by : List.of(Dimension.COUNTY, Dimension.MUNICIPALITY)) {
        CapacityTable table = CapacityTable.in(structure, by, agreements, waiting);
        assertThat(table.total()).as("%s %s", by, structure.year()).isEqualTo(nation);
        assertThat(undecided(table)).isEqualTo(openlySaid(table));
      }
    }
    Figures farms = CapacityTable.byFarm(agreements, farms(filter), waiting).total();
    assertThat(
            List.of(
                farms.agreed(),
                farms.occupied(),
                farms.persons(),
                farms.reserved(),
                farms.waiting()))
        .as("earmarked and own premises")
        .containsExactly(
            nation.agreed(),
            nation.occupied(),
            nation.persons(),
            nation.reserved(),
            nation.waiting());
  }

  private static Figures undecided(CapacityTable table) {
    return table.rows().stream()
        .filter(row -> Areas.undecided(row.key()))
        .map(CapacityRow::figures)
        .reduce(Figures.NONE, Figures::plus);
  }

  private static Figures openlySaid(CapacityTable table) {
    return table.undecided().stream().map(Undecided::figures).reduce(Figures.NONE, Figures::plus);
  }

  @ParameterizedTest
  @MethodSource("monthEnds")
  void earmarkedPlacesByFarmAreWhatTheFarmAgreementsSay(LocalDate day) {
    CapacityFilter filter = new CapacityFilter(day, null, null);
    String earmarked =
        "SELECT COALESCE(SUM(places), 0) FROM farm_agreement WHERE valid_from <= :date AND (valid_to > :date OR valid_to IS NULL)";
    assertThat(farms(filter).stream().mapToInt(FarmFigures::agreed).sum())
        .isEqualTo(2 * number(earmarked, filter));
  }

  @ParameterizedTest
  @MethodSource("monthEnds")
  void personsAndReservedAreWhatThePlacementsSay(LocalDate day) {
    CapacityFilter filter = new CapacityFilter(day, null, null);
    Figures total = CapacityTable.of(Dimension.NATION, agreements(filter), List.of()).total();
    String accepted =
        "SELECT COUNT(*) FROM placement WHERE accepted_on IS NOT NULL AND not_relevant_on IS NULL AND error_on IS NULL AND ";
    assertThat(total.persons())
        .isEqualTo(
            number(
                accepted + "valid_from <= :date AND (valid_to > :date OR valid_to IS NULL)",
                filter));
    assertThat(total.reserved() > 0)
        .isEqualTo(number(accepted + "accepted_on <= :date AND valid_from > :date", filter) > 0);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "5700")
  void theTrendsPointsAreTheFiguresOfTheirDays(String region) {
    CapacityFilter filter = new CapacityFilter(TestProduct.today(), null, region);
    for (TrendPoint point : DATABASE.withHandle(h -> TrendQueries.points(h, filter))) {
      Figures day =
          CapacityTable.of(
                  Dimension.NATION,
                  agreements(new CapacityFilter(point.date(), null, region)),
                  List.of())
              .total();
      assertThat(point)
          .isEqualTo(new TrendPoint(point.date(), day.agreed(), day.occupied(), day.persons()));
    }
  }

  private static List<AgreementFigures> agreements(CapacityFilter filter) {
    return rows(
        AgreementFigures.class,
        CapacitySql.AGREEMENTS.formatted(filter.uses().sql(), filter.agreements().sql()),
        filter);
  }

  private static List<FarmFigures> farms(CapacityFilter filter) {
    return rows(
        FarmFigures.class,
        CapacitySql.FARM_AGREEMENTS.formatted(filter.uses().sql(), filter.agreements().sql()),
        filter);
  }

  private static <T> List<T> rows(Class<T> type, String sql, CapacityFilter filter) {
    return DATABASE.withHandle(
        h -> h.createQuery(sql).bindMap(filter.uses().binds()).mapTo(type).list());
  }

  private static int number(String sql, CapacityFilter filter) {
    return DATABASE.withHandle(
        h -> h.createQuery(sql).bindMap(filter.uses().binds()).mapTo(Integer.class).one());
  }
}
