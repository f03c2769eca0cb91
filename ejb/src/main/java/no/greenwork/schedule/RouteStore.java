package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NodeLease;

/** What nodes and administrators know and want of routes; for the routes themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RouteStore {
  /** A node that has said nothing for so long does not count as running. */
  static final Duration FRESH = Duration.ofMinutes(1);

  private static final String REPORT =
      "INSERT INTO route_node (name, node, running, period_ms, done, failed, last_done, last_failed, last_error, reported_at)"
          + " VALUES (:name, :node, :running, :periodMillis, :done, :failed, :lastDone, :lastFailed, :lastError, :now)"
          + " ON DUPLICATE KEY UPDATE running = VALUES(running), period_ms = VALUES(period_ms), done = done + VALUES(done),"
          + " failed = failed + VALUES(failed), last_done = COALESCE(VALUES(last_done), last_done),"
          + " last_failed = COALESCE(VALUES(last_failed), last_failed), last_error = COALESCE(VALUES(last_error), last_error),"
          + " reported_at = VALUES(reported_at)";
  private static final String ROWS =
      """
      SELECT r.name, r.stopped, r.version, COALESCE(SUM(n.reported_at > :fresh), 0) AS nodes,
        COALESCE(SUM(n.reported_at > :fresh AND n.running), 0) AS running, MAX(n.period_ms) AS period_millis,
        COALESCE(SUM(n.done), 0) AS done, COALESCE(SUM(n.failed), 0) AS failed, MAX(n.last_done) AS last_done,
        MAX(n.last_failed) AS last_failed,
        (SELECT e.last_error FROM route_node e WHERE e.name = r.name AND e.last_failed IS NOT NULL
          ORDER BY e.last_failed DESC LIMIT 1) AS last_error
      FROM route r LEFT JOIN route_node n ON n.name = r.name GROUP BY r.name, r.stopped, r.version ORDER BY r.name
      """;

  @Inject private Database database;
  @Inject private NodeLease node;
  @Inject private Clock clock;

  /** Those that no node is to run. */
  public Set<String> stopped() {
    return database.read(
        h ->
            h.createQuery("SELECT name FROM route WHERE stopped").mapTo(String.class).stream()
                .collect(Collectors.toSet()));
  }

  /** Counts are added to those that are there already. */
  public void report(Collection<RouteReport> reports) {
    Instant now = clock.now();
    database.write(
        h -> {
          for (RouteReport report : reports) {
            h.execute("INSERT IGNORE INTO route (name) VALUES (?)", report.name());
            h.createUpdate(REPORT)
                .bindMethods(report)
                .bind("node", node.node())
                .bind("now", now)
                .execute();
          }
        });
  }

  List<RouteRow> rows() {
    return database.read(
        h ->
            h.createQuery(ROWS)
                .bind("fresh", clock.now().minus(FRESH))
                .mapTo(RouteRow.class)
                .list());
  }
}
