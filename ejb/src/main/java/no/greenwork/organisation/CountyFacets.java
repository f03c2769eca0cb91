package no.greenwork.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.greenwork.region.Areas;
import no.greenwork.region.Recast;
import no.greenwork.region.Structure;
import no.greenwork.shared.SqlPart;

/**
 * The counties of a structure as choices of a register's list: those of the municipalities that its
 * records are stored in, whatever structure that was. What may lie in several counties is a choice
 * of its own, the last.
 *
 * @param alias of the register's table
 */
record CountyFacets(String alias) {
  private static final String BETWEEN = ".";

  /** The municipality of a record with its structure, as the value of a facet. */
  String value() {
    return "CONCAT(%1$s.municipality_structure, '%2$s', %1$s.municipality_code)"
        .formatted(alias, BETWEEN);
  }

  /** Records of a county; of all when none is chosen. */
  SqlPart condition(Structure structure, String county) {
    return county == null
        ? SqlPart.ALL
        : structure.under(
            Recast::counties,
            county,
            alias + ".municipality_structure",
            alias + ".municipality_code");
  }

  /**
   * @param municipalities all of them, with {@link #value}
   */
  static List<Facet> of(Structure structure, List<Facet> municipalities) {
    Map<Areas, Integer> counts = new HashMap<>();
    for (Facet m : municipalities) {
      int at = m.value().indexOf(BETWEEN);
      Recast recast =
          structure.of(Integer.parseInt(m.value().substring(0, at)), m.value().substring(at + 1));
      counts.merge(recast.counties(), m.count(), Integer::sum);
    }
    Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
    return counts.entrySet().stream()
        .map(e -> new Facet(e.getKey().key(), e.getKey().name(), e.getValue()))
        .sorted(
            Comparator.comparing((Facet f) -> Areas.undecided(f.value()))
                .thenComparing(Facet::name, norwegian))
        .toList();
  }
}
