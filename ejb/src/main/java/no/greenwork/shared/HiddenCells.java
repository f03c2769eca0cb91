package no.greenwork.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The hidden cells of tables as the unknowns of linear equations, one for every line whose parts
 * sum to a cell. The equations are kept solved: each begins with an unknown that stands in no
 * other, so that one which has no more than that is known to everybody who can subtract.
 */
final class HiddenCells {
  /** Counted modulo a large prime, exact and quick; what it finds known is so but for bad luck. */
  private static final long PRIME = (1L << 31) - 1;

  private final Map<Integer, TreeMap<Integer, Long>> equations = new HashMap<>();
  private final Map<Integer, Set<Integer>> where = new HashMap<>();

  /** Cells that can be computed from what is shown, though they are hidden. */
  static List<Integer> computable(boolean[] hidden, List<SmallCells.Sum> sums) {
    HiddenCells cells = new HiddenCells();
    for (SmallCells.Sum sum : sums) {
      TreeMap<Integer, Long> line = new TreeMap<>();
      sum.parts().stream().filter(part -> hidden[part]).forEach(part -> line.put(part, 1L));
      if (hidden[sum.whole()]) {
        line.merge(sum.whole(), PRIME - 1, (one, other) -> (one + other) % PRIME);
      }
      cells.add(line);
    }
    List<Integer> known = new ArrayList<>();
    cells.equations.forEach(
        (first, equation) -> {
          if (equation.size() == 1) {
            known.add(first);
          }
        });
    return known;
  }

  private void add(TreeMap<Integer, Long> line) {
    for (int first : line.keySet().stream().filter(equations::containsKey).toList()) {
      subtract(line, equations.get(first), line.get(first));
    }
    if (line.isEmpty()) {
      return;
    }
    int first = line.firstKey();
    long inverse = power(line.get(first), PRIME - 2);
    line.replaceAll((cell, factor) -> factor * inverse % PRIME);
    for (int other : List.copyOf(where.getOrDefault(first, Set.of()))) {
      TreeMap<Integer, Long> equation = equations.get(other);
      subtract(equation, line, equation.get(first));
      note(other, line.keySet(), equation);
    }
    equations.put(first, line);
    note(first, line.keySet(), line);
  }

  /** In which equations an unknown stands. */
  private void note(int equation, Set<Integer> touched, Map<Integer, Long> now) {
    for (int cell : touched) {
      Set<Integer> in = where.computeIfAbsent(cell, c -> new HashSet<>());
      if (now.containsKey(cell)) {
        in.add(equation);
      } else {
        in.remove(equation);
      }
    }
  }

  private static void subtract(Map<Integer, Long> from, Map<Integer, Long> equation, long factor) {
    equation.forEach(
        (cell, of) -> {
          long left = (from.getOrDefault(cell, 0L) + (PRIME - of) * factor) % PRIME;
          if (left == 0) {
            from.remove(cell);
          } else {
            from.put(cell, left);
          }
        });
  }

  private static long power(long base, long exponent) {
    long result = 1;
    for (long left = exponent, square = base;
        left > 0;
        left >>= 1, square = square * square % PRIME) {
      result = (left & 1) == 1 ? result * square % PRIME : result;
    }
    return result;
  }
}
