package no.greenwork.plan;

/**
 * Which cells of a table of people are not shown. Those under five are not, and as many beside them
 * as it takes that none can be computed: in every row and every column whose sum is shown, at least
 * two are hidden or none, and those that are hidden are at least five people together. The last row
 * and the last column of the answer are the sums.
 */
final class SmallCells {
  /** Fewer than so many could be recognised. */
  static final int LEAST = 5;

  private final int[][] cells;
  private final boolean[][] hidden;

  private SmallCells(int[][] inner) {
    int width = inner.length == 0 ? 0 : inner[0].length;
    cells = new int[inner.length + 1][width + 1];
    for (int r = 0; r < inner.length; r++) {
      for (int c = 0; c < width; c++) {
        cells[r][c] = inner[r][c];
        cells[r][width] += inner[r][c];
        cells[inner.length][c] += inner[r][c];
        cells[inner.length][width] += inner[r][c];
      }
    }
    hidden = new boolean[inner.length + 1][width + 1];
  }

  /**
   * @param inner the table without its sums, rows of the same length
   */
  static boolean[][] hide(int[][] inner) {
    SmallCells table = new SmallCells(inner);
    table.small();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int r = 0; r < table.cells.length; r++) {
        changed |= table.guard(r, true);
      }
      for (int c = 0; c < table.cells[0].length; c++) {
        changed |= table.guard(c, false);
      }
    }
    return table.hidden;
  }

  private void small() {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        hidden[r][c] = cells[r][c] < LEAST;
      }
    }
  }

  /** Hides one more cell of a line that needs it. */
  private boolean guard(int line, boolean row) {
    int length = row ? cells[0].length : cells.length;
    int count = 0;
    int people = 0;
    int smallest = -1;
    for (int i = 0; i < length - 1; i++) {
      if (isHidden(line, i, row)) {
        count++;
        people += cell(line, i, row);
      } else if (smallest < 0 || cell(line, i, row) < cell(line, smallest, row)) {
        smallest = i;
      }
    }
    boolean sumHidden = isHidden(line, length - 1, row);
    boolean safe = sumHidden ? count > 0 : count == 0 || count > 1 && people >= LEAST;
    if (safe) {
      return false;
    }
    int more = smallest < 0 ? length - 1 : smallest;
    if (isHidden(line, more, row)) {
      return false;
    }
    hidden[row ? line : more][row ? more : line] = true;
    return true;
  }

  private int cell(int line, int i, boolean row) {
    return row ? cells[line][i] : cells[i][line];
  }

  private boolean isHidden(int line, int i, boolean row) {
    return row ? hidden[line][i] : hidden[i][line];
  }
}
