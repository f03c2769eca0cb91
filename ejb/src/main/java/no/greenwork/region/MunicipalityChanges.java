package no.greenwork.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The change table, applied day by day: what became of each code. A code that no change of a day
 * names as an old one stays what it is; one that several new codes follow was split.
 */
final class MunicipalityChanges {
  private final SortedMap<LocalDate, Map<String, Set<String>>> days = new TreeMap<>();

  MunicipalityChanges(Collection<RegionQueries.Change> changes) {
    for (RegionQueries.Change change : changes) {
      days.computeIfAbsent(change.validFrom(), day -> new HashMap<>())
          .computeIfAbsent(change.oldCode(), code -> new TreeSet<>())
          .add(change.newCode());
    }
  }

  /**
   * @param codes valid in the earlier year's structure
   * @return each with the codes of the later year's structure that some of it may be in
   */
  Map<String, Set<String>> between(int earlier, int later, Collection<String> codes) {
    Map<String, Set<String>> became = new HashMap<>();
    codes.forEach(code -> became.put(code, Set.of(code)));
    days.subMap(LocalDate.of(earlier, 1, 2), LocalDate.of(later, 1, 2))
        .values()
        .forEach(day -> became.replaceAll((code, now) -> next(now, day)));
    return became;
  }

  private static Set<String> next(Set<String> codes, Map<String, Set<String>> day) {
    return codes.stream()
        .flatMap(code -> day.getOrDefault(code, Set.of(code)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From the new codes to the old ones. */
  static Map<String, Set<String>> backwards(Map<String, Set<String>> became) {
    Map<String, Set<String>> were = new HashMap<>();
    became.forEach(
        (old, now) ->
            now.forEach(code -> were.computeIfAbsent(code, c -> new TreeSet<>()).add(old)));
    return were;
  }
}
