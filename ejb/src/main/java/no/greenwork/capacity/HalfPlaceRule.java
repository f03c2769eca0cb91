package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The percent below which a placement takes half a place, by measure and day: versions of a rule
 * that are data. In the count of places each day goes by the rule of that day.
 */
final class HalfPlaceRule {
  /** One version, from a day on. */
  public record Version(String measure, LocalDate validFrom, int halfBelow) {}

  private final Map<String, NavigableMap<LocalDate, Integer>> versions = new TreeMap<>();

  HalfPlaceRule(List<Version> versions) {
    versions.forEach(
        v ->
            this.versions
                .computeIfAbsent(v.measure(), m -> new TreeMap<>())
                .put(v.validFrom(), v.halfBelow()));
  }

  /** Of one measure, from what holds from which day on. */
  static HalfPlaceRule of(String measure, Map<LocalDate, Integer> halfBelow) {
    List<Version> versions = new ArrayList<>();
    halfBelow.forEach((from, percent) -> versions.add(new Version(measure, from, percent)));
    return new HalfPlaceRule(versions);
  }

  /** 1 for half a place, 2 for a whole one. */
  int halves(String measure, int percent, LocalDate day) {
    Map.Entry<LocalDate, Integer> inForce = of(measure).floorEntry(day);
    return inForce != null && percent < inForce.getValue() ? 1 : 2;
  }

  Stream<LocalDate> changes(String measure) {
    return of(measure).keySet().stream();
  }

  private NavigableMap<LocalDate, Integer> of(String measure) {
    return versions.getOrDefault(measure, new TreeMap<>());
  }
}
