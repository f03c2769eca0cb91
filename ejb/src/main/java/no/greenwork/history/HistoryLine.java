package no.greenwork.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What happened, as this user may see it.
 *
 * @param who display name, or null where the product did it or the name is withheld
 */
public record HistoryLine(
    Instant at, String kind, String what, String who, String note, List<HistoryChange> changes) {
  /** Whether only the day is kept of it: then its moment is the day's beginning in UTC. */
  public boolean ofDay() {
    return at.equals(at.truncatedTo(ChronoUnit.DAYS));
  }
}
