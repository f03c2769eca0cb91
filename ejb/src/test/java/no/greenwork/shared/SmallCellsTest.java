package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is not shown of a table of people, so that nobody is recognised and nothing computed. */
class SmallCellsTest {
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

  @Test
  void whatOneTableHidesAnotherDoesNotGiveAway() {
    int[][] rows = {{20, 30}, {10, 20}, {10, 10}, {3, 10}, {7, 10}};
    boolean[][] hidden =
        SmallCells.hide(
            rows,
            List.of(new SmallCells.Sum(List.of(1, 2), 0), new SmallCells.Sum(List.of(3, 4), 1)));
    assertThat(hidden[3][0]).isTrue();
    assertThat(hidden[4][0] || hidden[1][0]).isTrue();
  }

  @Test
  void aTableOfLargeCellsIsShownWhole() {
    boolean[][] hidden = hide(new int[][] {{5, 7}, {9, 20}});
    assertThat(Arrays.stream(hidden).flatMap(r -> java.util.stream.Stream.of(r)))
        .allSatisfy(row -> assertThat(row).containsOnly(false));
  }

  @Test
  void fourIsHiddenAndFiveIsNot() {
    boolean[][] hidden = hide(new int[][] {{4, 9, 30, 30}, {5, 9, 30, 30}, {9, 9, 9, 9}});
    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[2][3]).isFalse();
  }

  @Test
  void besideOneSmallCellAnotherIsHiddenInItsRowAndInItsColumn() {
    boolean[][] hidden = hide(new int[][] {{3, 20, 30}, {10, 20, 30}, {20, 20, 30}});
    assertThat(hidden[0]).containsExactly(true, true, false, false);
    assertThat(hidden[1][0]).isTrue();
  }

  @Test
  void ofOneRowNeitherTheCellNorItsSumIsShown() {
    boolean[][] hidden = hide(new int[][] {{3, 20, 30}});
    assertThat(hidden[0][0]).isTrue();
    assertThat(hidden[1][0]).isTrue();
  }

  @Test
  void thatAllWentToWorkIsNotShownByTheNoughtsBesideThem() {
    boolean[][] hidden = hide(new int[][] {{20, 0, 0}, {30, 30, 30}, {40, 40, 40}});
    assertThat(hidden[0]).containsExactly(true, true, true, false);
  }

  /** Nation, two regions, and the providers of the second. */
  @Test
  void whatIsShownBeneathAHiddenSumDoesNotGiveAwayWhatIsBesideIt() {
    int[] people = {7, 0, 7, 6, 1, 0};
    boolean[] hidden =
        SmallCells.hide(
            people,
            List.of(new SmallCells.Sum(List.of(1, 2), 0), new SmallCells.Sum(List.of(3, 4, 5), 2)));
    assertThat(hidden).containsExactly(false, true, true, true, true, true);
  }

  @Test
  void thoseWhoAreInSeveralPartsAreNotCountedTwice() {
    int[] people = {20, 20, 3, 3, 20};
    boolean[] hidden =
        SmallCells.hide(people, List.of(new SmallCells.Sum(List.of(0, 1, 2, 3), 4, true)));
    assertThat(hidden).containsExactly(true, false, true, true, false);
  }

  @Test
  void aSumIsShownWhereAllItsPartsAreTooSmallAndOverlap() {
    int[] people = {4, 4, 4, 9};
    boolean[] hidden =
        SmallCells.hide(people, List.of(new SmallCells.Sum(List.of(0, 1, 2), 3, true)));
    assertThat(hidden).containsExactly(true, true, true, false);
  }

  /** Each line has two hidden cells, and still three of them would follow from all lines. */
  @Test
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

  @Test
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

  private static int count(boolean[] line) {
    int count = 0;
    for (boolean hidden : line) {
      count += hidden ? 1 : 0;
    }
    return count;
  }
}
