package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NodeLease;

/** The messages that routes gave up; for the routes themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DeadLetters {
  static final Duration KEPT = Duration.ofDays(30);

  /** So long all nodes look for what is asked for. */
  static final Duration SEARCHED = Duration.ofMinutes(10);

  private static final String OPEN = "replayed_at IS NULL AND dropped_at IS NULL";
  private static final String WANTED =
      "SELECT id, route, reference, dropped_at IS NOT NULL AS dropped FROM dead_letter WHERE replayed_at IS NULL AND id > :after"
          + " AND (dropped_at IS NULL AND asked_at IS NOT NULL OR dropped_at > :since AND cleared_at IS NULL"
          + " AND NOT EXISTS (SELECT 1 FROM dead_letter d WHERE d.route = dead_letter.route AND d.reference = dead_letter.reference"
          + " AND d.replayed_at IS NULL AND d.dropped_at IS NULL)) ORDER BY id LIMIT 100";
  private static final String MISSING =
      "UPDATE dead_letter SET asked_at = NULL, missing_at = :now, version = version + 1 WHERE "
          + OPEN;

  /** One that fails again and again while it waits for somebody is one. */
  private static final String INSERT =
      "INSERT INTO dead_letter (id, route, at, node, error, subject, reference)"
          + " SELECT :id, :route, :at, :node, :error, :subject, :reference FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM dead_letter d"
          + " WHERE d.replayed_at IS NULL AND d.dropped_at IS NULL AND d.route = :route AND d.reference = :reference)";

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private NodeLease node;
  @Inject private Clock clock;

  /** One that somebody asked to be tried once more, or has put away for good. */
  public record Asked(long id, String route, String reference, boolean dropped) {}

  public void add(Collection<LostMessage> lost) {
    database.write(
        h -> {
          for (LostMessage message : lost) {
            h.createUpdate(INSERT)
                .bindMethods(message)
                .bind("id", ids.next())
                .bind("node", node.node())
                .execute();
          }
        });
  }

  /**
   * What somebody has asked for and no node has done yet, page by page. What was put away is no
   * longer looked for after a while, nor when another of the same name has been given up since.
   *
   * @param after id of the last one of the page before, or 0
   */
  public List<Asked> asked(long after) {
    Instant since = clock.now().minus(SEARCHED);
    return database.read(
        h ->
            h.createQuery(WANTED)
                .bind("after", after)
                .bind("since", since)
                .mapTo(Asked.class)
                .list());
  }

  public void replayed(long id) {
    update("replayed_at = :now WHERE " + OPEN + " AND id = :id", id);
  }

  /** What was put away lies nowhere any more. */
  public void cleared(long id) {
    update("cleared_at = :now WHERE cleared_at IS NULL AND id = :id", id);
  }

  private void update(String what, long id) {
    Instant now = clock.now();
    database.write(
        h ->
            h.createUpdate("UPDATE dead_letter SET version = version + 1, " + what)
                .bind("now", now)
                .bind("id", id)
                .execute());
  }

  /** What no node has found for so long waits for somebody again, and says why. */
  public void giveUp() {
    Instant now = clock.now();
    database.write(
        h ->
            h.createUpdate(MISSING + " AND asked_at < :before")
                .bind("now", now)
                .bind("before", now.minus(SEARCHED))
                .execute());
  }

  /** It was deleted where it lay since nobody dealt with it in time. */
  public void missing(String route, String reference) {
    Instant now = clock.now();
    database.write(
        h ->
            h.createUpdate(MISSING + " AND route = :route AND reference = :reference")
                .bind("now", now)
                .bind("route", route)
                .bind("reference", reference)
                .execute());
  }

  /**
   * Those that were dealt with; what waits for somebody waits for as long as it takes.
   *
   * @return how many went
   */
  int deleteOld() {
    return database.read(
        h ->
            h.execute(
                "DELETE FROM dead_letter WHERE at < ? AND NOT (" + OPEN + ") LIMIT 1000",
                clock.now().minus(KEPT)));
  }
}
