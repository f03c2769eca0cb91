package no.greenwork.dialogue;

import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * Which messages exist for whom, within a placement that they may open: {@link DialogueRules} as
 * SQL over {@code message m} and {@code dialogue_thread t}; a test holds the two together.
 */
final class MessageScope {
  private MessageScope() {}

  /**
   * @throws NotFound for those who are on no side
   */
  static SqlPart of(Actor actor) {
    return switch (Party.of(actor.role()).orElseThrow(NotFound::new)) {
      case NAV -> new SqlPart("t.farm_id IS NULL OR m.nav_reads", Map.of());
      case PROVIDER -> SqlPart.ALL;
      case FARM ->
          SqlPart.of(
              "t.farm_id = :reader_farm AND NOT EXISTS (SELECT 1 FROM message_hidden scope_h WHERE scope_h.message_id = m.id)",
              "reader_farm",
              actor.grant().scopeId());
    };
  }
}
