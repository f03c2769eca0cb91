package no.greenwork.region;

import static no.greenwork.region.RegionTables.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real tables, with the municipalities that were split or merged across a border. */
class RecastingTest {
  private static final Recasting RECASTING = RegionTables.recasting();

  @Test
  void theTablesAreRead() {
    assertThat(RegionTables.municipalities()).hasSize(428 + 422 + 356 + 357);
    assertThat(RegionTables.changes()).hasSize(494);
    assertThat(RECASTING.structures()).containsExactly(2013, 2018, 2020, 2024);
    assertThat(RECASTING.latest().year()).isEqualTo(2024);
  }

  @Test
  void aChangeThatIsMissingIsFoundOut() {
    List<RegionQueries.Change> all = RegionTables.changes();
    for (int i = 0; i < all.size(); i += 7) {
      List<RegionQueries.Change> others = new ArrayList<>(all);
      RegionQueries.Change gone = others.remove(i);
      if (Set.of("RENUMBERED", "MERGED").contains(gone.kind())) {
        assertThatThrownBy(() -> new Recasting(RegionTables.municipalities(), others))
            .as("%s", gone)
            .isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 3103, 2020, 30, Viken",
    "2024, 3203, 2020, 30, Viken",
    "2024, 3301, 2020, 30, Viken",
    "2024, 5610, 2020, 54, Troms og Finnmark",
    "2024, 5001, 2013, 16, Sør-Trøndelag",
    "2024, 5006, 2013, 17, Nord-Trøndelag",
    "2024, 3236, 2018, 05, Oppland",
    "2024, 5061, 2018, 15, Møre og Romsdal",
    "2018, 0301, 2024, 03, Oslo",
    "2018, 0101, 2018, 01, Østfold",
    "2013, 0104, 2024, 31, Østfold",
    "2018, 1567, 2020, 50, Trøndelag",
    "2018, 1852, 2024, 55, Troms",
  })
  void theCountyIsDecided(int from, String code, int to, String county, String name) {
    assertThat(structure(to).of(from, code).counties())
        .isEqualTo(new Areas(List.of(new Area(county, name))));
  }

  @ParameterizedTest
  @CsvSource({
    "3226, 2018, 01/02, Østfold/Akershus, 0121/0221",
    "3203, 2018, 02/06, Akershus/Buskerud, 0220/0627/0628",
    "3301, 2018, 06/07, Buskerud/Vestfold, 0602/0625/0711",
    "1577, 2018, 14/15, Sogn og Fjordane/Møre og Romsdal, 1444/1519",
    "5055, 2018, 15/50, Møre og Romsdal/Trøndelag, 1571/5011/5012",
    "5512, 2018, 18/19, Nordland/Troms, 1852/1913",
    "5054, 2013, 16/17, Sør-Trøndelag/Nord-Trøndelag, 1624/1718",
  })
  void whatWasMergedAcrossABorderIsNotDecidedBackwards(
      String code, int to, String counties, String names, String municipalities) {
    Recast recast = structure(to).of(2024, code);
    assertThat(recast.counties().decided()).isFalse();
    assertThat(recast.backwards()).isTrue();
    assertThat(recast.counties().key()).isEqualTo(counties);
    assertThat(recast.counties().name()).isEqualTo(names);
    assertThat(recast.municipalities().key()).isEqualTo(municipalities);
  }

  @Test
  void noOtherMunicipalityOfTodayHasTwoCountiesInAnyStructure() {
    assertThat(undecided(2020)).isEmpty();
    assertThat(undecided(2018)).containsExactly("1577", "3203", "3226", "3301", "5055", "5512");
    assertThat(undecided(2013))
        .containsExactly("1577", "3203", "3226", "3301", "5054", "5055", "5512");
  }

  private static Set<String> undecided(int to) {
    return RECASTING.all(to).stream()
        .filter(r -> r.from().structure() == 2024 && !r.counties().decided())
        .map(r -> r.from().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 5012, 2020, 5055/5056/5059, 50",
    "2013, 1613, 2024, 5055/5056/5059, 50",
    "2018, 1850, 2024, 1806/1875, 18",
    "2020, 1507, 2024, 1508/1580, 15",
    "2018, 1534, 2024, 1508/1580, 15",
  })
  void whatWasSplitIsNotDecidedForwards(
      int from, String code, int to, String municipalities, String county) {
    Recast recast = structure(to).of(from, code);
    assertThat(recast.municipalities().decided()).isFalse();
    assertThat(recast.municipalities().key()).isEqualTo(municipalities);
    assertThat(recast.backwards()).isFalse();
    assertThat(recast.counties().key()).isEqualTo(county);
  }

  @Test
  void partsOfASplitMunicipalityLeadBackToTheWhole() {
    assertThat(structure(2020).of(2024, "1580").municipalities().key()).isEqualTo("1507");
    assertThat(structure(2020).of(2024, "1508").municipalities().key()).isEqualTo("1507");
  }

  @Test
  void aCodeThatLivesOnMayHaveTakenAnotherIn() {
    assertThat(structure(2018).of(2024, "5001").municipalities().key()).isEqualTo("5001/5030");
    assertThat(structure(2018).of(2024, "1103").municipalities().key()).isEqualTo("1103/1141/1142");
  }

  @Test
  void aStructureIsKnownByItsYearOnly() {
    assertThat(RECASTING.structure("2020")).isPresent();
    for (String other : new String[] {"2019", "02020", "", "2020 ", null}) {
      assertThat(RECASTING.structure(other)).as("%s", other).isEmpty();
    }
  }
}
