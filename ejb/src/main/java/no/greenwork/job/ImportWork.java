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
import java.util.Optional;
import java.util.function.Function;
import no.greenwork.access.Actor;
import no.greenwork.shared.Database;
import no.greenwork.shared.RetryInterceptor;
import org.jdbi.v3.core.Handle;

/**
 * Works a file through, some rows at a time. A dry run does all that a real run does and rolls
 * back. Good rows are committed as they come; all or nothing is one transaction to the end.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWork {
  @Inject @Any private Instance<RowImporter> importers;
  @Inject private JobStore jobs;
  @Inject private JobFiles files;
  @Inject private JobResults results;
  @Inject private Database database;
  @Resource private UserTransaction transaction;

  /** To the end, or until it is cancelled. */
  public void run(JobRow job, Actor actor) throws IOException {
    Optional<Ended> ended = Optional.empty();
    try {
      ended = Optional.of(inTheFile(job, actor));
    } catch (UnreadableFile e) {
      ended = Optional.of(new Ended(JobState.FAILED, ImportTally.NONE, e.code()));
    } finally {
      rollBackIfOpen();
      ended.ifPresentOrElse(
          e -> jobs.finish(job, e.state(), e.tally(), e.failure()),
          () -> jobs.fail(job, isWhole(job)));
    }
  }

  private record Ended(JobState state, ImportTally tally, String failure) {}

  private Ended inTheFile(JobRow job, Actor actor) throws IOException {
    try {
      return once(job, actor);
    } catch (RuntimeException e) {
      if (!isWhole(job) || !RetryInterceptor.lostRace(e)) {
        throw e;
      }
      rollBackIfOpen();
      return once(job, actor);
    }
  }

  private Ended once(JobRow job, Actor actor) throws IOException {
    try (CsvFile file = new CsvFile(() -> files.open(job.id()))) {
      RowImporter importer = importer(job.order().kind());
      List<JobResults.Line> header = headerProblems(file, importer);
      if (header.isEmpty()) {
        return rows(job, file, new Worker(importer.begin(actor), importer.atOnce()));
      }
      results.clear(job.id(), 0);
      results.append(job.id(), 0, header);
      return new Ended(JobState.DONE, new ImportTally(0, 0, 0, header.size(), 0), null);
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

  private static boolean isWhole(JobRow job) {
    return job.order().dryRun() || !job.order().goodOnly();
  }

  private Ended rows(JobRow job, CsvFile file, Worker worker) {
    return isWhole(job) ? asOne(job, file, worker) : asTheyCome(job, file, worker);
  }

  /** In one transaction to the end. */
  private Ended asOne(JobRow job, CsvFile file, Worker worker) {
    results.clear(job.id(), 0);
    ImportTally tally = ImportTally.NONE;
    begin();
    for (List<CsvRow> rows = file.next(worker.atOnce());
        !rows.isEmpty();
        rows = file.next(worker.atOnce())) {
      List<RowOutcome> outcomes = database.read(apply(worker, rows));
      tally = told(job, worker, rows, outcomes, tally);
      if (!jobs.progress(job, tally)) {
        return new Ended(JobState.CANCELLED, tally.nothingApplied(), null);
      }
    }
    boolean refused = !job.order().goodOnly() && tally.errors() > 0;
    ImportTally end = refused ? tally.nothingApplied() : tally;
    if (!job.order().dryRun() && !refused && jobs.finishWithRows(job, end)) {
      commit();
    }
    return new Ended(JobState.DONE, end, null);
  }

  /**
   * Some good rows at a time; a worker that takes over goes on behind those that were committed.
   */
  private Ended asTheyCome(JobRow job, CsvFile file, Worker worker) {
    ImportTally tally = job.tally();
    results.clear(job.id(), worker.chunk(tally));
    for (int skipped = 0; skipped < tally.done(); skipped += worker.atOnce()) {
      file.next(Math.min(worker.atOnce(), tally.done() - skipped));
    }
    try {
      for (List<CsvRow> rows = file.next(worker.atOnce());
          !rows.isEmpty();
          rows = file.next(worker.atOnce())) {
        Optional<ImportTally> next = committed(job, worker, rows, tally);
        if (next.isEmpty()) {
          return new Ended(JobState.CANCELLED, tally, null);
        }
        tally = next.get();
      }
      return new Ended(JobState.DONE, tally, null);
    } catch (UnreadableFile e) { // what came before the place is written
      return new Ended(JobState.FAILED, tally, e.code());
    }
  }

  private Optional<ImportTally> committed(
      JobRow job, Worker worker, List<CsvRow> rows, ImportTally before) {
    try {
      return inTransaction(job, worker, rows, before);
    } catch (RuntimeException e) {
      if (!RetryInterceptor.lostRace(e)) {
        throw e;
      }
      rollBackIfOpen();
      return inTransaction(job, worker, rows, before);
    }
  }

  /** Empty when it was cancelled, or is another worker's by now. */
  private Optional<ImportTally> inTransaction(
      JobRow job, Worker worker, List<CsvRow> rows, ImportTally before) {
    begin();
    List<RowOutcome> outcomes = database.read(apply(worker, rows));
    ImportTally tally = told(job, worker, rows, outcomes, before);
    if (!jobs.progressWithRows(job, tally)) {
      rollBackIfOpen();
      return Optional.empty();
    }
    commit();
    return Optional.of(tally);
  }

  private static Function<Handle, List<RowOutcome>> apply(Worker worker, List<CsvRow> rows) {
    return handle -> worker.batch().apply(handle, rows);
  }

  /** Whoever works a file through, so many rows at a time. */
  private record Worker(RowImporter.Batch batch, int atOnce) {
    int chunk(ImportTally tally) {
      return 1 + tally.done() / atOnce;
    }
  }

  /** Keeps what was found, and counts it. */
  private ImportTally told(
      JobRow job, Worker worker, List<CsvRow> rows, List<RowOutcome> outcomes, ImportTally before) {
    ImportTally tally = before;
    List<JobResults.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int line = rows.get(i).line();
      RowOutcome outcome = outcomes.get(i);
      tally = tally.plus(outcome);
      outcome.errors().forEach(e -> lines.add(JobResults.Line.of(line, false, e)));
      outcome.warnings().forEach(e -> lines.add(JobResults.Line.of(line, true, e)));
    }
    results.append(job.id(), worker.chunk(before), lines);
    return tally;
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
