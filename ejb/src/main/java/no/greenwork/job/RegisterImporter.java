package no.greenwork.job;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * A register that can be fed by files, row by row through the use cases that its pages call.
 *
 * @param <C> the register's command
 */
public abstract class RegisterImporter<C> implements RowImporter {
  @Inject private Database database;

  private final ImportKind kind;
  private final String table;
  private final Set<String> columns;
  private final Map<String, String> named;

  /**
   * @param table for the outside system's reference
   * @param named column of each field whose name is not simply the column's in camel case
   */
  protected RegisterImporter(
      ImportKind kind, String table, Set<String> columns, Map<String, String> named) {
    this.kind = kind;
    this.table = table;
    this.columns = columns;
    this.named = named;
  }

  /**
   * What the register has of a row.
   *
   * @param id row id in its table
   * @param key the record's own name or number
   * @param version to be changed
   * @param source of the outside system that knows it
   */
  public record Stored<C>(
      long id, String key, int version, C command, String source, String externalRef) {}

  /** By the outside reference when there is one, else by its key; null if there is none. */
  public abstract Stored<C> find(Handle handle, CsvRow row, Cells cells);

  /** What a new record begins as. */
  public abstract C blank();

  /** The row's values over those that the record has. */
  public abstract C merge(Cells cells, C was);

  public abstract List<Problem> problems(C command, Stored<C> stored);

  public abstract void create(C command);

  public abstract void change(Stored<C> stored, C command);

  @Override
  public ImportKind kind() {
    return kind;
  }

  @Override
  public Set<String> known() {
    return columns;
  }

  public String table() {
    return table;
  }

  String column(String field) {
    return named.getOrDefault(field, field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  @Override
  public Batch begin(Actor actor) {
    return new RegisterRows<>(this, database);
  }
}
