package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * A message with its files in one transaction. The files come first, since they take time; then the
 * person's guard, so that somebody who becomes protected meanwhile is written about no more; then
 * the thread's.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
class MessageWriter {
  private static final String INSERT =
      "INSERT INTO message (id, public_id, thread_id, position, sender_id, sender_party, sent_at, sent_on, nav_reads, text_cipher, form_token)"
          + " VALUES (:id, :public, :thread, :position, :sender, :party, :at, :day, :navReads, :text, :token)";

  private static final String LINK =
      "INSERT INTO message_attachment (message_id, position, attachment_id) VALUES (:message, :position, :file)";

  private static final String EARLIER =
      "SELECT m.public_id, t.placement_id, t.farm_id FROM message m JOIN dialogue_thread t ON t.id = m.thread_id"
          + " WHERE m.sender_id = :sender AND m.form_token = :token";

  @Inject private DialogueSubjects subjects;
  @Inject private DialogueThreads threads;
  @Inject private AttachmentStore files;
  @Inject private CapacityGuard guard;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /** What was sent with a form's token. */
  public record Earlier(String publicId, long placementId, Long farmId) {}

  /** The same form was sent twice at once: this transaction leaves nothing. */
  static final class AlreadySent extends RuntimeException {
    private final String message;

    AlreadySent(String message) {
      super("sent already", null, false, false);
      this.message = message;
    }

    String message() {
      return message;
    }
  }

  /**
   * @return public id of the message
   */
  String send(String placement, NewMessage wanted, List<Upload> uploads) {
    Party party = subjects.party();
    DialogueSubject subject = subjects.of(placement);
    ThreadChoice thread = thread(subject, party, wanted);
    Optional<String> before = earlier(subject, thread, wanted);
    if (before.isPresent()) {
      return before.get();
    }
    thread.requireWritable(subject, party, clock.today());
    List<AttachmentStore.Stored> stored = uploads.stream().map(files::store).toList();
    guard.lock(subject.row().participantId(), List.of(), List.of());
    DialogueSubject now = subjects.of(placement);
    thread(now, party, wanted).requireWritable(now, party, clock.today());
    DialogueThreads.Row row = threads.next(subject.row().id(), thread.farmId());
    earlier(subject, thread, wanted)
        .ifPresent(
            sent -> {
              throw new AlreadySent(sent);
            });
    return insert(row, thread, party, wanted, stored);
  }

  private static ThreadChoice thread(DialogueSubject subject, Party party, NewMessage wanted) {
    return ThreadChoice.of(subject, party, wanted.thread(), wanted.farm());
  }

  /**
   * @throws Conflict FORM_SENT if its token was used somewhere else
   */
  private Optional<String> earlier(
      DialogueSubject subject, ThreadChoice thread, NewMessage wanted) {
    Optional<Earlier> sent =
        database.read(
            h ->
                h.createQuery(EARLIER)
                    .bind("sender", current.get().userId())
                    .bind("token", wanted.token())
                    .mapTo(Earlier.class)
                    .findOne());
    sent.ifPresent(
        e -> {
          boolean here =
              e.placementId() == subject.row().id()
                  && java.util.Objects.equals(e.farmId(), thread.farmId());
          if (!here) {
            throw new Conflict("", "FORM_SENT");
          }
        });
    return sent.map(Earlier::publicId);
  }

  private String insert(
      DialogueThreads.Row row,
      ThreadChoice thread,
      Party party,
      NewMessage wanted,
      List<AttachmentStore.Stored> stored) {
    long id = ids.next();
    String publicId = PublicId.random(random);
    boolean navReads = thread.kind() == ThreadKind.NAV || wanted.navReads();
    database.write(
        h -> {
          h.createUpdate(INSERT)
              .bind("id", id)
              .bind("public", publicId)
              .bind("thread", row.id())
              .bind("position", row.lastPosition())
              .bind("sender", current.get().userId())
              .bind("party", party.name())
              .bind("at", clock.now())
              .bind("day", clock.today())
              .bind("navReads", navReads)
              .bind("text", threads.key(row).seal(id, wanted.body()))
              .bind("token", wanted.token())
              .execute();
          for (int i = 0; i < stored.size(); i++) {
            h.createUpdate(LINK)
                .bind("message", id)
                .bind("position", i)
                .bind("file", stored.get(i).id())
                .execute();
          }
        });
    log(publicId, thread, navReads, stored);
    return publicId;
  }

  /** Neither texts nor names of files: the log is read by those who see no person. */
  private void log(
      String message, ThreadChoice thread, boolean navReads, List<AttachmentStore.Stored> stored) {
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("thread", thread.kind().name());
    sent.put("readers", thread.kind().readers(navReads).stream().map(Enum::name).toList());
    sent.put("files", stored.size());
    changes.record("SEND", "message", message, null, sent);
    for (AttachmentStore.Stored file : stored) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("message", message);
      facts.put("type", file.type().name());
      facts.put("size", file.size());
      facts.put("sha256", file.sha256());
      facts.put("scan", file.scan().name());
      changes.record("ATTACH", "attachment", file.publicId(), null, facts);
    }
  }
}
