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

  /** One that fails again and again while it waits for somebody is one. */
  private static final String INSERT =
      "INSERT INTO dead_letter (id, route, at, node, error, subject, reference)"
          + " SELECT :id, :route, :at, :node, :error, :subject, :reference FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM dead_letter d"
          + " WHERE d.replayed_at IS NULL AND d.dropped_at IS NULL AND d.route = :route AND d.reference = :reference)";

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private NodeLease node;
  @Inject private Clock clock;

  /** One that somebody asked to be tried once more. */
  public record Asked(long id, String route, String reference) {}

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

  public List<Asked> asked() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT id, route, reference FROM dead_letter WHERE replayed_at IS NULL AND dropped_at IS NULL"
                        + " AND asked_at IS NOT NULL ORDER BY id LIMIT 100")
                .mapTo(Asked.class)
                .list());
  }

  public void replayed(long id) {
    Instant now = clock.now();
    database.write(
        h ->
            h.execute(
                "UPDATE dead_letter SET replayed_at = ?, version = version + 1 WHERE id = ? AND replayed_at IS NULL",
                now,
                id));
  }

  /**
   * @return how many went
   */
  int deleteOld() {
    return database.read(
        h -> h.execute("DELETE FROM dead_letter WHERE at < ? LIMIT 1000", clock.now().minus(KEPT)));
  }
}
