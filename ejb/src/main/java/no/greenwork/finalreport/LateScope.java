package no.greenwork.finalreport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;

/**
 * Final reports that are missing of placements that are out of the provider's sight: for a year
 * after the end it is an open task, and with it the provider has the reference and the initials and
 * no more. A supervisor's are of those whom they are assigned to; a coordinator's are of nobody
 * protected or shielded. It speaks of {@code placement p} with the rule {@code r}.
 */
public final class LateScope {
  /** After so many days from the end nobody asks for it any more. */
  public static final int DAYS = PlacementScope.LATE_REPORT_DAYS;

  private static final String MISSING =
      "p.provider_id = :late_provider AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND p.valid_to <= :late_sight AND p.valid_to > :late_oldest AND "
          + FinalReportDays.MISSING;

  private LateScope() {}

  static SqlPart of(Actor actor, LocalDate today) {
    if (!actor.is(Role.SUPERVISOR) && !actor.is(Role.PROVIDER_COORDINATOR)) {
      return SqlPart.NONE;
    }
    Map<String, Object> binds = new HashMap<>();
    binds.put("late_provider", actor.grant().scopeId());
    binds.put("late_sight", today.minusDays(PlacementScope.TAIL_DAYS));
    binds.put("late_oldest", today.minusDays(DAYS));
    SqlPart missing = new SqlPart(MISSING, binds);
    return missing.and(
        actor.is(Role.SUPERVISOR)
            ? PlacementScope.assigned(actor, today)
            : PlacementScope.UNPROTECTED);
  }
}
