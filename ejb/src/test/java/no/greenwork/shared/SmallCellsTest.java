package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is not shown of a table of people, so that nobody is recognised and nothing computed. */
class SmallCellsTest {
  /** A nation, three measures, then each region with its measures and its providers. */
  private static final int[][] REGIONS = {
    {45, 39, 23},
    {11, 33, 2},
    {31, 3, 3},
    {3, 3, 18},
    {3, 0, 1},
    {3, 0, 1},
    {3, 0, 1},
    {37, 39, 21},
    {6, 33, 1},
    {31, 3, 3},
    {0, 3, 17},
    {0, 4, 17},
    {2, 2, 1},
    {35, 33, 3},
    {5, 0, 1},
    {2, 0, 0},
    {3, 0, 1},
    {3, 0, 1},
    {2, 0, 0}
  };

  /** One table, with a last row of the sums. */
  private static boolean[][] hide(int[][] inner) {
    int[][] rows = Arrays.copyOf(inner, inner.length + 1);
    rows[inner.length] = new int[inner.length == 0 ? 0 : inner[0].length];
    for (int[] row : inner) {
      for (int c = 0; c < row.length; c++) {
        rows[inner.length][c] += row[c];
      }
    }
    return SmallCells.hide(
        rows,
        List.of(
            new SmallCells.Sum(IntStream.range(0, inner.length).boxed().toList(), inner.length)));
  }

  @Example
  void whatOneTableHidesAnotherDoesNotGiveAway() {
    int[][] rows = {{20, 30}, {10, 20}, {10, 10}, {3, 10}, {7, 10}};
    boolean[][] hidden =
        SmallCells.hide(
            rows,
            List.of(new SmallCells.Sum(List.of(1, 2), 0), new SmallCells.Sum(List.of(3, 4), 1)));
    assertThat(hidden[3][0]).isTrue();
    assertThat(hidden[4][0] || hidden[1][0]).isTrue();
  }

  @Example
  void aTableOfLargeCellsIsShownWhole() {
    boolean[][] hidden = hide(new int[][] {{5, 7}, {9, 20}});
    assertThat(Arrays.stream(hidden).flatMap(r -> java.util.stream.Stream.of(r)))
        .allSatisfy(row -> assertThat(row).containsOnly(false));
  }

