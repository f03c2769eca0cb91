package no.greenwork.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Who has printed a letter about a placement, and who has looked at it, out of the access log. A
 * caseworker sees all of it; a provider what its own people did, and its supervisors only letters.
 */
@ApplicationScoped
public class LookHistory implements HistorySource {
  static final String LETTER = "LETTER";

  private static final Map<String, List<String>> LOGGED =
      Map.of(
          LETTER, List.of("PRINT"), HistoryQueries.LOOKED, List.of("DETAIL", "CONFIRMED", "REST"));
  private static final String SELECT =
      "SELECT l.id, l.at, l.kind, l.user_id FROM access_log l WHERE l.participant_id = :participant AND l.record_ref = :placement"
          + " AND l.kind IN (<logged>) AND (";

  @Inject private Database database;

  /** A line of the access log. */
  public record Look(long id, Instant at, String kind, Long userId) {}

  @Override
  public List<String> kinds(Actor viewer) {
    return switch (viewer.role()) {
      case CASEWORKER, PROVIDER_COORDINATOR -> List.of(LETTER, HistoryQueries.LOOKED);
      case SUPERVISOR -> List.of(LETTER);
      default -> List.of();
    };
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    List<String> logged = new ArrayList<>();
    kinds(question.viewer()).stream()
        .filter(question.kinds()::contains)
        .forEach(kind -> logged.addAll(LOGGED.get(kind)));
    SqlPart where = question.within("l").and(whose(question.viewer()));
    return database
        .read(
            h ->
                h.createQuery(SELECT + where.sql() + ")" + question.order("l"))
                    .bind("participant", question.subject().participantId())
                    .bind("placement", question.subject().publicId())
                    .bindList("logged", logged)
                    .bindMap(where.binds())
                    .mapTo(Look.class)
                    .list())
        .stream()
        .map(look -> entry(look, question))
        .toList();
  }

  private static SqlPart whose(Actor viewer) {
    return switch (viewer.role()) {
      case CASEWORKER -> SqlPart.ALL;
      default ->
          SqlPart.of(
              "EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = l.user_id AND g.provider_id = :look_provider)",
              "look_provider",
              viewer.grant().scopeId());
    };
  }

  private static HistoryEntry entry(Look look, HistoryQuestion question) {
    String kind = look.kind().equals("PRINT") ? LETTER : HistoryQueries.LOOKED;
    return new HistoryEntry(
        look.at(),
        look.id(),
        kind,
        question.texts().get("history.look." + look.kind()),
        look.userId(),
        null,
        List.of());
  }
}
