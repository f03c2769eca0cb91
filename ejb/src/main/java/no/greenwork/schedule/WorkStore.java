package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Database;

/**
 * The rows of scheduled work. Who does it is decided by an update of its row that all contenders
 * write; every step is a transaction of its own, so that the others see it at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WorkStore {
  /** A node that is at work says so anew every few seconds. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  private static final String COLUMNS =
      "SELECT name, plan, stopped, next_due, last_started, last_ended, last_done,"
          + " IF(lease_owner IS NULL, NULL, lease_until) AS running_until, runs, failures, failed_in_a_row, last_failed,"
          + " last_error, version FROM scheduled_work ";
  private static final String DUE =
      "NOT stopped AND next_due <= :now AND (lease_owner IS NULL OR lease_until < :now)";
  private static final String MINE =
      "name = :name AND lease_owner = :owner AND last_started = :started";

  @Inject private Database database;

  /** A turn that a node has taken. */
  public record Turn(String name, String owner, Instant started, Instant due, int failedInARow) {}

  /** Another plan than before begins anew. */
  public void register(ScheduledWork work, Instant now) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO scheduled_work (name, plan, next_due) VALUES (:name, :plan, :next) ON DUPLICATE KEY UPDATE"
                        + " next_due = IF(plan = VALUES(plan), next_due, VALUES(next_due)), plan = VALUES(plan)")
                .bind("name", work.name())
                .bind("plan", work.plan().text())
                .bind("next", work.plan().next(now, now))
                .execute());
  }

  List<String> due(Instant now) {
    return database.read(
        h ->
            h.createQuery("SELECT name FROM scheduled_work WHERE " + DUE + " ORDER BY next_due")
                .bind("now", now)
                .mapTo(String.class)
                .list());
  }

  /** Takes it for this node; empty when another was quicker. */
  public Optional<Turn> claim(String name, String owner, Instant now) {
    int taken =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE scheduled_work SET lease_owner = :owner, lease_until = :until, last_started = :now WHERE name = :name AND "
                            + DUE)
                    .bind("owner", owner)
                    .bind("until", now.plus(LEASE))
                    .bind("now", now)
                    .bind("name", name)
                    .execute());
    return taken == 0
        ? Optional.empty()
        : row(name).map(r -> new Turn(name, owner, r.lastStarted(), r.nextDue(), r.failedInARow()));
  }

  /** A sign of life from a node that is at these. */
  public void renew(Collection<String> names, String owner, Instant now) {
    if (!names.isEmpty()) {
      database.write(
          h ->
              h.createUpdate(
                      "UPDATE scheduled_work SET lease_until = :until WHERE name IN (<names>) AND lease_owner = :owner")
                  .bindList("names", List.copyOf(names))
                  .bind("until", now.plus(LEASE))
                  .bind("owner", owner)
                  .execute());
    }
  }

  /**
   * @return false when another node has taken over in the meantime: then nothing is written
   */
  public boolean done(Turn turn, int things, Instant now, Instant next) {
    return ended(turn, now, next, "failed_in_a_row = 0, last_done = :things", "things", things);
  }

  /** Likewise. */
  public boolean failed(Turn turn, String error, Instant now, Instant next) {
    return ended(
        turn,
        now,
        next,
        "failures = failures + 1, failed_in_a_row = failed_in_a_row + 1, last_failed = :now, last_error = :error",
        "error",
        error);
  }

  private boolean ended(
      Turn turn, Instant now, Instant next, String outcome, String bound, Object value) {
    return database.read(
            h ->
                h.createUpdate(
                        "UPDATE scheduled_work SET lease_owner = NULL, lease_until = NULL, last_ended = :now, next_due = :next,"
                            + " runs = runs + 1, "
                            + outcome
                            + " WHERE "
                            + MINE)
                    .bind("now", now)
                    .bind("next", next)
                    .bind(bound, value)
                    .bind("name", turn.name())
                    .bind("owner", turn.owner())
                    .bind("started", turn.started())
                    .execute())
        > 0;
  }

  public Optional<WorkRow> row(String name) {
    return database.read(
        h ->
            h.createQuery(COLUMNS + "WHERE name = :name")
                .bind("name", name)
                .mapTo(WorkRow.class)
                .findOne());
  }

  List<WorkRow> rows() {
    return database.read(h -> h.createQuery(COLUMNS).mapTo(WorkRow.class).list());
  }
}
