package no.greenwork.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A table with its sums, as somebody reads it who wants to know what is hidden. */
final class TableOfUnknowns {
  private final int[][] inner;
  private final boolean[][] hidden;
  private final int rows;
  private final int columns;

  /**
   * @param hidden a row more than {@code inner} and a column more, for the sums
   */
  TableOfUnknowns(int[][] inner, boolean[][] hidden) {
    this.inner = inner;
    this.hidden = hidden;
    rows = inner.length;
    columns = inner[0].length;
  }

  /** The cells under five of which there is only one value that makes all sums come out. */
  List<String> known() {
    List<BigInteger[]> lines = lines();
    int solved = solve(lines);
    List<String> known = new ArrayList<>();
    for (BigInteger[] line : lines.subList(0, solved)) {
      List<Integer> left = new ArrayList<>();
      for (int i = 0; i < line.length; i++) {
        if (line[i].signum() != 0) {
          left.add(i);
        }
      }
      if (left.size() == 1 && value(left.getFirst()) < SmallCells.LEAST) {
        known.add(left.getFirst() / (columns + 1) + "/" + left.getFirst() % (columns + 1));
      }
    }
    return known;
  }

  private int value(int cell) {
    int sum = 0;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        boolean inRow = cell / (columns + 1) == r || cell / (columns + 1) == rows;
        boolean inColumn = cell % (columns + 1) == c || cell % (columns + 1) == columns;
        sum += inRow && inColumn ? inner[r][c] : 0;
      }
    }
    return sum;
  }

  private List<BigInteger[]> lines() {
    List<BigInteger[]> lines = new ArrayList<>();
    for (int r = 0; r <= rows; r++) {
      BigInteger[] line = empty();
      for (int c = 0; c <= columns; c++) {
        put(line, r, c, c == columns ? -1 : 1);
      }
      lines.add(line);
    }
    for (int c = 0; c <= columns; c++) {
      BigInteger[] line = empty();
      for (int r = 0; r <= rows; r++) {
        put(line, r, c, r == rows ? -1 : 1);
      }
      lines.add(line);
    }
    return lines;
  }

  private BigInteger[] empty() {
    BigInteger[] line = new BigInteger[(rows + 1) * (columns + 1)];
    Arrays.fill(line, BigInteger.ZERO);
    return line;
  }

  private void put(BigInteger[] line, int row, int column, int sign) {
    if (hidden[row][column]) {
      line[row * (columns + 1) + column] = BigInteger.valueOf(sign);
    }
  }

  /** How many lines say something; each unknown that one of them begins with is in it alone. */
  private static int solve(List<BigInteger[]> lines) {
    int solved = 0;
    for (int unknown = 0; unknown < lines.getFirst().length; unknown++) {
      int at = solved;
      while (at < lines.size() && lines.get(at)[unknown].signum() == 0) {
        at++;
      }
      if (at == lines.size()) {
        continue;
      }
      Collections.swap(lines, at, solved);
      BigInteger[] pivot = lines.get(solved++);
      for (BigInteger[] line : lines) {
        if (line != pivot && line[unknown].signum() != 0) {
          BigInteger factor = line[unknown];
          for (int i = 0; i < line.length; i++) {
            line[i] = line[i].multiply(pivot[unknown]).subtract(pivot[i].multiply(factor));
          }
        }
      }
    }
    return solved;
  }
}
