package no.greenwork.plan;

import java.util.List;

/**
 * Which cells of tables of people are not shown. Those under five are not, and as many beside them
 * as it takes that none can be computed: wherever some cells sum to one that is shown, at least two
 * of them are hidden or none, and those that are hidden are at least five people together. All that
 * is ever shown beside each other is hidden at once, so that no table gives away another.
 */
final class SmallCells {
  /** Fewer than so many could be recognised. */
  static final int LEAST = 5;

  private final int[][] cells;
  private final List<Sum> sums;
  private final boolean[][] hidden;

  /** Rows that sum to another, column by column. */
  record Sum(List<Integer> parts, int whole) {}

  private SmallCells(int[][] rows, List<Sum> sums) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    this.sums = sums;
    cells = new int[rows.length][width + 1];
    hidden = new boolean[rows.length][width + 1];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < width; c++) {
        cells[r][c] = rows[r][c];
        cells[r][width] += rows[r][c];
      }
      for (int c = 0; c <= width; c++) {
        hidden[r][c] = cells[r][c] < LEAST;
      }
    }
  }

  /**
   * @param rows of the same length, those that are sums of others among them
   * @return for every row its cells, and last that of the row's own sum
   */
  static boolean[][] hide(int[][] rows, List<Sum> sums) {
    SmallCells tables = new SmallCells(rows, sums);
    boolean changed = rows.length > 0;
    while (changed) {
      changed = tables.guard();
    }
    return tables.hidden;
  }

  private boolean guard() {
    int width = cells.length == 0 ? 0 : cells[0].length - 1;
    boolean changed = false;
    for (int r = 0; r < cells.length; r++) {
      Line line = new Line();
      for (int c = 0; c < width; c++) {
        line.part(r, c);
      }
      changed |= line.guard(r, width);
    }
    for (Sum sum : sums) {
      for (int c = 0; c <= width; c++) {
        Line line = new Line();
        for (int r : sum.parts()) {
          line.part(r, c);
        }
        changed |= line.guard(sum.whole(), c);
      }
    }
    return changed;
  }

  /** Cells that sum to another. */
  private final class Line {
    private int count;
    private int people;
    private int row = -1;
    private int column = -1;

    void part(int r, int c) {
      if (hidden[r][c]) {
        count++;
        people += cells[r][c];
      } else if (row < 0 || cells[r][c] < cells[row][column]) {
        row = r;
        column = c;
      }
    }

    /** Hides one more, the smallest that is shown, if it takes one. */
    boolean guard(int wholeRow, int wholeColumn) {
      boolean safe =
          hidden[wholeRow][wholeColumn] ? count > 0 : count == 0 || count > 1 && people >= LEAST;
      if (safe) {
        return false;
      }
      if (row < 0) {
        boolean shown = !hidden[wholeRow][wholeColumn];
        hidden[wholeRow][wholeColumn] = true;
        return shown;
      }
      hidden[row][column] = true;
      return true;
    }
  }
}
