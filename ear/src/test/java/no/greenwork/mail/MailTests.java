package no.greenwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NodeLease;

/** What tests of mail look up in the outbox and put there. */
@ApplicationScoped
@Transactional
public class MailTests {
  @Inject private Outbox outbox;
  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private NodeLease node;

  public void forgetDigestOf(long user) {
    write("UPDATE task_digest SET made_on = NULL WHERE user_id = ?", user);
  }

  public int sentTo(long user) {
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM mail WHERE user_id = :user AND sent_at IS NOT NULL")
                .bind("user", user)
                .mapTo(Integer.class)
                .one());
  }

  public List<String> namesOfParticipants() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT DISTINCT CONCAT(given_name, ' ', family_name) FROM participant LIMIT 5000")
                .mapTo(String.class)
                .list());
  }

  /** Not due before {@code at}. */
  public void add(long user, String subject, Instant at) {
    outbox.add(user, subject, "One task waits.");
    write("UPDATE mail SET next_at = ? WHERE user_id = ? AND subject = ?", at, user, subject);
  }

  public void triedBefore(long user, int attempts) {
    write("UPDATE mail SET attempts = ? WHERE user_id = ?", attempts, user);
  }

  public void due(long id, Instant at) {
    write("UPDATE mail SET next_at = ? WHERE id = ?", at, id);
  }

  public void leasedTo(long id, String owner, Instant until) {
    write("UPDATE mail SET lease_owner = ?, lease_until = ? WHERE id = ?", owner, until, id);
  }

  public void leasedHere(long id, Instant until) {
    leasedTo(id, node.owner(), until);
  }

  public Instant leasedUntil(long id) {
    return database.read(
        h ->
            h.createQuery("SELECT lease_until FROM mail WHERE id = :id")
                .bind("id", id)
                .mapTo(Instant.class)
                .one());
  }

  public boolean isOpen(long id) {
    return database.read(
        h ->
            h.createQuery("SELECT sent_at IS NULL AND lost_at IS NULL FROM mail WHERE id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  /** As many as are given, made at a time. */
  public void made(long user, int mails, Instant at) {
    for (int i = 0; i < mails; i++) {
      write(
          "INSERT INTO mail (id, user_id, subject, body, made_at, next_at, sent_at) VALUES (?, ?, 'old', 'old', ?, ?, ?)",
          ids.next(),
          user,
          at,
          at,
          at);
    }
  }

  public int olderThan(Instant limit) {
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM mail WHERE made_at < :limit")
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
  }

  public Mail of(long user, String subject, int attempts) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT m.id, u.email AS address, m.subject, m.body, m.attempts FROM mail m JOIN app_user u ON u.id = m.user_id"
                        + " WHERE m.user_id = :user AND m.subject = :subject AND m.attempts = :attempts")
                .bind("user", user)
                .bind("subject", subject)
                .bind("attempts", attempts)
                .mapTo(Mail.class)
                .one());
  }

  public boolean isLost(long id) {
    return database.read(
        h ->
            h.createQuery("SELECT lost_at IS NOT NULL FROM mail WHERE id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  public void delete(long id) {
    write("DELETE FROM mail WHERE id = ?", id);
  }

  public long userWithAddress(String address) {
    long id = ids.next();
    write(
        "INSERT INTO app_user (id, user_name, display_name, email, demo, created_at) VALUES (?, ?, 'Prøve', ?, TRUE, NOW(6))",
        id,
        "mail-" + id,
        address);
    return id;
  }

  /** Subject and error of each. */
  public List<String> deadLetters() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT CONCAT(subject, ' ', error) FROM dead_letter WHERE route = 'mail'")
                .mapTo(String.class)
                .list());
  }

  private void write(String sql, Object... values) {
    database.write(h -> h.execute(sql, values));
  }
}
