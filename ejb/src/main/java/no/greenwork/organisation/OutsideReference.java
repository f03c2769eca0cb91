package no.greenwork.organisation;

import java.util.Optional;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RegisterImporter;
import org.jdbi.v3.core.Handle;

/**
 * What an outside system calls a record of ours.
 *
 * @param id of the record that has it, if any
 */
public record OutsideReference(Optional<Long> id, String source, String externalRef) {
  /** As a row of the table has it. */
  public record Row(long id, String source, String externalRef) {}

  /** The one that a row of a file names; nothing when it names none. */
  public static OutsideReference of(Handle handle, String table, CsvRow row) {
    Optional<String> source = row.text("source");
    Optional<String> reference = row.text("external_ref");
    if (source.isEmpty() || reference.isEmpty()) {
      return new OutsideReference(Optional.empty(), null, null);
    }
    Optional<Row> found =
        handle
            .createQuery(
                "SELECT id, source, external_ref FROM "
                    + table
                    + " WHERE source = :source AND external_ref = :reference")
            .bind("source", source.get())
            .bind("reference", reference.get())
            .mapTo(Row.class)
            .findOne();
    return new OutsideReference(found.map(Row::id), source.get(), reference.get());
  }

  /** The one that a record of ours has. */
  public static OutsideReference ofRow(Handle handle, String table, long id) {
    Row row =
        handle
            .createQuery("SELECT id, source, external_ref FROM " + table + " WHERE id = :id")
            .bind("id", id)
            .mapTo(Row.class)
            .one();
    return new OutsideReference(Optional.of(id), row.source(), row.externalRef());
  }

  public <C> RegisterImporter.Stored<C> stored(long id, String key, int version, C command) {
    return new RegisterImporter.Stored<>(id, key, version, command, source, externalRef);
  }
}
