package no.greenwork.history;

import java.time.LocalDate;
import java.util.Set;

/**
 * What of a history to show.
 *
 * @param kinds none for all but who has looked
 * @param from first day in Norway, or null
 * @param last last day, or null
 */
public record HistoryFilter(Set<String> kinds, LocalDate from, LocalDate last) {
  public static final HistoryFilter ALL = new HistoryFilter(Set.of(), null, null);
}
