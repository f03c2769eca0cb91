package no.greenwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NodeLease;

/**
 * Mail that waits to be sent. Whoever sends takes it on lease first, so that no two nodes send the
 * same; one that dies in between gives it back when the lease is over, and it may be sent twice.
 */
@ApplicationScoped
@Transactional
public class Outbox {
  /** After these it is tried again; after the last it is lost. */
  public static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2));

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final int AT_ONCE = 20;

  private static final String INSERT =
      "INSERT INTO mail (id, user_id, subject, body, made_at, next_at) VALUES (:id, :user, :subject, :body, :now, :now)";
  private static final String CLAIM =
      "UPDATE mail SET lease_owner = :owner, lease_until = :until WHERE sent_at IS NULL AND lost_at IS NULL"
          + " AND next_at <= :now AND (lease_until IS NULL OR lease_until < :now) ORDER BY next_at, id LIMIT "
          + AT_ONCE;
  private static final String CLAIMED =
      "SELECT m.id, u.email AS address, m.subject, m.body, m.attempts FROM mail m JOIN app_user u ON u.id = m.user_id"
          + " WHERE m.lease_owner = :owner AND m.lease_until = :until ORDER BY m.id";
  private static final String MINE = " WHERE id = :id AND lease_owner = :owner";
  private static final String HOLD =
      "UPDATE mail SET lease_until = :until" + MINE + " AND sent_at IS NULL AND lost_at IS NULL";
  private static final String SENT =
      "UPDATE mail SET sent_at = :now, attempts = attempts + 1, lease_owner = NULL, lease_until = NULL"
          + MINE;
  private static final String LATER =
      "UPDATE mail SET attempts = attempts + 1, next_at = :next, lease_owner = NULL, lease_until = NULL"
          + MINE;
  private static final String LOST =
      "UPDATE mail SET attempts = attempts + 1, lost_at = :now, lease_owner = NULL, lease_until = NULL"
          + MINE;
  private static final String AGAIN =
      "UPDATE mail SET attempts = 0, lost_at = NULL, next_at = :now WHERE id = :id AND lost_at IS NOT NULL";
  private static final String OLD = "DELETE FROM mail WHERE made_at < :limit LIMIT 1000";

  @Inject private Database database;
  @Inject private NodeLease node;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** In the transaction of what it tells of. */
  public void add(long userId, String subject, String body) {
    Instant now = clock.now();
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("user", userId)
                .bind("subject", subject)
                .bind("body", body)
                .bind("now", now)
                .execute());
  }

  /** Some of those that are due, for this node alone for a while. */
  public List<Mail> take() {
    Instant now = clock.now();
    Instant until = now.plus(LEASE);
    return database.read(
        h -> {
          int claimed =
              h.createUpdate(CLAIM)
                  .bind("owner", node.owner())
                  .bind("now", now)
                  .bind("until", until)
                  .execute();
          return claimed == 0
              ? List.of()
              : h.createQuery(CLAIMED)
                  .bind("owner", node.owner())
                  .bind("until", until)
                  .mapTo(Mail.class)
                  .list();
        });
  }

  /**
   * Just before it is sent: the lease begins anew, for those before it may have taken long.
   *
   * @return false when it is another node's by now, and is not to be sent from here
   */
  public boolean hold(long id) {
    return update(HOLD, id, "until", clock.now().plus(LEASE));
  }

  /** Unless it is another node's by now. */
  public void sent(long id) {
    update(SENT, id, "now", clock.now());
  }

  /**
   * @return whether it is tried again, here or by the node whose it is by now; else it is lost
   */
  public boolean failed(Mail mail) {
    if (mail.attempts() < PAUSES.size()) {
      update(LATER, mail.id(), "next", clock.now().plus(PAUSES.get(mail.attempts())));
      return true;
    }
    return !update(LOST, mail.id(), "now", clock.now());
  }

  /**
   * A lost one is tried as often as before.
   *
   * @return whether there still is such a mail
   */
  public boolean again(long id) {
    Instant now = clock.now();
    return database.read(
        h -> {
          h.createUpdate(AGAIN).bind("id", id).bind("now", now).execute();
          return h.createQuery("SELECT COUNT(*) FROM mail WHERE id = :id")
                  .bind("id", id)
                  .mapTo(Integer.class)
                  .one()
              > 0;
        });
  }

  private boolean update(String sql, long id, String name, Instant value) {
    return database.read(
            h ->
                h.createUpdate(sql)
                    .bind("id", id)
                    .bind("owner", node.owner())
                    .bind(name, value)
                    .execute())
        > 0;
  }

  /**
   * @return how many went
   */
  int deleteBefore(Instant limit) {
    return database.read(h -> h.createUpdate(OLD).bind("limit", limit).execute());
  }
}
