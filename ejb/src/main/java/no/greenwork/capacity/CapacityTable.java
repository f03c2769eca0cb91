package no.greenwork.capacity;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures by one dimension, and their total. Every dimension but the farm sums the same agreements,
 * so the totals are equal; rows with nothing are left out.
 */
public record CapacityTable(Dimension by, List<CapacityRow> rows, Figures total) {
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
    sorted.sort(Comparator.comparing(CapacityRow::name, norwegian).thenComparing(CapacityRow::key));
    return new CapacityTable(
        by,
        List.copyOf(sorted),
        sorted.stream().map(CapacityRow::figures).reduce(Figures.NONE, Figures::plus));
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
      case COUNTY -> new CapacityRow(place.county(), place.countyName(), figures);
      case MUNICIPALITY -> new CapacityRow(place.municipality(), place.municipalityName(), figures);
      case PROVIDER -> new CapacityRow(place.provider(), place.providerName(), figures);
      case MEASURE -> new CapacityRow(measure, "", figures);
      case FARM, UNIT ->
          throw new IllegalArgumentException("Agreements are not told apart by " + by);
    };
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
