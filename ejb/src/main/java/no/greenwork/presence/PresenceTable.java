package no.greenwork.presence;

import java.time.LocalDate;
import java.util.List;

/**
 * Presence row by row, with the whole of what the user may see.
 *
 * @param total not the sum of the rows: it holds what is too small to be shown in one of them
 */
public record PresenceTable(List<PresenceRow> rows, PresenceRow total) {
  /** A month of the trend; nothing is in it where nobody was counted, or too few. */
  public record Month(LocalDate month, PresenceRow row) {}
}
