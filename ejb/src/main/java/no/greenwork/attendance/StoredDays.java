package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import no.greenwork.attendance.FarmDayFacts.Key;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What stands of many days of many placements, found by each placement's own first and last. */
final class StoredDays {
  private static final String SELECT =
      "SELECT d.placement_id, d.day, d.version, d.code, d.quarters, d.act, d.farm_version, NULL AS written_by,"
          + " d.written_at FROM attendance_day d WHERE ";

  private final Handle handle;

  StoredDays(Handle handle) {
    this.handle = handle;
  }

  private record Span(LocalDate first, LocalDate last) {
    Span with(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  /** The newest version of each; days of which nothing stands are absent. */
  Map<Key, Entry> of(Collection<Key> keys) {
    Map<Long, Span> spans = new TreeMap<>();
    keys.forEach(key -> spans.merge(key.placementId(), new Span(key.day(), key.day()), Span::with));
    Map<Key, Entry> found = new HashMap<>();
    if (!spans.isEmpty()) {
      query(spans)
          .mapTo(DayReads.EntryRow.class)
          .forEach(
              row ->
                  found.merge(
                      new Key(row.placementId(), row.entry().day()),
                      row.entry(),
                      (a, b) -> a.version() > b.version() ? a : b));
    }
    return found;
  }

  private Query query(Map<Long, Span> spans) {
    StringJoiner any = new StringJoiner(" OR ");
    spans.keySet().forEach(id -> any.add("d.placement_id = ? AND d.day BETWEEN ? AND ?"));
    Query query = handle.createQuery(SELECT + any);
    int at = 0;
    for (Map.Entry<Long, Span> span : spans.entrySet()) {
      query
          .bind(at++, span.getKey())
          .bind(at++, span.getValue().first())
          .bind(at++, span.getValue().last());
    }
    return query;
  }
}
