package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;

/** There is always somebody who can make users: the last administrator cannot be taken away. */
@ApplicationScoped
class Administrators {
  @Inject private Database database;
  @Inject private Clock clock;

  /**
   * First in the transaction: two who end each other at once write the same row, and one waits for
   * the other.
   */
  void guard() {
    database.write(
        h ->
            h.execute(
                "INSERT INTO installation (name, fact) VALUES ('administrators.guard', '1') ON DUPLICATE KEY UPDATE fact = CAST(fact AS INTEGER) + 1"));
  }

  /** After the change, within the transaction. */
  void requireOne() {
    int left =
        database.read(
            h ->
                h.createQuery(
                        "SELECT COUNT(*) FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE g.role = 'ADMINISTRATOR'"
                            + " AND g.valid_from <= :today AND g.valid_to IS NULL AND u.ended_at IS NULL AND u.password_hash IS NOT NULL")
                    .bind("today", clock.today())
                    .mapTo(Integer.class)
                    .one());
    if (left == 0) {
      throw new Conflict("", "LAST_ADMINISTRATOR");
    }
  }
}
