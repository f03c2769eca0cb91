package no.greenwork.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.SqlPart;

/**
 * Which placements exist for whom; the one predicate of lists, counts, details, REST, finder and
 * imports. It speaks of the table {@code placement} by the alias {@code p}.
 */
public final class PlacementScope {
  /** How long a provider and a farm still see a placement after it is over. */
  public static final int TAIL_DAYS = 40;

  /** So long after the end a final report that is missing may still come. */
  public static final int LATE_REPORT_DAYS = 365;

  /**
   * So long after the end a caseworker is asked to read or to answer what the placement left: for a
   * month after the last day on which a final report may come. Sheets, which are the evidence that
   * what was agreed was held, are asked about for ever.
   */
  public static final int ASKED_DAYS = LATE_REPORT_DAYS + 35;

  /** A draft that nobody has touched for so long is gone. */
  static final int DRAFT_DAYS = 14;

  private static final String UNIT =
      "(p.referred_unit = :scope_unit OR p.referred_by = :scope_user)";

  private static final String SENT_OR_OWN_DRAFT =
      " AND (p.referred_on IS NOT NULL OR (p.created_by = :scope_user AND p.touched_at > :scope_draft))";

  private static final String PROVIDER_IDS =
      "p.id IN (SELECT scope_n.id FROM placement scope_n WHERE scope_n.provider_id = :scope_id"
          + " AND (scope_n.valid_to IS NULL OR scope_n.valid_to > :scope_tail))";

  private static final String PROVIDER =
      "p.provider_id = :scope_id AND p.referred_on <= :scope_today"
          + " AND (p.error_on IS NULL OR p.error_on >= :scope_tail)"
          + " AND (p.not_relevant_on IS NULL OR p.not_relevant_on >= :scope_tail)"
          + " AND (p.accepted_on IS NOT NULL OR p.declined_on IS NULL OR p.declined_on >= :scope_tail)"
          + " AND (p.accepted_on IS NULL OR p.valid_to IS NULL OR p.valid_to > :scope_tail)";

  private static final String FARM =
      "p.accepted_on <= :scope_today AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND EXISTS (SELECT 1 FROM stay scope_s WHERE scope_s.placement_id = p.id AND scope_s.farm_id = :scope_id"
          + " AND (scope_s.valid_to IS NULL OR scope_s.valid_to > :scope_tail))";

  private static final String REGION =
      "p.referred_on <= :scope_today AND ((p.agreement_id IS NULL"
          + " AND p.provider_id IN (SELECT scope_v.id FROM provider scope_v WHERE scope_v.region_number = :scope_region))"
          + " OR p.agreement_id IN (SELECT scope_a.id FROM agreement scope_a WHERE scope_a.region_number = :scope_region))";

  private static final String ASSIGNED =
      "EXISTS (SELECT 1 FROM placement_supervisor scope_ps WHERE scope_ps.placement_id = p.id"
          + " AND scope_ps.user_id = :scope_user AND scope_ps.valid_from <= :scope_today"
          + " AND (scope_ps.valid_to IS NULL OR scope_ps.valid_to > :scope_today))";

  private static final String UNFOLLOWED =
      "NOT EXISTS (SELECT 1 FROM placement_supervisor scope_ps WHERE scope_ps.placement_id = p.id"
          + " AND scope_ps.valid_from <= :scope_today AND (scope_ps.valid_to IS NULL OR scope_ps.valid_to > :scope_today))";

  private static final String PERSON =
      "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND %s)";

  /**
   * Of people who are neither protected nor shielded, so that whoever sees the placement may know.
   */
  public static final SqlPart UNPROTECTED =
      new SqlPart(PERSON.formatted("pt.protection = 'NONE' AND NOT pt.shielded"), Map.of());

  private PlacementScope() {}

  /** Those that are listed and counted. */
  public static SqlPart of(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case CASEWORKER -> unit(UNIT, actor, today);
      case PROVIDER_COORDINATOR, SUPERVISOR ->
          part(
              PROVIDER,
              "scope_id",
              actor.grant().scopeId(),
              "scope_today",
              today,
              "scope_tail",
              today.minusDays(TAIL_DAYS));
      case FARMER ->
          part(
              FARM,
              "scope_id",
              actor.grant().scopeId(),
              "scope_today",
              today,
              "scope_tail",
              today.minusDays(TAIL_DAYS));
      case REGION_COORDINATOR, FINANCE_HANDLER, COMMITMENT_APPROVER, CLAIM_ATTESTANT ->
          part(REGION, "scope_region", actor.grant().scopeKey(), "scope_today", today);
      case DIRECTORATE -> part("p.referred_on <= :scope_today", "scope_today", today);
      case ADMINISTRATOR -> SqlPart.NONE;
    };
  }

  /** Those that may be opened: a supervisor's list is longer than what they follow up. */
  public static SqlPart details(Actor actor, LocalDate today) {
    SqlPart listed = of(actor, today);
    return actor.is(Role.SUPERVISOR) ? listed.and(assigned(actor, today)) : listed;
  }

  /** Those that this user follows up on the day, whatever else stands in the way of seeing them. */
  public static SqlPart assigned(Actor actor, LocalDate today) {
    return part(ASSIGNED, "scope_user", actor.userId(), "scope_today", today);
  }

  /**
   * Those that may be opened, for statements that look for what is open among them; of a
   * caseworker's those that were over {@link #ASKED_DAYS} ago are left out.
   */
  public static SqlPart tasks(Actor actor, LocalDate today) {
    return tasks(actor, today, "p.valid_to IS NULL OR p.valid_to > :scope_asked");
  }

  /** The same for what is open only before a placement is over; a caseworker's alone are fewer. */
  public static SqlPart current(Actor actor, LocalDate today) {
    return tasks(actor, today, "p.valid_to IS NULL OR p.valid_to > :scope_today");
  }

  /**
   * @param over what narrows a caseworker's by {@code p.valid_to}; of days it names {@code
   *     :scope_today} and {@code :scope_asked}
   */
  public static SqlPart tasks(Actor actor, LocalDate today, String over) {
    return switch (actor.role()) {
      case CASEWORKER -> unit(UNIT + " AND (" + over + ")", actor, today);
      case PROVIDER_COORDINATOR, SUPERVISOR ->
          details(actor, today).and(new SqlPart(PROVIDER_IDS, Map.of()));
      default -> details(actor, today);
    };
  }

  private static SqlPart unit(String referred, Actor actor, LocalDate today) {
    return part(
        referred + SENT_OR_OWN_DRAFT,
        "scope_unit",
        actor.grant().scopeKey(),
        "scope_user",
        actor.userId(),
        "scope_draft",
        today.minusDays(DRAFT_DAYS).atStartOfDay(),
        "scope_today",
        today,
        "scope_asked",
        today.minusDays(ASKED_DAYS));
  }

  /**
   * Those whose work falls to whoever acts for the provider: a supervisor's own, and for a
   * coordinator those that nobody follows up, of people whom they may open.
   */
  public static SqlPart followed(Actor actor, LocalDate today) {
    SqlPart all = tasks(actor, today);
    return actor.is(Role.PROVIDER_COORDINATOR)
        ? all.and(new SqlPart(UNFOLLOWED, Map.of())).and(UNPROTECTED)
        : all;
  }

  /** Of people who are not hidden from this user. */
  public static SqlPart shown(Actor actor) {
    return new SqlPart(PERSON.formatted("NOT " + Disclosure.hiddenSql(actor)), Map.of());
  }

  private static SqlPart part(String sql, Object... namesAndValues) {
    Map<String, Object> binds = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      binds.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new SqlPart(sql, binds);
  }
}
