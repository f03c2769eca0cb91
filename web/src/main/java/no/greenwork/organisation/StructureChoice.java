package no.greenwork.organisation;

import java.util.List;
import no.greenwork.region.Areas;
import no.greenwork.region.Recasting;
import no.greenwork.region.Structure;
import no.greenwork.shared.Texts;

/**
 * The choice of counties on a list, and of the structure that they are drawn in: today's unless an
 * older one is chosen. A code means another county in another structure, so the choice of a
 * structure takes that of a county away.
 */
record StructureChoice(ListChoice choice, Recasting recasting, Texts texts) {
  static final String STRUCTURE = "structure";
  static final String COUNTY = "county";

  Structure structure() {
    return recasting.structure(choice.get(STRUCTURE)).orElseGet(recasting::latest);
  }

  /** The older structures, the newest first. */
  ListChoice.Group structures() {
    Structure shown = structure();
    return new ListChoice.Group(
        texts.get("organisation.filter.structure"),
        recasting.structures().headSet(recasting.latest().year()).reversed().stream()
            .map(year -> link(year, year == shown.year()))
            .toList());
  }

  private ListChoice.Link link(int year, boolean chosen) {
    String label = texts.get("organisation.filter.countiesOf", Integer.toString(year));
    return new ListChoice.Link(
        choice.with(STRUCTURE, chosen ? null : Integer.toString(year), COUNTY),
        label,
        null,
        chosen);
  }

  /**
   * @param counties of the structure
   */
  ListChoice.Group counties(List<Facet> counties) {
    return choice.group(COUNTY, texts.get("organisation.filter.county"), counties, this::name);
  }

  private String name(Facet county) {
    return Areas.undecided(county.value())
        ? texts.get("organisation.county.undecided", county.name())
        : county.name();
  }

  /** Why some belong to no county of the structure, or null when none does. */
  String note(List<Facet> counties) {
    return counties.stream().anyMatch(c -> Areas.undecided(c.value()))
        ? texts.get("organisation.county.why")
        : null;
  }
}
