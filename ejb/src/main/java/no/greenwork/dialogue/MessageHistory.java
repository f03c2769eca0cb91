package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.history.HistoryEntry;
import no.greenwork.history.HistoryQuestion;
import no.greenwork.history.HistorySource;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** That a message was written, and by whom, to those who may read it; never what stands in it. */
@ApplicationScoped
public class MessageHistory implements HistorySource {
  static final String KIND = "MESSAGE";

  private static final String SELECT =
      "SELECT m.id, m.sent_at AS at, m.sender_id, IF(t.farm_id IS NULL, 'NAV', 'FARM') AS thread FROM"
          + " dialogue_thread t JOIN (SELECT x.*, x.sent_at AS at FROM message x) m ON m.thread_id ="
          + " t.id WHERE t.placement_id = :placement AND (";

  @Inject private Database database;

  /** A message without its words. */
  public record Sent(long id, Instant at, long senderId, ThreadKind thread) {}

  @Override
  public List<String> kinds(Actor viewer) {
    return switch (viewer.role()) {
      case CASEWORKER, PROVIDER_COORDINATOR, SUPERVISOR, FARMER -> List.of(KIND);
      default -> List.of();
    };
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    SqlPart where = question.within("m").and(MessageScope.of(question.viewer()));
    return database
        .read(
            h ->
                h.createQuery(SELECT + where.sql() + ")" + question.order("m"))
                    .bind("placement", question.subject().id())
                    .bindMap(where.binds())
                    .mapTo(Sent.class)
                    .list())
        .stream()
        .map(
            sent ->
                new HistoryEntry(
                    sent.at(),
                    sent.id(),
                    KIND,
                    question.texts().get("history.message." + sent.thread()),
                    sent.senderId(),
                    null,
                    List.of()))
        .toList();
  }
}
