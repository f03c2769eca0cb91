package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.ScopeType;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskHolders;

/** The same as {@link PlacementScope} says of one user, said of anybody's grant. */
@ApplicationScoped
class PlacementHolders implements TaskHolders {
  private static final String OF_NAV =
      "g.role = 'CASEWORKER' AND (g.unit_number = tp.referred_unit OR g.user_id = tp.referred_by)"
          + " AND (tp.referred_on IS NOT NULL OR g.user_id = tp.created_by)"
          + " AND NOT EXISTS (SELECT 1 FROM participant pt WHERE pt.id = tp.participant_id AND "
          + Disclosure.hiddenSql("g")
          + ")";

  private static final String OF_PROVIDER =
      "g.provider_id = tp.provider_id AND (g.role = 'PROVIDER_COORDINATOR' OR g.role = 'SUPERVISOR'"
          + " AND EXISTS (SELECT 1 FROM placement_supervisor hs WHERE hs.placement_id = tp.id AND hs.user_id = g.user_id"
          + " AND hs.valid_from <= :today AND (hs.valid_to IS NULL OR hs.valid_to > :today)))";

  @Override
  public SqlPart sees(Actor actor) {
    ScopeType side = actor.grant().scopeType();
    return switch (side) {
      case UNIT -> new SqlPart(OF_NAV, Map.of());
      case PROVIDER -> new SqlPart(OF_PROVIDER, Map.of());
      case FARM ->
          SqlPart.of(
              "g.role = 'FARMER' AND g.farm_id = :holder_farm",
              "holder_farm",
              actor.grant().scopeId());
      case REGION, NATION -> SqlPart.NONE;
    };
  }

  @Override
  public String follows(Actor actor) {
    return switch (actor.grant().scopeType()) {
      case UNIT -> FollowedBy.caseworker("tp");
      case PROVIDER -> FollowedBy.supervisor("tp");
      case FARM, REGION, NATION -> "NULL";
    };
  }
}
