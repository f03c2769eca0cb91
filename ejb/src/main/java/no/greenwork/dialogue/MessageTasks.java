package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Actor;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * A thread with something that nobody on the user's side has read. It is read when anybody of the
 * side has read it, so that it does not wait for somebody who is away.
 */
@ApplicationScoped
public class MessageTasks implements TaskSource {
  /**
   * First the threads that have come further than anybody has read, then only what is new in them.
   */
  private static final String OPEN =
      """
      SELECT '%s' AS kind, q.thread_id AS subject, q.placement_id, q.responsible, MIN(m.sent_on) AS opened_on,
        NULL AS due_on, NULL AS label, q.path
      FROM (SELECT t.id AS thread_id, t.last_position, p.id AS placement_id, %s AS responsible,
          CONCAT('/placements/view?id=', p.public_id, '#dialogue') AS path,
          COALESCE((SELECT MAX(r.position) FROM message_read r WHERE r.thread_id = t.id AND r.party = '%s'), 0) AS mark
        FROM dialogue_thread t JOIN placement p ON p.id = t.placement_id JOIN participant dx ON dx.id = p.participant_id
        WHERE (%s) AND dx.protection = 'NONE' AND NOT dx.shielded AND %s
        HAVING last_position > mark) q
      JOIN message m ON m.thread_id = q.thread_id AND m.position > q.mark AND m.sender_party <> '%s' AND %s
      GROUP BY q.thread_id, q.placement_id, q.responsible, q.path
      """;

  /** A copy to NAV waits for nobody. */
  private static final String OF_NAV = "t.farm_id IS NULL";

  private static final String OF_FARM = "t.farm_id = :scope_id";

  private static final String NOT_HIDDEN =
      "NOT EXISTS (SELECT 1 FROM message_hidden dh WHERE dh.message_id = m.id)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    Optional<Party> party = Party.of(actor.role());
    if (party.isEmpty()) {
      return List.of();
    }
    SqlPart scope = PlacementScope.tasks(actor, today);
    String responsible =
        switch (party.get()) {
          case NAV, PROVIDER -> FOLLOWED_BY;
          case FARM -> "NULL";
        };
    String threads =
        switch (party.get()) {
          case NAV -> OF_NAV;
          case PROVIDER -> "1 = 1";
          case FARM -> OF_FARM;
        };
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    Party side = party.get();
    String sql =
        OPEN.formatted(
            kind(side),
            responsible,
            side,
            scope.sql(),
            threads,
            side,
            side == Party.FARM ? NOT_HIDDEN : "1 = 1");
    return List.of(new SqlPart(sql, binds));
  }

  /** A kind for each side: both may have something unread in the same thread. */
  private static String kind(Party party) {
    return switch (party) {
      case NAV -> "MESSAGE_UNREAD_NAV";
      case PROVIDER -> "MESSAGE_UNREAD";
      case FARM -> "MESSAGE_UNREAD_FARM";
    };
  }
}
