package no.greenwork.capacity;

import static no.greenwork.region.RegionTables.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by county and municipality, in a structure other than the one they are stored in. */
class CapacityTableTest {
  /** Trondheim, Asker, Heim of today, and two stored before the structure of today. */
  private static final List<AgreementFigures> AGREEMENTS =
      List.of(
          agreement(2024, "5001", 20, 14),
          agreement(2024, "3203", 10, 12),
          agreement(2024, "3203", 4, 0),
          agreement(2024, "5055", 6, 5),
          agreement(2018, "5012", 8, 1),
          agreement(2020, "1507", 2, 2));

  private static final List<Waiting> WAITING =
      List.of(
          new Waiting(place(2024, "3203"), "AFT", null, null, LocalDate.of(2026, 11, 1), 3),
          new Waiting(place(2024, "5001"), "AFT", null, null, LocalDate.of(2026, 11, 1), 2));

  @ParameterizedTest
  @ValueSource(ints = {2013, 2018, 2020, 2024})
  void theTotalIsTheNationsInEveryStructure(int year) {
    Figures nation = CapacityTable.of(Dimension.NATION, AGREEMENTS, WAITING).total();
    for (Dimension by : List.of(Dimension.COUNTY, Dimension.MUNICIPALITY)) {
      CapacityTable table = CapacityTable.in(structure(year), by, AGREEMENTS, WAITING);
      assertThat(table.total()).isEqualTo(nation);
      assertThat(table.structure().year()).isEqualTo(year);
    }
  }

  @Test
  void whatCannotBeDividedIsARowOfItsOwnAfterTheOthers() {
    CapacityTable table = table(2018, Dimension.COUNTY);
    assertThat(table.rows())
        .extracting(CapacityRow::key, row -> row.figures().agreed())
        .containsExactly(tuple("15", 2), tuple("50", 28), tuple("02/06", 14), tuple("15/50", 6));
    assertThat(table.rows().get(2).name()).isEqualTo("Akershus/Buskerud");
  }

  @Test
  void itIsNamedWithWhatItConcerns() {
    List<Undecided> undecided = table(2018, Dimension.COUNTY).undecided();
    assertThat(undecided).extracting(u -> u.recast().from().code()).containsExactly("3203", "5055");
    assertThat(undecided.getFirst().figures()).isEqualTo(new Figures(14, 12, 12, 0, 0, 3, 2));
    assertThat(undecided.getFirst().areas().key()).isEqualTo("02/06");
  }

  @Test
  void todayOnlyWhatIsStoredUnderAnOlderCodeMayBeUndecided() {
    assertThat(table(2024, Dimension.COUNTY).undecided()).isEmpty();
    assertThat(table(2024, Dimension.MUNICIPALITY).undecided())
        .extracting(u -> u.areas().key())
        .containsExactly("1508/1580", "5055/5056/5059");
  }

  @Test
  void theListBehindARowHoldsItsAgreements() {
    CapacityFilter all = new CapacityFilter(LocalDate.of(2026, 11, 23), null, null);
    for (int year : new int[] {2013, 2018, 2020, 2024}) {
      for (CapacityRow row : table(year, Dimension.COUNTY).rows()) {
        PlaceFilter filter = new PlaceFilter(all, Dimension.COUNTY, row.key(), structure(year));
        int agreed =
            AGREEMENTS.stream().filter(filter::covers).mapToInt(AgreementFigures::agreed).sum();
        assertThat(agreed).as("%s in %s", row.key(), year).isEqualTo(row.figures().agreed());
      }
    }
  }

  private static CapacityTable table(int year, Dimension by) {
    return CapacityTable.in(structure(year), by, AGREEMENTS, WAITING);
  }

  private static AgreementFigures agreement(
      int structure, String municipality, int agreed, int occupied) {
    LocalDate from = LocalDate.of(2018, 1, 1);
    return new AgreementFigures(
        1,
        "A-1",
        "AFT",
        from,
        null,
        place(structure, municipality),
        agreed,
        occupied,
        occupied,
        0,
        0,
        0,
        0,
        0,
        null);
  }

  private static Place place(int structure, String municipality) {
    return new Place("5700", "Trøndelag", "310000019", "Vekst", structure, municipality);
  }
}
