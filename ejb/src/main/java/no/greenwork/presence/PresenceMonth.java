package no.greenwork.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.shared.SmallCells;

/**
 * A month's cells, with those hidden that are too small or from which such could be computed. In
 * one month a placement is counted at one farm only, so that the days of farms sum to providers,
 * providers to regions, and regions to the nation; so do their measures, and their weekdays. Of
 * somebody with two placements in the month only the latest counts towards what may be shown, so
 * that people sum up too and four are never five. The same days hide the same cells at each count:
 * were it one small cell today and its neighbour tomorrow, both could be computed.
 */
final class PresenceMonth {
  private final Map<PresenceKey, Count> counts = new TreeMap<>();
  private PersonDays first;

  /** A cell before anything is hidden. */
  private static final class Count {
    private int index;
    private long last = -1;
    private long lastCounted = -1;
    private int persons;
    private int counted;
    private int days;
    private int present;
    private int quarters;

    /**
     * @param counts whether it is the person's latest placement
     */
    void add(PersonDays row, boolean counts) {
      persons += row.person() == last ? 0 : 1;
      last = row.person();
      if (counts) {
        counted += row.person() == lastCounted ? 0 : 1;
        lastCounted = row.person();
      }
      days += row.days();
      present += row.present();
      quarters += row.quarters();
    }
  }

  private PresenceMonth() {}

  /**
   * @param rows person by person, of each the latest placement first
   */
  static Map<PresenceKey, PresenceCell> of(Iterable<PersonDays> rows) {
    PresenceMonth month = new PresenceMonth();
    rows.forEach(month::count);
    return month.shown();
  }

  private void count(PersonDays row) {
    first = first == null || first.person() != row.person() ? row : first;
    for (PresenceKey whole :
        List.of(
            PresenceKey.nation(),
            PresenceKey.region(row.region()),
            PresenceKey.provider(row.region(), row.provider()))) {
      add(whole, row);
      add(whole.by(Division.MEASURE, row.measure()), row);
      add(whole.by(Division.WEEKDAY, Integer.toString(row.weekday())), row);
    }
    add(PresenceKey.farm(row.region(), row.provider(), row.farm()), row);
  }

  private void add(PresenceKey key, PersonDays row) {
    counts.computeIfAbsent(key, k -> new Count()).add(row, row.placement() == first.placement());
  }

  private Map<PresenceKey, PresenceCell> shown() {
    int[] people = new int[counts.size()];
    int next = 0;
    for (Count count : counts.values()) {
      count.index = next++;
      people[count.index] = count.counted;
    }
    boolean[] hidden = SmallCells.hide(people, sums());
    Map<PresenceKey, PresenceCell> cells = new LinkedHashMap<>();
    counts.forEach(
        (key, count) ->
            cells.put(
                key,
                hidden[count.index]
                    ? PresenceCell.HIDDEN
                    : new PresenceCell(count.persons, count.days, count.present, count.quarters)));
    return cells;
  }

  /** What sums to a cell, and by what. */
  private record Line(PresenceKey whole, Division within) {}

  private List<SmallCells.Sum> sums() {
    Map<Line, List<Integer>> lines = new LinkedHashMap<>();
    counts.forEach(
        (key, count) -> {
          key.above().ifPresent(whole -> part(lines, new Line(whole, Division.WHOLE), count.index));
          key.undivided()
              .ifPresent(whole -> part(lines, new Line(whole, key.division()), count.index));
        });
    return lines.entrySet().stream()
        .map(
            line ->
                new SmallCells.Sum(
                    line.getValue(),
                    counts.get(line.getKey().whole()).index,
                    line.getKey().within() == Division.WEEKDAY))
        .toList();
  }

  private static void part(Map<Line, List<Integer>> lines, Line line, int index) {
    lines.computeIfAbsent(line, l -> new ArrayList<>()).add(index);
  }
}
