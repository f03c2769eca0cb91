package no.greenwork.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Recasts municipalities and their counties from any structure to any other by the change table,
 * forwards and backwards. Nothing is guessed: where a municipality was split, or is recast to the
 * time before it was made of several, every one that it may be is named. At the county it is still
 * decided when all of these lie in one. There are no borders here, so that neither a middle point
 * nor the position of a farm decides.
 */
public final class Recasting {
  private final SortedMap<Integer, Map<String, Municipality>> municipalities = new TreeMap<>();
  private final Map<Integer, Map<MunicipalityCode, Recast>> recasts = new HashMap<>();

  /** A municipality with its county, in one structure. */
  public record Municipality(
      int structure, String code, String name, String countyCode, String countyName) {
    Area area() {
      return new Area(code, name);
    }

    Area county() {
      return new Area(countyCode, countyName);
    }
  }

  /**
   * @param all municipalities of every structure
   * @throws IllegalStateException when the changes do not turn each structure into the next
   */
  public Recasting(Collection<Municipality> all, Collection<RegionQueries.Change> changes) {
    for (Municipality m : all) {
      municipalities.computeIfAbsent(m.structure(), s -> new TreeMap<>()).put(m.code(), m);
    }
    MunicipalityChanges table = new MunicipalityChanges(changes);
    for (int from : structures()) {
      for (int to : structures()) {
        became(table, from, to).forEach((code, now) -> keep(from, code, to, now));
      }
    }
  }

  private Map<String, Set<String>> became(MunicipalityChanges table, int from, int to) {
    int earlier = Math.min(from, to);
    int later = Math.max(from, to);
    Map<String, Set<String>> became =
        table.between(earlier, later, municipalities.get(earlier).keySet());
    Map<String, Set<String>> were = MunicipalityChanges.backwards(became);
    if (!were.keySet().equals(municipalities.get(later).keySet())) {
      throw new IllegalStateException("The changes do not lead from " + earlier + " to " + later);
    }
    return from <= to ? became : were;
  }

  private void keep(int from, String code, int to, Set<String> now) {
    List<Municipality> found = now.stream().map(municipalities.get(to)::get).toList();
    MunicipalityCode key = new MunicipalityCode(from, code);
    recasts
        .computeIfAbsent(to, t -> new HashMap<>())
        .put(
            key,
            new Recast(
                key,
                municipalities.get(from).get(code).name(),
                to,
                Areas.of(found.stream().map(Municipality::area).toList()),
                Areas.of(found.stream().map(Municipality::county).toList())));
  }

  /** The years from which each structure holds. */
  public SortedSet<Integer> structures() {
    return new TreeSet<>(municipalities.keySet());
  }

  /** The structure of today. */
  public Structure latest() {
    return new Structure(this, municipalities.lastKey());
  }

  /**
   * @param year as somebody wrote it, or null
   */
  public Optional<Structure> structure(String year) {
    return structures().stream()
        .filter(known -> known.toString().equals(year))
        .map(known -> new Structure(this, known))
        .findFirst();
  }

  /** All municipalities of every structure, in another one. */
  Collection<Recast> all(int structure) {
    return recasts.get(structure).values();
  }

  /** By their codes. */
  List<Area> counties(int structure) {
    return municipalities.get(structure).values().stream()
        .map(Municipality::county)
        .distinct()
        .sorted(Comparator.comparing(Area::code))
        .toList();
  }

  Recast of(MunicipalityCode municipality, int structure) {
    Recast recast = recasts.get(structure).get(municipality);
    if (recast == null) {
      throw new IllegalArgumentException("No such municipality: " + municipality);
    }
    return recast;
  }
}
