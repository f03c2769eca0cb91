package no.greenwork.job;

import java.util.List;
import java.util.Set;
import no.greenwork.access.Actor;
import org.jdbi.v3.core.Handle;

/**
 * Takes the rows of one kind of file into the product, by the rules that the pages obey. One is
 * made per file; it may remember what earlier rows of the file did.
 */
public interface RowImporter {
  ImportKind kind();

  /** All columns that are known. */
  Set<String> known();

  /** How many rows are worked through and committed at a time. */
  default int atOnce() {
    return 500;
  }

  /** A worker for one file, acting for its uploader. */
  Batch begin(Actor actor);

  /** The work on one file. */
  interface Batch {
    /**
     * Checks and writes some rows in the transaction of the handle.
     *
     * @return one outcome per row, in their order
     */
    List<RowOutcome> apply(Handle handle, List<CsvRow> rows);
  }
}
