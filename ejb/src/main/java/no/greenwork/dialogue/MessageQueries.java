package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** The threads of a placement as NAV and the provider read them; that they did is logged. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class MessageQueries {
  static final String REF = "messages:";
  private static final String ROWS =
      """
      SELECT m.id, m.public_id, m.position, m.sender_party, m.sender_id, u.display_name AS sender, m.sent_at, m.nav_reads,
        m.text_cipher, h.hidden_at, hu.display_name AS hidden_by
      FROM message m JOIN dialogue_thread t ON t.id = m.thread_id JOIN app_user u ON u.id = m.sender_id
      LEFT JOIN message_hidden h ON h.message_id = m.id LEFT JOIN app_user hu ON hu.id = h.hidden_by
      WHERE t.id = :thread AND m.position > :after AND (%s) ORDER BY m.position %s LIMIT :most
      """;

  @Inject private Database database;
  @Inject private DialogueSubjects subjects;
  @Inject private DialogueThreads threads;
  @Inject private MessageReads reads;
  @Inject private AttachmentQueries files;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** As it is stored. */
  public record Stored(
      long id,
      String publicId,
      int position,
      Party senderParty,
      long senderId,
      String sender,
      Instant sentAt,
      boolean navReads,
      byte[] textCipher,
      Instant hiddenAt,
      String hiddenBy) {}

  /**
   * All that this side has of it.
   *
   * @param most of the last messages of each thread
   * @throws NotFound if the placement is not there for this user, or the user is a farm's
   */
  public Dialogue of(String placement, int most, AccessKind kind) {
    Party party = side();
    DialogueSubject subject = subjects.of(placement);
    boolean begun = subject.row().referred() != null;
    if (subject.closed()) {
      return new Dialogue(begun, true, null, null, List.of());
    }
    Map<Long, DialogueThreads.Row> rows = threads.byFarm(subject.row().id());
    List<ThreadContent> found = new ArrayList<>();
    found.add(content(subject, new ThreadChoice(ThreadKind.NAV, null), rows, party, most));
    for (DialogueSubject.FarmStay farm : subject.farms()) {
      ThreadContent one =
          content(subject, new ThreadChoice(ThreadKind.FARM, farm), rows, party, most);
      if (party == Party.PROVIDER || !one.messages().isEmpty()) {
        found.add(one);
      }
    }
    if (found.stream().anyMatch(one -> !one.messages().isEmpty())) {
      log.person(kind, subject.row().participantId(), REF + placement);
    }
    return new Dialogue(
        begun, false, subject.row().unitName(), subject.row().providerName(), found);
  }

  private Party side() {
    return Party.of(current.get().role())
        .filter(party -> party != Party.FARM)
        .orElseThrow(NotFound::new);
  }

  private ThreadContent content(
      DialogueSubject subject,
      ThreadChoice choice,
      Map<Long, DialogueThreads.Row> threadRows,
      Party party,
      int most) {
    boolean open = choice.kind().writers().contains(party) && choice.isOpen(subject, clock.today());
    String farm = choice.farm() == null ? null : choice.farm().orgNumber();
    String name = choice.farm() == null ? null : choice.farm().name();
    DialogueThreads.Row thread = threadRows.get(choice.farmId());
    if (thread == null) {
      return new ThreadContent(choice.kind(), farm, name, open, List.of(), false, 0, List.of());
    }
    int read = reads.read(thread.id(), party);
    List<MessageRow> rows = new ArrayList<>(rows(thread, choice.kind(), read, 0, most + 1, "DESC"));
    boolean more = rows.size() > most;
    if (more) {
      rows.removeLast();
    }
    Collections.reverse(rows);
    return new ThreadContent(
        choice.kind(),
        farm,
        name,
        open,
        rows,
        more,
        reads.unread(thread.id(), read),
        reads.marks(thread.id()));
  }

  /**
   * The messages of one thread after another, in the order in which they were sent.
   *
   * @param kind null = NAV and the provider
   * @param farm organisation number, may be null where there is but one
   * @param after public id of a message, null = from the beginning
   */
  public List<MessageRow> after(
      String placement, ThreadKind kind, String farm, String after, int most) {
    Party party = side();
    DialogueSubject subject = subjects.of(placement);
    if (subject.closed()) {
      return List.of();
    }
    ThreadChoice choice = ThreadChoice.of(subject, party, kind, farm);
    Optional<DialogueThreads.Row> row = threads.find(subject.row().id(), choice.farmId());
    if (row.isEmpty()) {
      return List.of();
    }
    long thread = row.get().id();
    List<MessageRow> rows =
        rows(
            row.get(),
            choice.kind(),
            reads.read(thread, party),
            reads.cursor(thread, after),
            most,
            "ASC");
    if (!rows.isEmpty()) {
      log.person(AccessKind.REST, subject.row().participantId(), REF + placement);
    }
    return rows;
  }

  private List<MessageRow> rows(
      DialogueThreads.Row thread, ThreadKind kind, int read, int after, int most, String order) {
    SqlPart scope = MessageScope.of(current.get());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("thread", thread.id());
    binds.put("after", after);
    binds.put("most", most);
    List<Stored> stored =
        database.read(
            h ->
                h.createQuery(ROWS.formatted(scope.sql(), order))
                    .bindMap(binds)
                    .mapTo(Stored.class)
                    .list());
    ThreadKey key = threads.key(thread);
    Map<Long, List<AttachmentRow>> attached = files.of(stored.stream().map(Stored::id).toList());
    return stored.stream()
        .map(s -> row(s, kind, key, read, attached.getOrDefault(s.id(), List.of())))
        .toList();
  }

  private MessageRow row(
      Stored s, ThreadKind kind, ThreadKey key, int read, List<AttachmentRow> attached) {
    boolean own = s.senderId() == current.get().userId();
    return new MessageRow(
        s.publicId(),
        s.position(),
        s.senderParty(),
        s.sender(),
        own,
        s.sentAt(),
        key.open(s.id(), s.textCipher()),
        kind.readers(s.navReads()),
        !own && s.position() > read,
        s.hiddenAt(),
        s.hiddenBy(),
        attached);
  }
}
