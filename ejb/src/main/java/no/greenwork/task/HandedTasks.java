package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Database;

/** The tasks that were given to somebody, wherever in a scope they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandedTasks {
  private static final String OF =
      "SELECT a.kind, a.subject, u.display_name AS holder FROM task_assignment a JOIN app_user u ON u.id = a.user_id"
          + " WHERE a.user_id = :from AND a.scope = :scope ORDER BY a.kind, a.subject FOR UPDATE";
  private static final String MOVE =
      "UPDATE task_assignment SET user_id = :to, version = version + 1 WHERE user_id = :from AND scope = :scope";

  @Inject private Database database;
  @Inject private ChangeLog changes;

  /** One that somebody has been given. */
  public record Handed(String kind, long subject, String holder) {}

  /** All of an office or a provider, whatever the one who hands over sees of them. */
  public void move(String scope, long from, Colleague to) {
    List<Handed> handed =
        database.read(
            h ->
                h.createQuery(OF)
                    .bind("from", from)
                    .bind("scope", scope)
                    .mapTo(Handed.class)
                    .list());
    if (handed.isEmpty()) {
      return;
    }
    database.write(
        h ->
            h.createUpdate(MOVE)
                .bind("from", from)
                .bind("scope", scope)
                .bind("to", to.id())
                .execute());
    for (Handed one : handed) {
      changes.record(
          "HAND_OVER",
          "task",
          one.subject(),
          Map.of("kind", one.kind(), "holder", one.holder()),
          Map.of("kind", one.kind(), "holder", to.name()));
    }
  }
}
