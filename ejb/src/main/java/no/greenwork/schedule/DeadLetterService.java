package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** What the administrator does with messages that routes gave up. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.OPERATE)
public class DeadLetterService {
  private static final int LISTED = 50;
  private static final String RECORD = "dead_letter";
  private static final String COLUMNS =
      "SELECT id, route, at, error, subject, asked_at, missing_at, replayed_at, dropped_at, version FROM dead_letter ";

  @Inject private Database database;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** The latest, those that nobody has dealt with first. */
  public List<DeadLetter> list() {
    return database.read(
        h ->
            h.createQuery(
                    COLUMNS
                        + "ORDER BY (replayed_at IS NULL AND dropped_at IS NULL) DESC, id DESC LIMIT "
                        + LISTED)
                .mapTo(DeadLetter.class)
                .list());
  }

  /** The node that has it gives it back to its route within seconds. */
  public void replay(long id, int seen) {
    change(id, seen, "missing_at = NULL, asked_at", "REPLAY");
  }

  /** The node that has it deletes it within seconds; it no longer counts among what waits. */
  public void drop(long id, int seen) {
    change(id, seen, "dropped_at", "DROP");
  }

  private void change(long id, int seen, String columns, String action) {
    DeadLetter letter =
        database
            .read(
                h ->
                    h.createQuery(COLUMNS + "WHERE id = :id")
                        .bind("id", id)
                        .mapTo(DeadLetter.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    StaleRecord.check(seen, letter.version());
    if (!letter.open()) {
      throw new Conflict("", "SCHEDULE_ALREADY");
    }
    Instant now = clock.now();
    int rows =
        database.read(
            h ->
                h.execute(
                    "UPDATE dead_letter SET "
                        + columns
                        + " = ?, version = version + 1 WHERE id = ? AND version = ?",
                    now,
                    id,
                    seen));
    if (rows == 0) {
      throw new StaleRecord();
    }
    changes.record(action, RECORD, id, null, null);
  }
}
