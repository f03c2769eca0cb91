package no.greenwork.capacity;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.greenwork.region.Areas;
import no.greenwork.region.Structure;

/**
 * Figures by one dimension, and their total. Every dimension but the farm sums the same agreements,
 * so the totals are equal, in every structure; rows with nothing are left out.
 *
 * @param structure in which counties or municipalities are drawn, null for other dimensions
 * @param undecided municipalities that could not be assigned to one row of a county or municipality
 */
public record CapacityTable(
    Dimension by,
    Structure structure,
    List<CapacityRow> rows,
    Figures total,
    List<Undecided> undecided) {
  static CapacityTable of(Dimension by, Iterable<CapacityRow> parts) {
    Map<String, CapacityRow> rows = new LinkedHashMap<>();
    for (CapacityRow part : parts) {
      rows.merge(
          part.key(),
          part,
          (a, b) -> new CapacityRow(a.key(), a.name(), a.figures().plus(b.figures())));
    }
    Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
    List<CapacityRow> sorted = new ArrayList<>(rows.values());
    sorted.removeIf(row -> row.figures().nothing());
    sorted.sort(
        Comparator.comparing((CapacityRow row) -> Areas.undecided(row.key()))
            .thenComparing(CapacityRow::name, norwegian)
            .thenComparing(CapacityRow::key));
    return new CapacityTable(
        by,
        null,
        List.copyOf(sorted),
        sorted.stream().map(CapacityRow::figures).reduce(Figures.NONE, Figures::plus),
        List.of());
  }

  /** By a dimension of the agreement, its provider or its measure. */
  public static CapacityTable of(
      Dimension by, List<AgreementFigures> agreements, List<Waiting> waiting) {
    List<CapacityRow> parts = new ArrayList<>();
    agreements.forEach(a -> parts.add(row(by, a.place(), a.measure(), a.figures())));
    waiting.forEach(
        w -> parts.add(row(by, w.place(), w.measure(), Figures.ofWaiting(w.waiting()))));
    return of(by, parts);
  }

  private static CapacityRow row(Dimension by, Place place, String measure, Figures figures) {
    return switch (by) {
      case NATION -> new CapacityRow(CapacityRow.NATION, "", figures);
      case REGION -> new CapacityRow(place.region(), place.regionName(), figures);
      case PROVIDER -> new CapacityRow(place.provider(), place.providerName(), figures);
      case MEASURE -> new CapacityRow(measure, "", figures);
      case COUNTY, MUNICIPALITY, FARM, UNIT ->
          throw new IllegalArgumentException("Agreements are not told apart by " + by);
    };
  }

  /** By county or municipality, as they are in a structure. */
  public static CapacityTable in(
      Structure structure, Dimension by, List<AgreementFigures> agreements, List<Waiting> waiting) {
    List<CapacityRow> parts = new ArrayList<>();
    agreements.forEach(a -> parts.add(area(by, a.place(), structure, a.figures())));
    waiting.forEach(w -> parts.add(area(by, w.place(), structure, Figures.ofWaiting(w.waiting()))));
    CapacityTable table = of(by, parts);
    return new CapacityTable(
        by,
        structure,
        table.rows(),
        table.total(),
        Undecided.of(structure, by, agreements, waiting));
  }

  private static CapacityRow area(Dimension by, Place place, Structure structure, Figures figures) {
    Areas areas = by.areas().apply(place.in(structure));
    return new CapacityRow(areas.key(), areas.name(), figures);
  }

  /** Earmarked places farm by farm, and in one row what is left on the providers' own premises. */
  public static CapacityTable byFarm(
      List<AgreementFigures> agreements, List<FarmFigures> farms, List<Waiting> waiting) {
    List<CapacityRow> parts = new ArrayList<>();
    for (AgreedPlaces places : AgreedPlaces.byFarm(agreements, farms)) {
      parts.add(new CapacityRow(places.farm(), places.farmName(), places.figures()));
    }
    for (Waiting w : waiting) {
      Figures figures = Figures.ofWaiting(w.waiting());
      parts.add(w.farm() == null ? own(figures) : new CapacityRow(w.farm(), w.farmName(), figures));
    }
    return of(Dimension.FARM, parts);
  }

  private static CapacityRow own(Figures figures) {
    return new CapacityRow(CapacityRow.OWN_PREMISES, "", figures);
  }
}
