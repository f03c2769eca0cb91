package no.greenwork.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Outcomes row by row, with what is too small to be shown already left out. */
public record OutcomeTable(List<OutcomeRow> rows, OutcomeRow total) {
  private static final OutcomeCode[] CODES = OutcomeCode.values();

  /**
   * A group of one row.
   *
   * @param code what they did, or null where that is not known
   */
  public record Group(String rowKey, String name, OutcomeCode code, int people) {}

  /** Rows in the order in which the groups name them. */
  static OutcomeTable of(List<Group> groups) {
    Map<String, List<Group>> byKey = new LinkedHashMap<>();
    groups.forEach(g -> byKey.computeIfAbsent(g.rowKey(), k -> new ArrayList<>()).add(g));
    List<List<Group>> rows = List.copyOf(byKey.values());
    int[][] cells = new int[rows.size()][CODES.length];
    for (int r = 0; r < cells.length; r++) {
      for (Group group : rows.get(r)) {
        if (group.code() != null) {
          cells[r][group.code().ordinal()] += group.people();
        }
      }
    }
    boolean[][] hidden = SmallCells.hide(cells);
    List<OutcomeRow> shown = new ArrayList<>();
    for (int r = 0; r < cells.length; r++) {
      Group any = rows.get(r).getFirst();
      shown.add(row(any.rowKey(), any.name(), ended(rows.get(r)), cells[r], hidden[r]));
    }
    int[] sums = new int[CODES.length];
    for (int[] row : cells) {
      for (int c = 0; c < sums.length; c++) {
        sums[c] += row[c];
      }
    }
    boolean[] hiddenSums = cells.length == 0 ? new boolean[CODES.length + 1] : hidden[cells.length];
    return new OutcomeTable(shown, row(null, null, ended(groups), sums, hiddenSums));
  }

  private static int ended(List<Group> groups) {
    return groups.stream().mapToInt(Group::people).sum();
  }

  private static OutcomeRow row(String key, String name, int ended, int[] cells, boolean[] hidden) {
    Map<OutcomeCode, Integer> people = new EnumMap<>(OutcomeCode.class);
    int answered = 0;
    for (int c = 0; c < CODES.length; c++) {
      answered += cells[c];
      if (!hidden[c]) {
        people.put(CODES[c], cells[c]);
      }
    }
    return new OutcomeRow(key, name, ended, hidden[CODES.length] ? null : answered, people);
  }
}
