package no.greenwork.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.greenwork.shared.SmallCells;

/**
 * Outcomes row by row, with what is too small to be shown already left out. The rows of all
 * divisions are hidden together: farms sum to their provider, providers to their region, regions to
 * the whole, and so do the measures. It takes five people to show a cell, not five placements.
 */
public record OutcomeTable(List<OutcomeRow> rows, OutcomeRow total) {
  private static final OutcomeCode[] CODES = OutcomeCode.values();

  /** A row before anything of it is hidden. */
  private static final class Node {
    private final OutcomeDimension by;
    private final String key;
    private final String name;
    private final String within;
    private final int index;
    private final int[] cells = new int[CODES.length];
    private final int[] counted = new int[CODES.length];
    private int ended;

    Node(OutcomeDimension by, String key, String name, String within, int index) {
      this.by = by;
      this.key = key;
      this.name = name;
      this.within = within;
      this.index = index;
    }

    void add(OutcomeGroup group) {
      ended += group.people();
      if (group.code() != null) {
        cells[group.code().ordinal()] += group.people();
        counted[group.code().ordinal()] += group.counted();
      }
    }

    OutcomeRow row(boolean[] hidden) {
      Map<OutcomeCode, Integer> people = new EnumMap<>(OutcomeCode.class);
      int answered = 0;
      for (int c = 0; c < CODES.length; c++) {
        answered += cells[c];
        if (!hidden[c]) {
          people.put(CODES[c], cells[c]);
        }
      }
      Integer shown = hidden[CODES.length] ? null : Integer.valueOf(answered);
      return new OutcomeRow(key, name, within, ended, shown, people);
    }
  }

  /** All rows by what they are called, and which of them make up which. */
  private static final class Nodes {
    private final Map<List<String>, Node> all = new LinkedHashMap<>();
    private final Map<List<String>, List<Integer>> parts = new LinkedHashMap<>();

    Node at(List<String> path, List<String> whole, Function<Integer, Node> make) {
      return all.computeIfAbsent(
          path,
          p -> {
            Node made = make.apply(all.size());
            if (whole != null) {
              parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(made.index);
            }
            return made;
          });
    }

    List<SmallCells.Sum> sums() {
      return parts.entrySet().stream()
          .map(e -> new SmallCells.Sum(e.getValue(), all.get(whole(e.getKey())).index))
          .toList();
    }

    /** The measures sum to the whole on a way of their own. */
    private static List<String> whole(List<String> path) {
      return path.equals(List.of("measures")) ? List.of() : path;
    }
  }

  static OutcomeTable of(List<OutcomeGroup> groups, OutcomeDimension by) {
    Nodes nodes = new Nodes();
    Node total = nodes.at(List.of(), null, i -> new Node(null, null, null, null, i));
    groups.forEach(g -> count(g, nodes, total));
    int[][] people = nodes.all.values().stream().map(n -> n.counted).toArray(int[][]::new);
    boolean[][] hidden = SmallCells.hide(people, nodes.sums());
    return new OutcomeTable(
        nodes.all.values().stream()
            .filter(n -> n.by == by)
            .map(n -> n.row(hidden[n.index]))
            .toList(),
        total.row(hidden[total.index]));
  }

  private static void count(OutcomeGroup g, Nodes nodes, Node total) {
    total.add(g);
    nodes
        .at(
            List.of("measure", g.measure()),
            List.of("measures"),
            i -> new Node(OutcomeDimension.MEASURE, g.measure(), null, null, i))
        .add(g);
    List<String> region = List.of("region", g.region());
    nodes
        .at(
            region,
            List.of(),
            i -> new Node(OutcomeDimension.REGION, g.region(), g.regionName(), null, i))
        .add(g);
    List<String> provider = List.of("region", g.region(), g.provider());
    nodes
        .at(
            provider,
            region,
            i -> new Node(OutcomeDimension.PROVIDER, g.provider(), g.providerName(), null, i))
        .add(g);
    nodes
        .at(
            List.of("region", g.region(), g.provider(), g.farm()),
            provider,
            i -> new Node(OutcomeDimension.FARM, g.farm(), g.farmName(), g.providerName(), i))
        .add(g);
  }
}