  @Example
  void fourIsHiddenAndFiveIsNot() {
    boolean[][] hidden = hide(new int[][] {{4, 9, 30, 30}, {5, 9, 30, 30}, {9, 9, 9, 9}});
    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[2][3]).isFalse();
  }

  @Example
  void besideOneSmallCellAnotherIsHiddenInItsRowAndInItsColumn() {
    boolean[][] hidden = hide(new int[][] {{3, 20, 30}, {10, 20, 30}, {20, 20, 30}});
    assertThat(hidden[0]).containsExactly(true, true, false, false);
    assertThat(hidden[1][0]).isTrue();
  }

  @Example
  void ofOneRowNeitherTheCellNorItsSumIsShown() {
    boolean[][] hidden = hide(new int[][] {{3, 20, 30}});
    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[1][0]).isTrue();
  }

  @Example
  void thatAllWentToWorkIsNotShownByTheNoughtsBesideThem() {
    boolean[][] hidden = hide(new int[][] {{20, 0, 0}, {30, 30, 30}, {40, 40, 40}});
    assertThat(hidden[0]).containsExactly(true, true, true, false);
  }

  /** Nation, two regions, and the providers of the second. */
  @Example
  void whatIsShownBeneathAHiddenSumDoesNotGiveAwayWhatIsBesideIt() {
    int[] people = {7, 0, 7, 6, 1, 0};
    boolean[] hidden =
        SmallCells.hide(
            people,
            List.of(new SmallCells.Sum(List.of(1, 2), 0), new SmallCells.Sum(List.of(3, 4, 5), 2)));
    assertThat(hidden).containsExactly(false, true, true, true, true, true);
  }

  @Example
  void thoseWhoAreInSeveralPartsAreNotCountedTwice() {
    int[] people = {20, 20, 3, 3, 20};
    boolean[] hidden =
        SmallCells.hide(people, List.of(new SmallCells.Sum(List.of(0, 1, 2, 3), 4, true)));
    assertThat(hidden).containsExactly(true, false, true, true, false);
  }

  @Example
  void aSumIsShownWhereAllItsPartsAreTooSmallAndOverlap() {
    int[] people = {4, 4, 4, 9};
    boolean[] hidden =
        SmallCells.hide(people, List.of(new SmallCells.Sum(List.of(0, 1, 2), 3, true)));
    assertThat(hidden).containsExactly(true, true, true, false);
  }

  /** Each line has two hidden cells, and still three of them would follow from all lines. */
  @Example
  void severalLinesTogetherDoNotGiveAwayWhatEachOfThemHides() {
    int[][] rows = {{6, 4, 3, 8, 8}, {4, 6, 8, 8, 8}, {8, 8, 4, 6, 8}, {8, 8, 6, 4, 8}};
    assertThat(computable(rows, hide(rows))).isEmpty();
  }

  /**
   * The small cells that are the same in every table with these shown cells: an own, slow
   * elimination in fractions of whole numbers.
   */
  private static List<String> computable(int[][] inner, boolean[][] hidden) {
    return new TableOfUnknowns(inner, hidden).known();
  }

  @Example
  void anEmptyTableIsNoFault() {
    assertThat(hide(new int[0][])).hasDimensions(1, 1);
  }

  @Provide
  Arbitrary<int[][]> tables() {
    return Arbitraries.integers()
        .between(0, 14)
        .array(int[].class)
        .ofSize(5)
        .array(int[][].class)
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void noSmallCellIsShownAndNoHiddenOneCanBeComputedFromItsLine(@ForAll("tables") int[][] inner) {
    boolean[][] hidden = hide(inner);
    int rows = inner.length;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < 5; c++) {
        assertThat(hidden[r][c] || inner[r][c] >= SmallCells.LEAST).isTrue();
      }
      assertThat(count(hidden[r])).isNotEqualTo(1);
    }
    for (int c = 0; c <= 5; c++) {
      boolean[] column = new boolean[rows + 1];
      for (int r = 0; r <= rows; r++) {
        column[r] = hidden[r][c];
      }
      assertThat(count(column)).isNotEqualTo(1);
    }
    assertThat(count(hidden[rows])).isNotEqualTo(1);
  }

  @Property(tries = 300)
  void noSmallCellFollowsFromAllThatIsShown(@ForAll("tables") int[][] inner) {
    assertThat(computable(inner, hide(inner))).isEmpty();
  }

  /** All lines of the last region's last measure are hidden, and still its sum followed. */
  @Example
  void whereNothingIsShownBesideACellSomethingFurtherOffIsHidden() {
    List<SmallCells.Sum> sums =
        List.of(
            new SmallCells.Sum(List.of(1, 2, 3), 0),
            new SmallCells.Sum(List.of(4, 7, 14), 0),
            new SmallCells.Sum(List.of(5, 8, 15), 1),
            new SmallCells.Sum(List.of(5), 4),
            new SmallCells.Sum(List.of(6), 4),
            new SmallCells.Sum(List.of(8, 9, 10), 7),
            new SmallCells.Sum(List.of(9), 2),
            new SmallCells.Sum(List.of(10, 16), 3),
            new SmallCells.Sum(List.of(11, 12, 13), 7),
            new SmallCells.Sum(List.of(15, 16), 14),
            new SmallCells.Sum(List.of(17, 18), 14));

    boolean[][] hidden = SmallCells.hide(REGIONS, sums);

    assertThat(HiddenCells.computable(flat(hidden), byColumn(sums, REGIONS.length)))
        .allMatch(cell -> people(REGIONS, cell) >= SmallCells.LEAST);
  }

  private static boolean[] flat(boolean[][] hidden) {
    boolean[] flat = new boolean[hidden.length * 4];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = hidden[i / 4][i % 4];
    }
    return flat;
  }

  private static int people(int[][] rows, int cell) {
    int[] row = rows[cell / 4];
    return cell % 4 == 3 ? row[0] + row[1] + row[2] : row[cell % 4];
  }

  private static List<SmallCells.Sum> byColumn(List<SmallCells.Sum> sums, int rows) {
    List<SmallCells.Sum> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(new SmallCells.Sum(List.of(4 * row, 4 * row + 1, 4 * row + 2), 4 * row + 3));
    }
    for (SmallCells.Sum sum : sums) {
      for (int column = 0; column < 4; column++) {
        int at = column;
        lines.add(
            new SmallCells.Sum(
                sum.parts().stream().map(r -> 4 * r + at).toList(), 4 * sum.whole() + at));
      }
    }
    return lines;
  }

  /** A nation, its regions and their providers, and of each a sum and three ways that sum to it. */
  @Property(tries = 2_000)
  void noSmallCellFollowsWhereTablesStandInTables(
      @ForAll @Size(min = 4, max = 9) List<@Size(3) List<@IntRange(max = 12) Integer>> providers,
      @ForAll @IntRange(min = 1, max = 3) int perRegion) {
    int regions = (providers.size() + perRegion - 1) / perRegion;
    int[][] rows = new int[1 + regions + providers.size()][4];
    for (int p = 0; p < providers.size(); p++) {
      for (int row : new int[] {0, 1 + p / perRegion, 1 + regions + p}) {
        for (int way = 0; way < 3; way++) {
          rows[row][way] += providers.get(p).get(way);
          rows[row][3] += providers.get(p).get(way);
        }
      }
    }
    int[] people = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
    List<SmallCells.Sum> sums = lines(regions, providers.size(), perRegion);

    boolean[] hidden = SmallCells.hide(people, sums);

    assertThat(HiddenCells.computable(hidden, sums))
        .allMatch(cell -> people[cell] >= SmallCells.LEAST);
  }

  private static List<SmallCells.Sum> lines(int regions, int providers, int perRegion) {
    List<SmallCells.Sum> lines = new ArrayList<>();
    for (int row = 0; row < 1 + regions + providers; row++) {
      int first = 4 * row;
      lines.add(new SmallCells.Sum(List.of(first, first + 1, first + 2), first + 3));
    }
    for (int column = 0; column < 4; column++) {
      int at = column;
      lines.add(
          new SmallCells.Sum(
              IntStream.range(0, regions).map(r -> 4 * (1 + r) + at).boxed().toList(), at));
      for (int region = 0; region < regions; region++) {
        int its = region;
        lines.add(
            new SmallCells.Sum(
                IntStream.range(0, providers)
                    .filter(p -> p / perRegion == its)
                    .map(p -> 4 * (1 + regions + p) + at)
                    .boxed()
                    .toList(),
                4 * (1 + region) + at));
      }
    }
    return lines;
  }

  private static int count(boolean[] line) {
    int count = 0;
    for (boolean hidden : line) {
      count += hidden ? 1 : 0;
    }
    return count;
  }
}
