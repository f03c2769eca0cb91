package no.greenwork.job;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param line physical line on which it begins; the header is 1
 * @param cells by column, trimmed; a column that the file does not have is absent
 * @param width how many cells it has, without empty ones beyond the last column
 */
public record CsvRow(int line, Map<String, String> cells, int width) {
  private static final String CLEAR = "-";

  /**
   * The cell's text; empty when the column is missing or the cell is empty: the stored value stays.
   */
  public Optional<String> text(String column) {
    String cell = cells.get(column);
    return cell == null || cell.isEmpty() || cell.equals(CLEAR)
        ? Optional.empty()
        : Optional.of(cell);
  }

  /** A dash asks for the stored value to be removed. */
  public boolean clears(String column) {
    return CLEAR.equals(cells.get(column));
  }

  /** Whether there is something in it that no column is for. */
  public boolean tooWide() {
    return width > cells.size();
  }

  public String raw(String column) {
    return cells.getOrDefault(column, "");
  }
}
