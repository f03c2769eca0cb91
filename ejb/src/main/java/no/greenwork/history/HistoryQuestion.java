package no.greenwork.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.SqlPart;
import no.greenwork.shared.Texts;

/**
 * What is asked of each source.
 *
 * @param hidden whether the person's name, number and geography are withheld from the viewer
 * @param kinds wanted, never empty
 * @param from not before, or null
 * @param until not at or after, or null
 * @param before only what is older than this place, or null
 * @param most how many at most
 * @param texts the language to tell it in
 */
public record HistoryQuestion(
    HistorySubject subject,
    Actor viewer,
    boolean hidden,
    Set<String> kinds,
    Instant from,
    Instant until,
    HistoryCursor before,
    int most,
    Texts texts) {

  public boolean ofFarm() {
    return viewer.is(Role.FARMER);
  }

  /**
   * The condition on time and place in the list.
   *
   * @param alias of the table, which has the columns {@code at} and {@code id}
   */
  public SqlPart within(String alias) {
    SqlPart part = SqlPart.ALL;
    if (from != null) {
      part = part.and(SqlPart.of(alias + ".at >= :history_from", "history_from", from));
    }
    if (until != null) {
      part = part.and(SqlPart.of(alias + ".at < :history_until", "history_until", until));
    }
    if (before != null) {
      Map<String, Object> cursor = new HashMap<>();
      cursor.put("history_at", before.at());
      cursor.put("history_id", before.id());
      part =
          part.and(
              new SqlPart(
                  "%1$s.at < :history_at OR %1$s.at = :history_at AND %1$s.id < :history_id"
                      .formatted(alias),
                  cursor));
    }
    return part;
  }

  /** Behind {@link #within}: the latest first, and no more than wanted. */
  public String order(String alias) {
    return " ORDER BY %1$s.at DESC, %1$s.id DESC LIMIT %2$d".formatted(alias, most);
  }
}
