package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NodeLease;

/**
 * The table of jobs. Every step is a transaction of its own, so that the outside sees it while the
 * job's own work is still open; who holds the lease is decided by an update of the job's row.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobStore {
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 5;
  static final String COLUMNS =
      "SELECT id, public_id, kind, state, user_id, grant_id, params, file_name, file_size, rows_total, rows_done, applied, unchanged,"
          + " errors, warnings, failure_code, cancel_requested, attempts, created_at, finished_at, delete_after FROM job ";

  /** Each time that the job is taken up, it counts one attempt more: the earlier worker is out. */
  private static final String MINE =
      "id = :id AND lease_owner = :owner AND attempts = :attempts AND state = 'RUNNING'";

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private NodeLease node;

  Optional<JobRow> byPublicId(String publicId, long user) {
    return database.read(
        h ->
            h.createQuery(
                    COLUMNS + "WHERE public_id = :id AND user_id = :user AND delete_after > :now")
                .bind("id", publicId)
                .bind("user", user)
                .bind("now", clock.now())
                .mapTo(JobRow.class)
                .findOne());
  }

  List<JobRow> ofUser(long user, int most) {
    return database.read(
        h ->
            h.createQuery(
                    COLUMNS
                        + "WHERE user_id = :user AND delete_after > :now ORDER BY created_at DESC LIMIT :most")
                .bind("user", user)
                .bind("now", clock.now())
                .bind("most", most)
                .mapTo(JobRow.class)
                .list());
  }

  /** Jobs that wait, or whose worker has fallen silent. */
  List<Long> waiting() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT id FROM job WHERE state = 'QUEUED' OR state = 'RUNNING' AND lease_until < :now ORDER BY created_at LIMIT 10")
                .bind("now", clock.now())
                .mapTo(Long.class)
                .list());
  }

  /** Takes a job for this node; empty when another was quicker, or it has failed too often. */
  Optional<JobRow> claim(long id) {
    Instant now = clock.now();
    int taken =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE job SET state = IF(attempts >= :most * (replays + 1), 'FAILED', 'RUNNING'),"
                            + " failure_code = IF(attempts >= :most * (replays + 1), 'CRASHED', NULL),"
                            + " finished_at = IF(attempts >= :most * (replays + 1), :now, NULL),"
                            + " attempts = attempts + 1, lease_owner = :owner, lease_until = :until, started_at = COALESCE(started_at, :now)"
                            + " WHERE id = :id AND (state = 'QUEUED' OR state = 'RUNNING' AND lease_until < :now)")
                    .bind("most", ATTEMPTS)
                    .bind("owner", node.owner())
                    .bind("until", now.plus(LEASE))
                    .bind("now", now)
                    .bind("id", id)
                    .execute());
    return taken == 0 ? Optional.empty() : row(id).filter(job -> job.state() == JobState.RUNNING);
  }

  private Optional<JobRow> row(long id) {
    return database.read(
        h ->
            h.createQuery(COLUMNS + "WHERE id = :id").bind("id", id).mapTo(JobRow.class).findOne());
  }

  /**
   * Tells how far the job is and keeps its lease.
   *
   * @return false when it was cancelled, or is another worker's by now
   */
  boolean progress(JobRow job, ImportTally tally) {
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE job SET rows_done = :done, applied = :applied, unchanged = :unchanged, errors = :errors, warnings = :warnings,"
                            + " lease_until = :until WHERE "
                            + MINE
                            + " AND NOT cancel_requested")
                    .bindMethods(tally)
                    .bind("until", clock.now().plus(LEASE))
                    .bind("id", job.id())
                    .bind("owner", node.owner())
                    .bind("attempts", job.attempts())
                    .execute());
    return rows > 0;
  }

  /** The same in the transaction of the rows themselves: they count once or not at all. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean progressWithRows(JobRow job, ImportTally tally) {
    return progress(job, tally);
  }

  boolean finish(JobRow job, JobState state, ImportTally tally, String failureCode) {
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE job SET state = :state, rows_total = :done, rows_done = :done, applied = :applied, unchanged = :unchanged, errors = :errors,"
                            + " warnings = :warnings, failure_code = :code, finished_at = :now, lease_until = NULL WHERE "
                            + MINE)
                    .bindMethods(tally)
                    .bind("state", state.name())
                    .bind("code", failureCode)
                    .bind("now", clock.now())
                    .bind("id", job.id())
                    .bind("owner", node.owner())
                    .bind("attempts", job.attempts())
                    .execute());
    return rows > 0;
  }

  /** The end in the transaction of all rows: a worker that has lost the job writes none of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean finishWithRows(JobRow job, ImportTally tally) {
    return finish(job, JobState.DONE, tally, null);
  }

  /**
   * Something unforeseen stopped it.
   *
   * @param rolledBack whether nothing of it was written
   */
  void fail(JobRow job, boolean rolledBack) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE job SET state = 'FAILED', failure_code = 'UNEXPECTED', applied = IF(:none, 0, applied),"
                        + " unchanged = IF(:none, 0, unchanged), finished_at = :now, lease_until = NULL WHERE "
                        + MINE)
                .bind("none", rolledBack)
                .bind("now", clock.now())
                .bind("id", job.id())
                .bind("owner", node.owner())
                .bind("attempts", job.attempts())
                .execute());
  }

  void cancel(long id) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE job SET cancel_requested = TRUE, finished_at = IF(state = 'QUEUED', :now, finished_at), state = IF(state = 'QUEUED', 'CANCELLED', state)"
                        + " WHERE id = :id AND state IN ('QUEUED', 'RUNNING')")
                .bind("now", clock.now())
                .bind("id", id)
                .execute());
  }

  /**
   * Files and results are kept for a week; nobody reads them after it, also before they are gone.
   *
   * @return how many jobs went; not all of them go at once
   */
  int deleteOld() {
    return database.read(
        h -> {
          List<Long> old =
              h.createQuery("SELECT id FROM job WHERE delete_after < :now LIMIT 100")
                  .bind("now", clock.now())
                  .mapTo(Long.class)
                  .list();
          for (Long id : old) {
            for (String table : List.of("job_file", "job_result")) {
              h.execute("DELETE FROM " + table + " WHERE job_id = ?", id);
            }
            h.execute("DELETE FROM job WHERE id = ?", id);
          }
          return old.size();
        });
  }
}
