package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.SqlPart;

/**
 * All users' imports as the administrator sees them: whose, of what kind, how it went; neither the
 * name of a file nor anything out of it.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.OPERATE)
public class JobOverview {
  private static final int PAGE = 25;

  /** What another try may cure; a file that cannot be read stays what it is. */
  private static final Set<String> CURABLE = Set.of("UNEXPECTED", "CRASHED", "GRANT_ENDED");

  private static final String SELECT =
      "SELECT j.id, j.public_id, j.kind, j.state, u.display_name AS who, j.rows_done, j.errors, j.attempts, j.failure_code,"
          + " j.created_at, j.started_at, j.finished_at, EXISTS (SELECT 1 FROM job_file f WHERE f.job_id = j.id) AS file_kept"
          + " FROM job j LEFT JOIN app_user u ON u.id = j.user_id WHERE ";

  @Inject private Database database;
  @Inject private ChangeLog changes;

  /** An import without its content. */
  public record Line(
      long id,
      String publicId,
      String kind,
      JobState state,
      String who,
      int rowsDone,
      int errors,
      int attempts,
      String failureCode,
      Instant createdAt,
      Instant startedAt,
      Instant finishedAt,
      boolean fileKept) {
    public boolean replayable() {
      return state == JobState.FAILED && fileKept && CURABLE.contains(failureCode);
    }
  }

  /** Some of them and the cursor for older ones, null at the end. */
  public record Result(List<Line> lines, Long next) {}

  /**
   * The latest first.
   *
   * @param state null for all
   * @param before cursor, or null
   */
  public Result list(JobState state, Long before) {
    SqlPart where =
        state == null ? SqlPart.ALL : SqlPart.of("j.state = :state", "state", state.name());
    SqlPart beyond =
        before == null ? where : where.and(SqlPart.of("j.id < :before", "before", before));
    List<Line> found =
        database.read(
            h ->
                h.createQuery(SELECT + beyond.sql() + " ORDER BY j.id DESC LIMIT " + (PAGE + 1))
                    .bindMap(beyond.binds())
                    .mapTo(Line.class)
                    .list());
    List<Line> shown = found.subList(0, Math.min(PAGE, found.size()));
    return new Result(shown, found.size() > PAGE ? shown.getLast().id() : null);
  }

  /**
   * A failed one once more, as its user ordered it, with the rights that they have today.
   *
   * @throws Conflict STATE unless it failed of what another try may cure, and its file is there
   */
  public void replay(String publicId) {
    Line line =
        database
            .read(
                h ->
                    h.createQuery(SELECT + "j.public_id = :id")
                        .bind("id", publicId)
                        .mapTo(Line.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    int rows =
        !line.replayable()
            ? 0
            : database.read(
                h ->
                    h.execute(
                        "UPDATE job SET state = 'QUEUED', failure_code = NULL, finished_at = NULL, cancel_requested = FALSE,"
                            + " replays = replays + 1, receipt_at = NULL WHERE id = ? AND state = 'FAILED'",
                        line.id()));
    if (rows == 0) {
      throw new Conflict("", "JOB_NOT_REPLAYABLE");
    }
    changes.record("REPLAY", "job", publicId, null, null);
  }
}
