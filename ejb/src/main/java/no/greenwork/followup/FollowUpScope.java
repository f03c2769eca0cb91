package no.greenwork.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;

/**
 * Which follow-ups somebody at a provider carries out: those of its own placements, from the first
 * day to the last, longer than the placement itself is in sight. A supervisor's are those that name
 * them and those that name nobody of somebody whom they were assigned to; a coordinator's are of
 * nobody protected or shielded. It speaks of {@code follow_up f} and {@code placement p}.
 */
final class FollowUpScope {
  private static final String PROVIDER =
      "p.provider_id = :carrier_provider AND p.accepted_on IS NOT NULL AND p.error_on IS NULL AND"
          + " f.valid_from <= :carrier_today AND f.valid_to > :carrier_today";

  private static final String OWN =
      "f.user_id = :carrier OR (f.user_id IS NULL AND EXISTS (SELECT 1 FROM placement_supervisor cs"
          + " WHERE cs.placement_id = p.id AND cs.user_id = :carrier AND cs.valid_from <="
          + " :carrier_today AND (cs.valid_to IS NULL OR cs.valid_to > :carrier_today)))";

  private FollowUpScope() {}

  static SqlPart of(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case PROVIDER_COORDINATOR, SUPERVISOR -> provider(actor, today);
      default -> SqlPart.NONE;
    };
  }

  private static SqlPart provider(Actor actor, LocalDate today) {
    Map<String, Object> binds = new HashMap<>();
    binds.put("carrier_provider", actor.grant().scopeId());
    binds.put("carrier_today", today);
    SqlPart all = new SqlPart(PROVIDER, binds);
    return actor.is(Role.SUPERVISOR)
        ? all.and(SqlPart.of(OWN, "carrier", actor.userId()))
        : all.and(PlacementScope.UNPROTECTED);
  }
}
