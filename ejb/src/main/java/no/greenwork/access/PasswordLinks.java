package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/**
 * Links that let somebody choose a password once, within three days. Only a hash of each is kept.
 */
@ApplicationScoped
@Transactional
public class PasswordLinks {
  public static final Duration LIFE = Duration.ofDays(3);

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private ChangeLog changes;

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  /**
   * An earlier link of the same user no longer works.
   *
   * @return the token, which nobody can read again
   */
  @Transactional(Transactional.TxType.MANDATORY)
  String make(long userId) {
    String token = LinkToken.draw();
    Instant now = clock.now();
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE one_time_link SET used_at = :now WHERE user_id = :user AND used_at IS NULL")
                .bind("now", now)
                .bind("user", userId)
                .execute());
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO one_time_link (id, user_id, token_hash, expires_at) VALUES (:id, :user, :hash, :expires)")
                .bind("id", ids.next())
                .bind("user", userId)
                .bind("hash", LinkToken.hash(token))
                .bind("expires", now.plus(LIFE))
                .execute());
    return token;
  }

  /** The name of the user whom the link is for; empty when it is unknown, used or too old. */
  public Optional<String> userName(String token) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT u.user_name FROM one_time_link l JOIN app_user u ON u.id = l.user_id"
                        + " WHERE l.token_hash = :hash AND l.used_at IS NULL AND l.expires_at > :now AND u.ended_at IS NULL")
                .bind("hash", LinkToken.hash(token))
                .bind("now", clock.now())
                .mapTo(String.class)
                .findOne());
  }

  /**
   * @throws Conflict LINK_USED when it no longer works
   */
  public void use(String token, String password) {
    Instant now = clock.now();
    PasswordRule.check(
        "password", password, userName(token).orElseThrow(() -> new Conflict("", "LINK_USED")));
    byte[] hash = LinkToken.hash(token);
    int used =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE one_time_link SET used_at = :now WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now")
                    .bind("now", now)
                    .bind("hash", hash)
                    .execute());
    if (used != 1) {
      throw new Conflict("", "LINK_USED");
    }
    long userId =
        database.read(
            h ->
                h.createQuery("SELECT user_id FROM one_time_link WHERE token_hash = :hash")
                    .bind("hash", hash)
                    .mapTo(Long.class)
                    .one());
    User user = entities.find(User.class, userId);
    user.setPassword(Passwords.hash(password), now);
    changes.record("PASSWORD_BY_LINK", "user", user.userName(), null, null);
  }
}
