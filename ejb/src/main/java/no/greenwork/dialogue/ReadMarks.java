package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.RetryOnDeadlock;

/** How far each has read; a mark only moves forward. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
class ReadMarks {
  private static final String MARK =
      "INSERT INTO message_read (thread_id, user_id, party, position, read_at) VALUES (:thread, :user, :party, :position, :at)"
          + " ON DUPLICATE KEY UPDATE read_at = IF(VALUES(position) > position, VALUES(read_at), read_at),"
          + " position = GREATEST(position, VALUES(position))";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  void read(long thread, Party party, int position) {
    database.write(
        h ->
            h.createUpdate(MARK)
                .bind("thread", thread)
                .bind("user", current.get().userId())
                .bind("party", party.name())
                .bind("position", position)
                .bind("at", clock.now())
                .execute());
  }
}
