package no.greenwork.participant;

import java.time.LocalDate;
import java.util.Objects;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** Something a participant belongs to one at a time, from a day on: the unit, the caseworker. */
final class DatedAssignment {
  private final Database database;
  private final String table;
  private final String column;

  DatedAssignment(Database database, String table, String column) {
    this.database = database;
    this.table = table;
    this.column = column;
  }

  /**
   * Ends what held before and begins the new one; nothing happens when it holds already.
   *
   * @param value null ends only
   */
  void from(long participant, LocalDate day, Object value) {
    database.write(
        h -> {
          Object held =
              h.createQuery(
                      "SELECT "
                          + column
                          + " FROM "
                          + table
                          + " WHERE participant_id = :id AND valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)")
                  .bind("id", participant)
                  .bind("day", day)
                  .mapTo(value instanceof Long ? Long.class : String.class)
                  .findOne()
                  .orElse(null);
          if (!Objects.equals(held, value)) {
            replace(h, participant, day, value);
          }
        });
  }

  private void replace(Handle h, long participant, LocalDate day, Object value) {
    h.execute(
        "DELETE FROM " + table + " WHERE participant_id = ? AND valid_from >= ?", participant, day);
    h.execute(
        "UPDATE "
            + table
            + " SET valid_to = ? WHERE participant_id = ? AND (valid_to IS NULL OR valid_to > ?)",
        day,
        participant,
        day);
    if (value != null) {
      h.execute(
          "INSERT INTO " + table + " (participant_id, valid_from, " + column + ") VALUES (?, ?, ?)",
          participant,
          day,
          value);
    }
  }
}
