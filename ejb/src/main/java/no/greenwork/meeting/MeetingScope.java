package no.greenwork.meeting;

import java.time.LocalDate;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;

/**
 * Which meetings' points exist for whom: those of placements that they may open, of people who are
 * not hidden from them; for a farm its own, and of nobody protected or shielded. It speaks of
 * {@code meeting m}, its point {@code q} and {@code placement p}.
 */
final class MeetingScope {
  private static final String OPEN =
      "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND pt.protection = 'NONE'"
          + " AND NOT pt.shielded)";

  private MeetingScope() {}

  static SqlPart of(Actor actor, Attendee side, LocalDate today) {
    SqlPart scope = PlacementScope.tasks(actor, today);
    return switch (side) {
      case NAV ->
          scope.and(
              new SqlPart(
                  "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND NOT "
                      + Disclosure.hiddenSql(actor)
                      + ")",
                  Map.of()));
      case FARM ->
          scope
              .and(
                  SqlPart.of(
                      "q.party = 'FARM' AND m.farm_id = :meeting_farm",
                      "meeting_farm",
                      actor.grant().scopeId()))
              .and(new SqlPart(OPEN, Map.of()));
      default -> actor.is(Role.SUPERVISOR) ? scope : scope.and(new SqlPart(OPEN, Map.of()));
    };
  }
}
