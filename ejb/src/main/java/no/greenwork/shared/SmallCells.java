package no.greenwork.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of tables of people are not shown. Those under five are not, and as many beside them
 * as it takes that none can be computed: wherever some cells sum to one that is shown, at least two
 * of them are hidden or none, and those that are hidden are at least five people together, without
 * what is shown of the parts of a hidden one; and no small one follows from several such lines put
 * together. All that is ever shown beside each other is hidden at once, so that no table gives away
 * another.
 */
public final class SmallCells {
  /** Fewer than so many could be recognised. */
  public static final int LEAST = 5;

  private final int[] people;
  private final List<Sum> sums;
  private final Map<Integer, List<Sum>> of = new HashMap<>();
  private final boolean[] hidden;

  /**
   * Cells, or rows of cells, that sum to another.
   *
   * @param overlap whether somebody may be in several of them, as one who comes on Mondays and
   *     Tuesdays is: what they have done sums up, and people do not
   */
  public record Sum(List<Integer> parts, int whole, boolean overlap) {
    public Sum(List<Integer> parts, int whole) {
      this(parts, whole, false);
    }
  }

  private SmallCells(int[] people, List<Sum> sums) {
    this.people = people;
    this.sums = sums;
    sums.forEach(sum -> of.computeIfAbsent(sum.whole(), w -> new ArrayList<>()).add(sum));
    hidden = new boolean[people.length];
    for (int c = 0; c < people.length; c++) {
      hidden[c] = people[c] < LEAST;
    }
  }

  /**
   * @param people in each cell, those that are sums of others among them
   */
  public static boolean[] hide(int[] people, List<Sum> sums) {
    SmallCells cells = new SmallCells(people, sums);
    do {
      cells.guardLines();
    } while (cells.guardTogether());
    return cells.hidden;
  }

  private void guardLines() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Sum sum : sums) {
        changed |= guard(sum);
      }
    }
  }

  /** Hides one more beside each small cell that several lines together would tell. */
  private boolean guardTogether() {
    boolean changed = false;
    for (int cell : HiddenCells.computable(hidden, sums)) {
      changed |= people[cell] < LEAST && hideBeside(cell);
    }
    return changed;
  }

  /** In its lines; where all of those are hidden, in the lines of these, and so on. */
  private boolean hideBeside(int cell) {
    Set<Integer> near = Set.of(cell);
    while (true) {
      Set<Integer> wider = around(near);
      int more = -1;
      for (int one : wider) {
        more = hidden[one] ? more : smaller(more, one);
      }
      if (more >= 0) {
        hidden[more] = true;
        return true;
      }
      if (wider.size() == near.size()) {
        return false;
      }
      near = wider;
    }
  }

  /** They, and all that stand in a line with one of them. */
  private Set<Integer> around(Set<Integer> cells) {
    Set<Integer> around = new HashSet<>(cells);
    for (Sum sum : sums) {
      if (cells.contains(sum.whole()) || sum.parts().stream().anyMatch(cells::contains)) {
        around.add(sum.whole());
        around.addAll(sum.parts());
      }
    }
    return around;
  }

  /**
   * @param rows of the same length, those that are sums of others among them
   * @return for every row its cells, and last that of the row's own sum
   */
  public static boolean[][] hide(int[][] rows, List<Sum> sums) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    int[] people = new int[rows.length * (width + 1)];
    List<Sum> lines = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      int first = r * (width + 1);
      List<Integer> parts = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        people[first + c] = rows[r][c];
        people[first + width] += rows[r][c];
        parts.add(first + c);
      }
      lines.add(new Sum(parts, first + width));
    }
    for (Sum sum : sums) {
      for (int c = 0; c <= width; c++) {
        int column = c;
        lines.add(
            new Sum(
                sum.parts().stream().map(r -> r * (width + 1) + column).toList(),
                sum.whole() * (width + 1) + column));
      }
    }
    boolean[] cells = hide(people, lines);
    boolean[][] hidden = new boolean[rows.length][width + 1];
    for (int r = 0; r < rows.length; r++) {
      System.arraycopy(cells, r * (width + 1), hidden[r], 0, width + 1);
    }
    return hidden;
  }

  /** Hides one more, the smallest that is shown, if it takes one. */
  private boolean guard(Sum sum) {
    int count = 0;
    for (int part : sum.parts()) {
      count += hidden[part] ? 1 : 0;
    }
    if (hidden[sum.whole()] ? count > 0 : count == 0 || count > 1 && together(sum) >= LEAST) {
      return false;
    }
    int smallest = smallest(sum);
    int more = smallest < 0 ? sum.whole() : smallest;
    boolean changed = !hidden[more];
    hidden[more] = true;
    return changed;
  }

  /** Of those that are shown, also of the parts of a hidden one; below 0 when there is none. */
  private int smallest(Sum sum) {
    int smallest = -1;
    for (int part : sum.parts()) {
      int found = part;
      if (hidden[part]) {
        found = -1;
        for (Sum beneath : of.getOrDefault(part, List.of())) {
          found = smaller(found, smallest(beneath));
        }
      }
      smallest = smaller(smallest, found);
    }
    return smallest;
  }

  private int smaller(int one, int other) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return people[other] < people[one] ? other : one;
  }

  /** At least so many people are in the hidden parts. */
  private int together(Sum sum) {
    int all = 0;
    int most = 0;
    int shown = 0;
    for (int part : sum.parts()) {
      if (hidden[part]) {
        int unknown = people[part] - known(part);
        all += unknown;
        most = Math.max(most, unknown);
      } else {
        shown += people[part];
      }
    }
    return sum.overlap() ? Math.max(most, people[sum.whole()] - shown) : all;
  }

  /** So many people at most are in what is shown of a hidden cell's parts. */
  private int known(int cell) {
    int known = 0;
    for (Sum sum : of.getOrDefault(cell, List.of())) {
      int shown = 0;
      for (int part : sum.parts()) {
        shown += hidden[part] ? known(part) : people[part];
      }
      known = Math.max(known, Math.min(shown, people[cell]));
    }
    return known;
  }
}
