package no.greenwork.region;

import static no.greenwork.region.RegionTables.structure;
import static org.assertj.core.api.Assertions.assertThat;

import no.greenwork.shared.SqlPart;
import org.junit.jupiter.api.Test;

/** The condition by which lists are narrowed to a county or municipality of a structure. */
class StructureTest {
  @Test
  void recordsOfEveryStructureAreFoundUnderTheirCounty() {
    SqlPart part = structure(2018).under(Recast::counties, "50", "p.s", "p.c");
    assertThat(part.sql())
        .contains("(p.s = 2013 AND p.c IN (", "(p.s = 2018", "(p.s = 2020", "(p.s = 2024");
    assertThat(part.binds())
        .containsEntry("in_2024_5001", "5001")
        .containsEntry("in_2013_1601", "1601")
        .doesNotContainKeys("in_2024_5055", "in_2020_5055");
  }

  @Test
  void whatIsNotDecidedIsFoundUnderAllItsCodes() {
    SqlPart part = structure(2018).under(Recast::counties, "15/50", "s", "c");
    assertThat(part.sql())
        .isEqualTo("((s = 2020 AND c IN (:in_2020_5055)) OR (s = 2024 AND c IN (:in_2024_5055)))");
  }

  @Test
  void underAnUnknownKeyNothingIsFound() {
    for (String key : new String[] {"30", "", "' OR 1 = 1", "50/15", "15/50/16"}) {
      assertThat(structure(2018).under(Recast::counties, key, "s", "c")).isEqualTo(SqlPart.NONE);
    }
  }

  @Test
  void countiesAreThoseOfTheYear() {
    assertThat(structure(2013).counties()).hasSize(19).contains(new Area("16", "Sør-Trøndelag"));
    assertThat(structure(2018).counties()).hasSize(18).contains(new Area("50", "Trøndelag"));
    assertThat(structure(2020).counties()).hasSize(11).contains(new Area("30", "Viken"));
    assertThat(structure(2024).counties()).hasSize(15).contains(new Area("32", "Akershus"));
  }
}
