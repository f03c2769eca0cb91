package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/** Reads what stands of many placements' days: the newest version of each. */
@ApplicationScoped
class DayReads {
  private static final String RANGE =
      " WHERE d.placement_id IN (<ids>) AND d.day BETWEEN :first AND :last";

  private static final String ENTRIES =
      "SELECT d.placement_id, d.day, d.version, d.code, d.quarters, d.act, d.farm_version,"
          + " u.display_name AS written_by, d.written_at FROM attendance_day d"
          + " LEFT JOIN app_user u ON u.id = d.written_by"
          + RANGE
          + " ORDER BY d.placement_id, d.day, d.version";

  private static final String MARKS =
      "SELECT d.placement_id, d.day, d.version, d.mark, d.quarters, u.display_name AS written_by,"
          + " d.written_at FROM farm_day d LEFT JOIN app_user u ON u.id = d.written_by"
          + RANGE
          + " ORDER BY d.placement_id, d.day, d.version";

  @Inject private Database database;

  /** An entry and whose it is. */
  public record EntryRow(long placementId, @Nested Entry entry) {}

  /** A farm's mark and whose it is. */
  public record MarkRow(long placementId, @Nested FarmEntry mark) {}

  /** What is known of one placement's days, by day. */
  record Days(Map<LocalDate, Entry> entries, Map<LocalDate, FarmEntry> marks) {
    Entry entry(LocalDate day) {
      return entries.getOrDefault(day, Entry.none(day));
    }

    FarmEntry mark(LocalDate day) {
      return marks.getOrDefault(day, FarmEntry.none(day));
    }
  }

  /** What the provider's sheet says beside what the farm says, in two statements. */
  Map<Long, Days> of(Collection<Long> placements, LocalDate first, LocalDate last) {
    Map<Long, Days> found = empty(placements);
    if (!placements.isEmpty()) {
      database.write(
          h -> {
            entries(h, placements, first, last)
                .forEach(r -> found.get(r.placementId()).entries().put(r.entry().day(), r.entry()));
            putMarks(h, found, first, last);
          });
    }
    return found;
  }

  /** What the farms have said, and nothing of the provider's sheet. */
  Map<Long, Days> marks(Collection<Long> placements, LocalDate first, LocalDate last) {
    Map<Long, Days> found = empty(placements);
    if (!placements.isEmpty()) {
      database.write(h -> putMarks(h, found, first, last));
    }
    return found;
  }

  /** All versions, in order, so that the last of a day is in force. */
  static List<EntryRow> entries(
      Handle handle, Collection<Long> placements, LocalDate first, LocalDate last) {
    return handle
        .createQuery(ENTRIES)
        .bindList("ids", List.copyOf(placements))
        .bind("first", first)
        .bind("last", last)
        .mapTo(EntryRow.class)
        .list();
  }

  private static void putMarks(
      Handle handle, Map<Long, Days> found, LocalDate first, LocalDate last) {
    handle
        .createQuery(MARKS)
        .bindList("ids", List.copyOf(found.keySet()))
        .bind("first", first)
        .bind("last", last)
        .mapTo(MarkRow.class)
        .forEach(r -> found.get(r.placementId()).marks().put(r.mark().day(), r.mark()));
  }

  private static Map<Long, Days> empty(Collection<Long> placements) {
    Map<Long, Days> found = new TreeMap<>();
    placements.forEach(id -> found.put(id, new Days(new TreeMap<>(), new TreeMap<>())));
    return found;
  }
}
