package no.greenwork.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * Rows of a register, taken one by one through the use cases that the register's pages call.
 *
 * @param <C> the register's command
 */
final class RegisterRows<C> implements RowImporter.Batch {
  private final RegisterImporter<C> register;
  private final Database database;

  RegisterRows(RegisterImporter<C> register, Database database) {
    this.register = register;
    this.database = database;
  }

  @Override
  public List<RowOutcome> apply(Handle handle, List<CsvRow> rows) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    rows.forEach(row -> outcomes.add(one(handle, row)));
    database.forget();
    return outcomes;
  }

  private RowOutcome one(Handle handle, CsvRow row) {
    Cells cells = new Cells(row);
    RegisterImporter.Stored<C> stored = register.find(handle, row, cells);
    C command = register.merge(cells, stored == null ? register.blank() : stored.command());
    for (Problem problem :
        cells.errors().isEmpty()
            ? register.problems(command, stored)
            : requiredOnly(command, stored)) {
      String column = register.column(problem.field());
      if (!cells.isWrong(column)) {
        cells.wrong(column, problem.code(), problem.args());
      }
    }
    if (!cells.errors().isEmpty()) {
      return RowOutcome.wrong(cells.errors(), cells.warnings());
    }
    String source = row.text("source").orElse(stored == null ? null : stored.source());
    String reference =
        row.text("external_ref").orElse(stored == null ? null : stored.externalRef());
    if (stored == null) {
      register.create(command);
      refer(handle, register.find(handle, row, new Cells(row)), source, reference);
      return RowOutcome.applied(cells.warnings());
    }
    boolean sameReference =
        Objects.equals(source, stored.source()) && Objects.equals(reference, stored.externalRef());
    if (stored.command().equals(command) && sameReference) {
      return RowOutcome.unchanged(cells.warnings());
    }
    if (!stored.command().equals(command)) {
      register.change(stored, command);
    }
    refer(handle, stored, source, reference);
    return RowOutcome.applied(cells.warnings());
  }

  /** Cells that could not be read leave gaps that only look like missing values. */
  private List<Problem> requiredOnly(C command, RegisterImporter.Stored<C> stored) {
    return register.problems(command, stored).stream()
        .filter(p -> p.code().equals("REQUIRED"))
        .toList();
  }

  private void refer(
      Handle handle, RegisterImporter.Stored<C> stored, String source, String reference) {
    if (stored != null && source != null && reference != null) {
      handle.execute(
          "UPDATE " + register.table() + " SET source = ?, external_ref = ? WHERE id = ?",
          source,
          reference,
          stored.id());
    }
  }
}
