package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.StatementBatches;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/** What other systems call days that they have handed over. */
final class DayReferences {
  private static final String FIND =
      "SELECT r.source, r.external_ref AS reference, p.public_id AS placement, r.placement_id, r.day, d.code, d.quarters"
          + " FROM attendance_reference r JOIN placement p ON p.id = r.placement_id"
          + " LEFT JOIN attendance_day d ON d.placement_id = r.placement_id AND d.day = r.day AND NOT EXISTS (SELECT 1"
          + " FROM attendance_day n WHERE n.placement_id = d.placement_id AND n.day = d.day AND n.version = d.version + 1)"
          + " WHERE r.external_ref IN (<refs>)";

  private final Handle handle;

  DayReferences(Handle handle) {
    this.handle = handle;
  }

  /** A system and its name for a day. */
  public record Key(String source, String reference) {}

  /**
   * The day that goes by it, and what stands of that.
   *
   * @param placement public id
   * @param code null where nothing stands
   */
  public record Known(
      @Nested Key key,
      String placement,
      long placementId,
      LocalDate day,
      AttendanceCode code,
      Integer quarters) {}

  private enum Statement implements StatementBatches.Sql {
    DROP("DELETE FROM attendance_reference WHERE placement_id = ? AND day = ?"),
    KEEP(
        "INSERT INTO attendance_reference (source, external_ref, placement_id, day) VALUES (?, ?, ?, ?)");

    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }

    @Override
    public String sql() {
      return sql;
    }
  }

  Map<Key, Known> find(Collection<Key> keys) {
    Map<Key, Known> found = new HashMap<>();
    if (!keys.isEmpty()) {
      handle
          .createQuery(FIND)
          .bindList("refs", List.copyOf(keys.stream().map(Key::reference).distinct().toList()))
          .mapTo(Known.class)
          .forEach(known -> found.put(known.key(), known));
    }
    return found;
  }

  /** With the days' sheets held; what a day was called before is forgotten. */
  void keep(Collection<ImportedDay> days) {
    try (StatementBatches<Statement> batch = new StatementBatches<>(handle)) {
      for (ImportedDay day : days) {
        batch.add(Statement.DROP, day.placementId(), day.day());
        batch.add(
            Statement.KEEP,
            day.key().source(),
            day.key().reference(),
            day.placementId(),
            day.day());
      }
    }
  }
}
