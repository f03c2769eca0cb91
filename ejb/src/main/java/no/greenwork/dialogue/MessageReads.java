package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** What the pages of every side ask of a thread: places, counts, who has read. */
@ApplicationScoped
class MessageReads {
  private static final String PLACE =
      "SELECT m.thread_id, m.position FROM message m JOIN dialogue_thread t ON t.id = m.thread_id"
          + " WHERE m.public_id = :message AND t.placement_id = :placement AND (%s)";

  /** A place to go on from may be one that was taken out of sight since. */
  private static final String CURSOR =
      "SELECT m.position FROM message m WHERE m.public_id = :message AND m.thread_id = :thread";

  private static final String UNREAD =
      "SELECT COUNT(*) FROM message m JOIN dialogue_thread t ON t.id = m.thread_id"
          + " WHERE t.id = :thread AND m.position > :read AND m.sender_id <> :user AND (%s)";

  private static final String READ =
      "SELECT COALESCE(MAX(r.position), 0) FROM message_read r WHERE r.thread_id = :thread AND r.user_id = :user AND r.party = :party";

  /**
   * Only what the one who asks may read counts: another's mark on a hidden message tells nothing.
   */
  private static final String MARKS =
      """
      SELECT r.party, u.display_name AS who, r.read_at,
        (SELECT m.sent_at FROM message m JOIN dialogue_thread t ON t.id = m.thread_id WHERE m.thread_id = r.thread_id
          AND m.position <= r.position AND (r.party <> 'NAV' OR m.nav_reads) AND (%s) ORDER BY m.position DESC LIMIT 1) AS sent_at
      FROM message_read r JOIN app_user u ON u.id = r.user_id
      WHERE r.thread_id = :thread AND r.user_id <> :user ORDER BY r.read_at DESC LIMIT 50
      """;

  @Inject private Database database;
  @Inject private DialogueSubjects subjects;
  @Inject private CurrentActor current;

  /** Where a message stands. */
  public record Place(long threadId, int position) {}

  /** As found; without a time there is nothing to tell of. */
  public record Mark(Party party, String who, Instant readAt, Instant sentAt) {}

  /**
   * @throws NotFound if there is no such message for this user
   */
  Place place(String placement, String message) {
    DialogueSubject subject = subjects.of(placement);
    SqlPart scope = MessageScope.of(current.get());
    if (subject.closed()) {
      throw new NotFound();
    }
    return database
        .read(
            h ->
                h.createQuery(PLACE.formatted(scope.sql()))
                    .bindMap(scope.binds())
                    .bind("message", message)
                    .bind("placement", subject.row().id())
                    .mapTo(Place.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  /**
   * @param message public id, null = the beginning
   */
  int cursor(long thread, String message) {
    return message == null
        ? 0
        : database
            .read(
                h ->
                    h.createQuery(CURSOR)
                        .bind("message", message)
                        .bind("thread", thread)
                        .mapTo(Integer.class)
                        .findOne())
            .orElseThrow(NotFound::new);
  }

  /** The position up to which the user has read. */
  int read(long thread, Party party) {
    return database.read(
        h ->
            h.createQuery(READ)
                .bind("thread", thread)
                .bind("user", current.get().userId())
                .bind("party", party.name())
                .mapTo(Integer.class)
                .one());
  }

  int unread(long thread, int read) {
    SqlPart scope = MessageScope.of(current.get());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("thread", thread);
    binds.put("read", read);
    binds.put("user", current.get().userId());
    return database.read(
        h ->
            h.createQuery(UNREAD.formatted(scope.sql())).bindMap(binds).mapTo(Integer.class).one());
  }

  /** How far the others have read, the latest first. */
  List<ReadUpTo> marks(long thread) {
    SqlPart scope = MessageScope.of(current.get());
    return database
        .read(
            h ->
                h.createQuery(MARKS.formatted(scope.sql()))
                    .bindMap(scope.binds())
                    .bind("thread", thread)
                    .bind("user", current.get().userId())
                    .mapTo(Mark.class)
                    .list())
        .stream()
        .filter(mark -> mark.sentAt() != null)
        .map(mark -> new ReadUpTo(mark.party(), mark.who(), mark.sentAt(), mark.readAt()))
        .toList();
  }
}
