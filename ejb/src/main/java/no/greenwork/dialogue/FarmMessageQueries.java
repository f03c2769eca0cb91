package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/**
 * A farm's own thread, by a statement of its own that fetches nothing else: no other thread, no
 * hidden message, no place in the thread from which one could tell that something is missing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class FarmMessageQueries {
  private static final String ROWS =
      """
      SELECT m.id, m.public_id, m.sender_party, u.display_name AS sender, m.sender_id = :user AS own, m.sent_at, m.nav_reads,
        m.text_cipher, m.position > :read AS `later`
      FROM message m JOIN dialogue_thread t ON t.id = m.thread_id JOIN app_user u ON u.id = m.sender_id
      WHERE t.id = :thread AND t.farm_id = :farm AND m.position > :after
        AND NOT EXISTS (SELECT 1 FROM message_hidden h WHERE h.message_id = m.id)
      ORDER BY m.position %s LIMIT :most
      """;

  private static final FarmDialogue NOTHING =
      new FarmDialogue(false, List.of(), false, 0, List.of());

  @Inject private Database database;
  @Inject private DialogueSubjects subjects;
  @Inject private DialogueThreads threads;
  @Inject private MessageReads reads;
  @Inject private AttachmentQueries files;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** As it is fetched. */
  public record Stored(
      long id,
      String publicId,
      Party senderParty,
      String sender,
      boolean own,
      Instant sentAt,
      boolean navReads,
      byte[] textCipher,
      boolean later) {}

  /**
   * @param most of the last messages
   * @throws NotFound if the placement is not there for this farm
   */
  public FarmDialogue of(String placement, int most, AccessKind kind) {
    DialogueSubject subject = subject(placement);
    if (subject.closed() || subject.farms().isEmpty()) {
      return NOTHING;
    }
    boolean open = subject.farmThreadOpen(subject.farms().getFirst(), clock.today());
    Optional<DialogueThreads.Row> thread = own(subject);
    if (thread.isEmpty()) {
      return new FarmDialogue(open, List.of(), false, 0, List.of());
    }
    List<FarmMessageRow> rows = new ArrayList<>(rows(thread.get(), 0, most + 1, "DESC"));
    boolean more = rows.size() > most;
    if (more) {
      rows.removeLast();
    }
    Collections.reverse(rows);
    logged(subject, rows, kind);
    int read = reads.read(thread.get().id(), Party.FARM);
    return new FarmDialogue(
        open, rows, more, reads.unread(thread.get().id(), read), marks(thread.get().id()));
  }

  /**
   * @param after public id of a message, null = from the beginning
   */
  public List<FarmMessageRow> after(String placement, String after, int most) {
    DialogueSubject subject = subject(placement);
    Optional<DialogueThreads.Row> thread = own(subject);
    if (subject.closed() || thread.isEmpty()) {
      return List.of();
    }
    List<FarmMessageRow> rows =
        rows(thread.get(), reads.cursor(thread.get().id(), after), most, "ASC");
    logged(subject, rows, AccessKind.REST);
    return rows;
  }

  private DialogueSubject subject(String placement) {
    if (!current.get().is(Role.FARMER)) {
      throw new NotFound();
    }
    return subjects.of(placement);
  }

  private Optional<DialogueThreads.Row> own(DialogueSubject subject) {
    return threads.find(subject.row().id(), current.get().grant().scopeId());
  }

  private void logged(DialogueSubject subject, List<FarmMessageRow> shown, AccessKind kind) {
    if (!shown.isEmpty()) {
      log.person(
          kind, subject.row().participantId(), MessageQueries.REF + subject.row().publicId());
    }
  }

  private List<FarmMessageRow> rows(DialogueThreads.Row thread, int after, int most, String order) {
    List<Stored> stored =
        database.read(
            h ->
                h.createQuery(ROWS.formatted(order))
                    .bind("thread", thread.id())
                    .bind("farm", current.get().grant().scopeId())
                    .bind("user", current.get().userId())
                    .bind("read", reads.read(thread.id(), Party.FARM))
                    .bind("after", after)
                    .bind("most", most)
                    .mapTo(Stored.class)
                    .list());
    ThreadKey key = threads.key(thread);
    Map<Long, List<AttachmentRow>> attached = files.of(stored.stream().map(Stored::id).toList());
    return stored.stream()
        .map(
            s ->
                new FarmMessageRow(
                    s.publicId(),
                    s.senderParty(),
                    s.sender(),
                    s.own(),
                    s.sentAt(),
                    key.open(s.id(), s.textCipher()),
                    s.navReads(),
                    s.later() && !s.own(),
                    attached.getOrDefault(s.id(), List.of())))
        .toList();
  }

  /** Of each other party the one who has read furthest, without a name. */
  private List<ReadUpTo> marks(long thread) {
    Map<Party, ReadUpTo> furthest = new EnumMap<>(Party.class);
    for (ReadUpTo mark : reads.marks(thread)) {
      if (mark.party() != Party.FARM) {
        furthest.merge(
            mark.party(),
            new ReadUpTo(mark.party(), null, mark.sentAt(), mark.readAt()),
            (one, other) -> other.sentAt().isAfter(one.sentAt()) ? other : one);
      }
    }
    return List.copyOf(furthest.values());
  }
}
