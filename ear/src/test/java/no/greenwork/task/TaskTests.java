package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.PlacementTests;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/**
 * Colleagues of the demo's caseworkers and people whom they follow up, for tests of whose a task
 * is.
 */
@ApplicationScoped
@Transactional
public class TaskTests {
  private static final String GRANT =
      "INSERT INTO user_grant (id, user_id, role, scope_type, unit_number, valid_from, confidential, strictly_confidential, shielded)"
          + " VALUES (?, ?, 'CASEWORKER', 'UNIT', ?, '2020-01-01', ?, ?, ?)";

  @Inject private PlacementTests placements;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;

  public Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  private void write(String sql, Object... values) {
    database.write(h -> h.execute(sql, values));
  }

  /** Of the office of the account caseworker, with all rights to protected people or none. */
  public Actor colleague(boolean rights) {
    long id = ids.next();
    write(
        "INSERT INTO app_user (id, user_name, display_name, email, demo, created_at) VALUES (?, ?, 'Prøve Kollega', ?, TRUE, NOW(6))",
        id,
        "task-" + id,
        "task-" + id + "@example.no");
    grant(id, as("caseworker").grant().scopeKey(), rights);
    return as("task-" + id);
  }

  public void grant(long user, String unit, boolean rights) {
    write(GRANT, ids.next(), user, unit, rights, rights, rights);
  }

  public void endGrants(long user) {
    write("UPDATE user_grant SET valid_to = ? WHERE user_id = ?", clock.today(), user);
  }

  /** Whom a test has made is no colleague of anybody any more. */
  public void leave(Actor user) {
    endGrants(user.userId());
    write("DELETE FROM participant_caseworker WHERE user_id = ?", user.userId());
    write("DELETE FROM task_digest WHERE user_id = ?", user.userId());
    write("UPDATE app_user SET ended_at = ? WHERE id = ?", clock.now(), user.userId());
  }

  /**
   * A referral by the account caseworker for their office.
   *
   * @return internal id
   */
  public long referred(LocalDate day) {
    long id = placements.referral(day);
    Actor caseworker = as("caseworker");
    write(
        "UPDATE placement SET referred_by = ?, referred_unit = ? WHERE id = ?",
        caseworker.userId(),
        caseworker.grant().scopeKey(),
        id);
    return id;
  }

  public void referredBy(long placement, Actor user) {
    write("UPDATE placement SET referred_by = ? WHERE id = ?", user.userId(), placement);
  }

  /** Withdrawn and made anew, as it were. */
  public void referredAnew(long placement, LocalDate day) {
    write("UPDATE placement SET referred_on = ? WHERE id = ?", day, placement);
  }

  public void followedBy(long placement, Actor user) {
    write(
        "INSERT INTO participant_caseworker (participant_id, valid_from, user_id)"
            + " SELECT participant_id, '2025-01-01', ? FROM placement WHERE id = ?",
        user.userId(),
        placement);
  }

  public void inOffice(long placement, String unit) {
    write(
        "INSERT INTO participant_unit (participant_id, valid_from, unit_number)"
            + " SELECT participant_id, '2025-01-01', ? FROM placement WHERE id = ?",
        unit,
        placement);
  }

  public void protect(long placement, String protection) {
    write(
        "UPDATE participant SET protection = ? WHERE id = (SELECT participant_id FROM placement WHERE id = ?)",
        protection,
        placement);
  }

  public void hand(String kind, long subject, Actor to) {
    write(
        "INSERT INTO task_assignment (kind, subject, opened_on, scope, user_id) VALUES (?, ?, ?, ?, ?)",
        kind,
        subject,
        clock.today(),
        to.grant().scope(),
        to.userId());
  }

  public long handed(String kind, long subject) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT user_id FROM task_assignment WHERE kind = :kind AND subject = :subject")
                .bind("kind", kind)
                .bind("subject", subject)
                .mapTo(Long.class)
                .one());
  }

  public void unhand(String kind, long subject) {
    write("DELETE FROM task_assignment WHERE kind = ? AND subject = ?", kind, subject);
  }

  public void forgetDigestOf(long user) {
    write("UPDATE task_digest SET made_on = NULL WHERE user_id = ?", user);
  }

  public void removeAddressOf(long user) {
    write("UPDATE app_user SET email = NULL WHERE id = ?", user);
  }

  public boolean hasMail(long user) {
    return database.read(
            h ->
                h.createQuery("SELECT COUNT(*) FROM mail WHERE user_id = :user")
                    .bind("user", user)
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  public String mailTo(long user) {
    return database.read(
        h ->
            h.createQuery("SELECT subject FROM mail WHERE user_id = :user")
                .bind("user", user)
                .mapTo(String.class)
                .one());
  }
}
