package no.greenwork.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.shared.Database;

/**
 * Works a file through, some rows at a time. A dry run does all that a real run does and rolls
 * back. Good rows are committed as they come; all or nothing is one transaction to the end.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWork {
  private static final int ROWS = 500;

  @Inject @Any private Instance<RowImporter> importers;
  @Inject private JobStore jobs;
  @Inject private JobFiles files;
  @Inject private JobResults results;
  @Inject private Database database;
  @Resource private UserTransaction transaction;

  /** To the end, or until it is cancelled. */
  public void run(JobRow job, Actor actor) throws IOException {
    results.clear(job.id());
    ImportTally tally = ImportTally.NONE;
    JobState state = JobState.FAILED;
    String failure = null;
    try (CsvFile file = new CsvFile(() -> files.open(job.id()))) {
      RowImporter importer = importer(job.order().kind());
      List<JobResults.Line> header = headerProblems(file, importer);
      if (header.isEmpty()) {
        tally = rows(job, file, importer.begin(actor));
      } else {
        results.append(job.id(), 0, header);
        tally = new ImportTally(0, 0, 0, header.size(), 0);
      }
      state = tally == null ? JobState.CANCELLED : JobState.DONE;
    } catch (UnreadableFile e) {
      failure = e.code();
    } finally {
      rollBackIfOpen();
      jobs.finish(
          job.id(),
          state,
          tally == null ? ImportTally.NONE : tally,
          state == JobState.FAILED && failure == null ? "UNEXPECTED" : failure);
    }
  }

  private RowImporter importer(ImportKind kind) {
    return importers.stream()
        .filter(i -> i.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No importer of " + kind));
  }

  private static List<JobResults.Line> headerProblems(CsvFile file, RowImporter importer) {
    List<JobResults.Line> wrong = new ArrayList<>();
    for (String column : file.columns()) {
      if (!importer.known().contains(column) && !column.startsWith("error_")) {
        wrong.add(JobResults.Line.of(1, false, new RowProblem(column, column, "UNKNOWN_COLUMN")));
      }
    }
    return wrong;
  }

  /** Null when it was cancelled. */
  private ImportTally rows(JobRow job, CsvFile file, RowImporter.Batch batch) {
    ImportOrder order = job.order();
    boolean whole = order.dryRun() || !order.goodOnly();
    ImportTally tally = ImportTally.NONE;
    int chunk = 1;
    if (whole) {
      begin();
    }
    for (List<CsvRow> rows = file.next(ROWS); !rows.isEmpty(); rows = file.next(ROWS)) {
      tally = some(job, batch, rows, chunk++, tally, whole);
      if (!jobs.progress(job.id(), tally)) {
        rollBackIfOpen();
        return null;
      }
    }
    if (whole) {
      return end(order, tally);
    }
    return tally;
  }

  private ImportTally some(
      JobRow job,
      RowImporter.Batch batch,
      List<CsvRow> rows,
      int chunk,
      ImportTally before,
      boolean whole) {
    if (!whole) {
      begin();
    }
    List<RowOutcome> outcomes = database.read(h -> batch.apply(h, rows));
    if (!whole) {
      commit();
    }
    ImportTally tally = before;
    List<JobResults.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int line = rows.get(i).line();
      RowOutcome outcome = outcomes.get(i);
      tally = tally.plus(outcome);
      outcome.errors().forEach(e -> lines.add(JobResults.Line.of(line, false, e)));
      outcome.warnings().forEach(e -> lines.add(JobResults.Line.of(line, true, e)));
    }
    results.append(job.id(), chunk, lines);
    return tally;
  }

  private ImportTally end(ImportOrder order, ImportTally tally) {
    boolean refused = !order.goodOnly() && tally.errors() > 0;
    if (order.dryRun() || refused) {
      rollBackIfOpen();
    } else {
      commit();
    }
    return refused ? tally.nothingApplied() : tally;
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("The transaction of an import cannot begin", e);
    }
  }

  private void commit() {
    try {
      transaction.commit();
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new IllegalStateException("The transaction of an import cannot be committed", e);
    }
  }

  private void rollBackIfOpen() {
    try {
      if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException e) {
      throw new IllegalStateException("The transaction of an import cannot be rolled back", e);
    }
  }
}
