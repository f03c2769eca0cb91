package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;

/** Takes a message with its files out of the farm's sight; the others keep it. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
class MessageHiding {
  private static final String FIND =
      "SELECT m.id, m.nav_reads, t.farm_id FROM message m JOIN dialogue_thread t ON t.id = m.thread_id"
          + " WHERE m.public_id = :message AND t.placement_id = :placement";

  private static final String HIDE =
      "INSERT IGNORE INTO message_hidden (message_id, hidden_by, hidden_at) VALUES (:id, :user, :at)";

  @Inject private DialogueSubjects subjects;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Database database;
  @Inject private Clock clock;

  /** As it is stored. */
  public record Found(long id, boolean navReads, Long farmId) {
    ThreadKind kind() {
      return farmId == null ? ThreadKind.NAV : ThreadKind.FARM;
    }
  }

  void hide(String placement, String message) {
    Party party = subjects.party();
    DialogueSubject subject = subjects.of(placement);
    Found found = find(subject, message);
    if (subject.closed() || !DialogueRules.mayRead(party, found.kind(), found.navReads(), false)) {
      throw new NotFound();
    }
    if (!DialogueRules.mayHide(party, found.kind(), found.navReads())) {
      throw new Conflict("", "NOT_FOR_FARM");
    }
    int hidden =
        database.read(
            h ->
                h.createUpdate(HIDE)
                    .bind("id", found.id())
                    .bind("user", current.get().userId())
                    .bind("at", clock.now())
                    .execute());
    if (hidden > 0) {
      changes.record("HIDE", "message", message, Map.of("farm", true), Map.of("farm", false));
    }
  }

  private Found find(DialogueSubject subject, String message) {
    return database
        .read(
            h ->
                h.createQuery(FIND)
                    .bind("message", message)
                    .bind("placement", subject.row().id())
                    .mapTo(Found.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
