package no.greenwork.waiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.greenwork.shared.SmallCells;

/**
 * What is counted of each row of all divisions, and what of it may be shown: providers and measures
 * sum to their region, regions and measures to the nation.
 *
 * @param <T> what is counted
 */
final class WaitingCells<T> {
  private final Map<List<String>, Cell<T>> cells = new LinkedHashMap<>();
  private final Function<WaitingPlace.Row, T> make;

  /** A row and what is counted in it. */
  record Cell<T>(int index, WaitingPlace.Row row, T value) {}

  WaitingCells(Function<WaitingPlace.Row, T> make) {
    this.make = make;
  }

  /** The row's count in each division. */
  List<T> of(WaitingPlace place) {
    return place.rows().stream()
        .map(
            row ->
                cells
                    .computeIfAbsent(
                        row.path(), p -> new Cell<>(cells.size(), row, make.apply(row)))
                    .value())
        .toList();
  }

  /** Of the nation, or of a region; null where nothing is counted. */
  Cell<T> whole(String region) {
    return cells.get(region == null ? List.of() : List.of(region));
  }

  /** The rows of a division of the nation, or of a region. */
  List<Cell<T>> rows(WaitingDimension by, String region) {
    return cells.values().stream()
        .filter(cell -> cell.row().by() == by)
        .filter(cell -> belongs(cell.row(), region))
        .sorted(
            Comparator.comparing(cell -> cell.row().within() == null ? "" : cell.row().within()))
        .toList();
  }

  private static boolean belongs(WaitingPlace.Row row, String region) {
    boolean national = row.path().getFirst().equals("measure");
    if (region == null) {
      return row.by() != WaitingDimension.MEASURE || national;
    }
    return !national && row.path().getFirst().equals(region);
  }

  /**
   * For each row, which of its columns are hidden; the last one is that of their sum.
   *
   * @param columns counts people
   */
  boolean[][] hidden(List<ToIntFunction<T>> columns) {
    int[][] people =
        cells.values().stream()
            .map(cell -> columns.stream().mapToInt(c -> c.applyAsInt(cell.value())).toArray())
            .toArray(int[][]::new);
    return SmallCells.hide(people, sums());
  }

  private List<SmallCells.Sum> sums() {
    Map<List<String>, List<Integer>> parts = new LinkedHashMap<>();
    cells.forEach(
        (path, cell) ->
            wholes(cell.row())
                .forEach(
                    whole ->
                        parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(cell.index())));
    return parts.entrySet().stream()
        .map(e -> new SmallCells.Sum(e.getValue(), cells.get(summed(e.getKey())).index()))
        .toList();
  }

  /** What it is a part of; with the word measures behind it where only these sum to that. */
  private static List<List<String>> wholes(WaitingPlace.Row row) {
    List<String> path = row.path();
    if (row.by() == null) {
      return List.of();
    }
    return switch (row.by()) {
      case REGION -> List.of(List.of());
      case PROVIDER -> List.of(path.subList(0, 1));
      case MEASURE ->
          path.size() == 2
              ? List.of(List.of("measures"))
              : List.of(path.subList(1, 3), List.of(path.getFirst(), "measures"));
    };
  }

  private static List<String> summed(List<String> whole) {
    return !whole.isEmpty() && whole.getLast().equals("measures")
        ? whole.subList(0, whole.size() - 1)
        : whole;
  }
}
