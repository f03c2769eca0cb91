package no.greenwork.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.greenwork.shared.SqlPart;

/** What holds of every municipality between any two structures. */
class RecastingPropertyTest {
  private static final List<Recasting.Municipality> ALL = RegionTables.municipalities();
  private static final Recasting RECASTING = RegionTables.recasting();

  @Provide
  Arbitrary<Recasting.Municipality> municipalities() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<Integer> structures() {
    return Arbitraries.of(RECASTING.structures());
  }

  @Property
  void itLeadsToMunicipalitiesOfTheOtherStructureAndBack(
      @ForAll("municipalities") Recasting.Municipality m, @ForAll("structures") int to) {
    Recast recast = RECASTING.of(new MunicipalityCode(m.structure(), m.code()), to);
    for (Area area : recast.municipalities().all()) {
      assertThat(codes(to)).contains(area.code());
      assertThat(
              RECASTING.of(new MunicipalityCode(to, area.code()), m.structure()).municipalities())
          .matches(back -> back.all().contains(m.area()));
    }
    assertThat(recast.name()).isEqualTo(m.name());
  }

  @Property
  void itsCountiesAreThoseOfItsMunicipalities(
      @ForAll("municipalities") Recasting.Municipality m, @ForAll("structures") int to) {
    Recast recast = RECASTING.of(new MunicipalityCode(m.structure(), m.code()), to);
    Set<String> expected =
        recast.municipalities().all().stream()
            .map(a -> a.code().substring(0, 2))
            .collect(Collectors.toSet());
    assertThat(recast.counties().all())
        .extracting(Area::code)
        .containsExactlyElementsOf(expected.stream().sorted().toList());
  }

  @Property
  void inItsOwnStructureItIsItself(@ForAll("municipalities") Recasting.Municipality m) {
    Recast recast = RECASTING.of(new MunicipalityCode(m.structure(), m.code()), m.structure());
    assertThat(recast.municipalities().all()).containsExactly(m.area());
    assertThat(recast.counties().all()).containsExactly(m.county());
  }

  @Property
  void throughAStructureInBetweenNothingIsLost(
      @ForAll("municipalities") Recasting.Municipality m,
      @ForAll("structures") int between,
      @ForAll("structures") int to) {
    Recast straight = RECASTING.of(new MunicipalityCode(m.structure(), m.code()), to);
    Set<Area> around =
        RECASTING
            .of(new MunicipalityCode(m.structure(), m.code()), between)
            .municipalities()
            .all()
            .stream()
            .map(a -> RECASTING.of(new MunicipalityCode(between, a.code()), to))
            .flatMap(r -> r.municipalities().all().stream())
            .collect(Collectors.toSet());
    assertThat(around).containsAll(straight.municipalities().all());
  }

  @Property(tries = 20)
  void everyMunicipalityOfEveryStructureFallsUnderOneKey(@ForAll("structures") int to) {
    Structure structure = RECASTING.structure(Integer.toString(to)).orElseThrow();
    for (Function<Recast, Areas> level :
        List.<Function<Recast, Areas>>of(Recast::counties, Recast::municipalities)) {
      Collection<String> keys =
          RECASTING.all(to).stream().map(r -> level.apply(r).key()).collect(Collectors.toSet());
      long found =
          keys.stream()
              .map(key -> structure.under(level, key, "s", "c"))
              .map(SqlPart::binds)
              .mapToLong(Map::size)
              .sum();
      assertThat(found).isEqualTo(ALL.size());
    }
  }

  private static Set<String> codes(int structure) {
    return ALL.stream()
        .filter(m -> m.structure() == structure)
        .map(Recasting.Municipality::code)
        .collect(Collectors.toSet());
  }
}
