package no.greenwork.attendance;

import java.util.List;

/**
 * A person in the grid, ready to be drawn.
 *
 * @param ready whether the sheet can be sent as it is
 * @param unseen whether it is ready once no day of it is missing
 * @param missing expected days until today of which nothing is known
 */
public record GridRow(
    String placement,
    String name,
    Sheet sheet,
    boolean ready,
    boolean unseen,
    long missing,
    long clashes,
    String hours,
    String expected,
    List<GridCell> cells) {
  public boolean locked() {
    return !sheet.writable();
  }
}
