package no.greenwork.placement;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.greenwork.shared.Invalid;

/**
 * Where a page of a list begins: after a row, or before one.
 *
 * @param day the row's day of the order in use, or null
 * @param back whether the page lies before the row
 */
public record PlacementCursor(LocalDate day, long id, boolean back) {

  /**
   * @param text as {@link #text} made it; null or empty for the first page
   * @throws Invalid if nobody made it
   */
  public static PlacementCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String[] parts = text.split("_", 3);
      LocalDate day = parts[1].equals("-") ? null : LocalDate.parse(parts[1]);
      return new PlacementCursor(
          day, Long.parseUnsignedLong(parts[2], Character.MAX_RADIX), parts[0].equals("b"));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new Invalid("after", "CURSOR");
    }
  }

  public String text() {
    return (back ? "b_" : "a_")
        + (day == null ? "-" : day)
        + "_"
        + Long.toUnsignedString(id, Character.MAX_RADIX);
  }
}
