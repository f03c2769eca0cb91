package no.greenwork.meeting;

import java.time.LocalDate;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;

/**
 * Which meetings' points exist for whom: those of placements that they may open, of people who are
 * not hidden from them; for a farm its own, and of nobody protected or shielded. It speaks of
 * {@code meeting m}, its point {@code q} and {@code placement p}.
 */
final class MeetingScope {
  private MeetingScope() {}

  /** Those that may be opened, however long ago the placement was over. */
  static SqlPart of(Actor actor, Attendee side, LocalDate today) {
    return of(actor, side, PlacementScope.details(actor, today));
  }

  /** Those that are asked about. */
  static SqlPart tasks(Actor actor, Attendee side, LocalDate today) {
    return of(actor, side, PlacementScope.tasks(actor, today));
  }

  private static SqlPart of(Actor actor, Attendee side, SqlPart scope) {
    return switch (side) {
      case NAV -> scope.and(PlacementScope.shown(actor));
      case FARM ->
          scope
              .and(
                  SqlPart.of(
                      "q.party = 'FARM' AND m.farm_id = :meeting_farm",
                      "meeting_farm",
                      actor.grant().scopeId()))
              .and(PlacementScope.UNPROTECTED);
      default -> actor.is(Role.SUPERVISOR) ? scope : scope.and(PlacementScope.UNPROTECTED);
    };
  }
}
