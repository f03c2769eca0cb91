package no.greenwork.waiting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Waiting row by row, with what is of too few people already left out: hidden over all divisions of
 * the whole country at once, whatever of it is shown. Whoever was taken in or passed over in two
 * placements is counted in both, and makes no more than one towards the five that it takes.
 */
public record WaitingTable(List<WaitingRow> rows, WaitingRow total) {
  private static final Way[] WAYS = Way.values();

  /**
   * People who waited as long and came the same way.
   *
   * @param counted those whose latest placement it is
   */
  public record Taken(@Nested WaitingPlace place, Way way, int days, int people, int counted) {}

  /**
   * Somebody who was passed over, and how often.
   *
   * @param latest whether it is the latest of their placements
   */
  public record PassedOver(@Nested WaitingPlace place, int times, boolean latest) {}

  /** What is counted of a row. */
  private static final class Sums {
    private final Map<Way, Days> ways = new EnumMap<>(Way.class);
    private final Days all = new Days();
    private final Map<Way, Integer> counted = new EnumMap<>(Way.class);
    private int passed;
    private int passedCounted;
    private int times;

    Sums() {
      for (Way way : WAYS) {
        ways.put(way, new Days());
      }
    }

    void add(Taken taken) {
      ways.get(taken.way()).add(taken.days(), taken.people());
      all.add(taken.days(), taken.people());
      counted.merge(taken.way(), taken.counted(), Integer::sum);
    }

    void add(PassedOver one) {
      passed++;
      passedCounted += one.latest() ? 1 : 0;
      times += one.times();
    }

    int counted(Way way) {
      return counted.getOrDefault(way, 0);
    }
  }

  static WaitingTable of(
      List<Taken> taken, List<PassedOver> passed, WaitingDimension by, String region) {
    WaitingCells<Sums> cells = new WaitingCells<>(row -> new Sums());
    taken.forEach(one -> cells.of(one.place()).forEach(sums -> sums.add(one)));
    passed.forEach(one -> cells.of(one.place()).forEach(sums -> sums.add(one)));
    boolean[][] waits =
        cells.hidden(
            Stream.of(WAYS).<ToIntFunction<Sums>>map(way -> sums -> sums.counted(way)).toList());
    boolean[][] passings = cells.hidden(List.of(sums -> sums.passedCounted));
    WaitingCells.Cell<Sums> whole = cells.whole(region);
    return new WaitingTable(
        cells.rows(by, region).stream().map(cell -> row(cell, waits, passings)).toList(),
        whole == null
            ? new WaitingRow(null, null, null, null, Map.of(), null)
            : row(whole, waits, passings));
  }

  private static WaitingRow row(
      WaitingCells.Cell<Sums> cell, boolean[][] waits, boolean[][] passings) {
    boolean[] hidden = waits[cell.index()];
    Map<Way, WaitingRow.Wait> ways = new EnumMap<>(Way.class);
    for (Way way : WAYS) {
      if (!hidden[way.ordinal()]) {
        ways.put(way, WaitingRow.Wait.of(cell.value().ways.get(way)));
      }
    }
    return new WaitingRow(
        cell.row().key(),
        cell.row().name(),
        cell.row().within(),
        hidden[WAYS.length] ? null : WaitingRow.Wait.of(cell.value().all),
        ways,
        passings[cell.index()][0]
            ? null
            : new WaitingRow.Passed(cell.value().passed, cell.value().times));
  }
}
