package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * A thread with something that nobody on the user's side has read. It is read when anybody of the
 * side has read it, so that it does not wait for somebody who is away.
 */
@ApplicationScoped
public class MessageTasks implements TaskSource {
  private static final String OPEN =
      """
      SELECT '%s' AS kind, t.id AS subject, p.id AS placement_id, %s AS responsible,
        MIN(m.sent_on) AS opened_on, NULL AS due_on, NULL AS label,
        CONCAT('/placements/view?id=', p.public_id, '#dialogue') AS path
      FROM dialogue_thread t JOIN placement p ON p.id = t.placement_id JOIN participant dx ON dx.id = p.participant_id
      JOIN message m ON m.thread_id = t.id
      WHERE (%s) AND dx.protection = 'NONE' AND NOT dx.shielded AND %s AND m.sender_party <> '%s'
        AND m.position > COALESCE((SELECT MAX(r.position) FROM message_read r WHERE r.thread_id = t.id AND r.party = '%s'), 0)
      GROUP BY t.id, p.id, p.public_id, p.referred_by
      """;

  private static final String SUPERVISOR =
      "(SELECT MAX(ds.user_id) FROM placement_supervisor ds WHERE ds.placement_id = p.id AND ds.valid_from <= :today"
          + " AND (ds.valid_to IS NULL OR ds.valid_to > :today))";

  /** A copy to NAV waits for nobody. */
  private static final String OF_NAV = "t.farm_id IS NULL";

  private static final String OF_FARM =
      "t.farm_id = :scope_id AND NOT EXISTS (SELECT 1 FROM message_hidden dh WHERE dh.message_id = m.id)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    Optional<Party> party = Party.of(actor.role());
    if (party.isEmpty()) {
      return List.of();
    }
    SqlPart scope =
        actor.is(Role.SUPERVISOR)
            ? PlacementScope.details(actor, today)
            : PlacementScope.of(actor, today);
    String responsible =
        switch (party.get()) {
          case NAV -> "p.referred_by";
          case PROVIDER -> SUPERVISOR;
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
    return List.of(
        new SqlPart(
            OPEN.formatted(
                kind(party.get()), responsible, scope.sql(), threads, party.get(), party.get()),
            binds));
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
