package no.greenwork.placement;

/** The statements that read placements; {@code :day} is today. */
final class PlacementSql {
  /**
   * One row a placement, with the stay, percent, supervisor and unit of the day, or the first or
   * last there is.
   */
  static final String RECORD =
      "SELECT p.id, p.public_id, p.version, "
          + PlacementState.SQL
          + """
           AS state, p.not_relevant_reason, p.waiting_reason, p.declined_reason, p.exit_reason, p.exit_text, p.measure_code AS measure,
            IF(s.placement_id IS NULL, p.arena, IF(s.farm_id IS NULL, 'OWN_PREMISES', 'GREEN_WORK')) AS arena,
            v.org_number AS provider, v.name AS provider_name, f.org_number AS farm, f.name AS farm_name, a.reference AS agreement,
            p.wished_start, p.referred_on AS referred, p.accepted_on AS accepted, p.valid_from AS start, p.valid_to,
            pe.percent, pe.days_per_week, su.user_name AS supervisor, su.display_name AS supervisor_name, su.id AS supervisor_id, p.provider_id,
            p.participant_id, x.public_id AS participant_public_id, x.given_name, x.family_name, x.alias, x.protection, x.shielded,
            pu.unit_number AS unit, n.name AS unit_name
          FROM placement p JOIN participant x ON x.id = p.participant_id
          LEFT JOIN provider v ON v.id = p.provider_id
          LEFT JOIN agreement a ON a.id = p.agreement_id
          LEFT JOIN stay s ON s.placement_id = p.id AND s.valid_from = (SELECT MAX(y.valid_from) FROM stay y
            WHERE y.placement_id = p.id AND y.valid_from <= GREATEST(:day, COALESCE(p.valid_from, :day)))
          LEFT JOIN farm f ON f.id = IF(p.accepted_on IS NULL, p.wished_farm_id, s.farm_id)
          LEFT JOIN percent_entry pe ON pe.placement_id = p.id AND pe.valid_from = (SELECT MAX(e.valid_from) FROM percent_entry e
            WHERE e.placement_id = p.id AND e.valid_from <= GREATEST(:day, COALESCE(p.valid_from, :day)))
          LEFT JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_from <= :day
            AND (ps.valid_to IS NULL OR ps.valid_to > :day)
          LEFT JOIN app_user su ON su.id = ps.user_id
          LEFT JOIN participant_unit pu ON pu.participant_id = p.participant_id AND pu.valid_from <= :day
            AND (pu.valid_to IS NULL OR pu.valid_to > :day)
          LEFT JOIN nav_unit n ON n.number = pu.unit_number
          WHERE %s
          """;

  /**
   * How many there are in each state; counting stops at a number that no page shows exactly. The
   * order of referral is of no use to it, and to walk ten years in that order takes seconds.
   */
  static final String COUNTS =
      "SELECT c.state, COUNT(*) AS placements FROM (SELECT "
          + PlacementState.SQL
          + " AS state FROM placement p IGNORE INDEX (placement_referred) WHERE %s LIMIT 10001) c GROUP BY c.state";

  static final String FIRST_OF_EACH =
      "p.id IN (SELECT o.id FROM (SELECT p.id, ROW_NUMBER() OVER (PARTITION BY "
          + PlacementState.SQL
          + " ORDER BY p.valid_from, p.id) AS n FROM placement p WHERE %s) o WHERE o.n <= :each)";

  static final String PATTERN =
      "SELECT w.valid_from, w.weeks, w.weekday, w.from_time, w.to_time FROM week_pattern_slot w WHERE w.placement_id = :id"
          + " ORDER BY w.valid_from, w.weekday, w.from_time";

  /** With the single days that stand instead of it; they have no weeks. */
  static final String PLANNED =
      "SELECT w.valid_from, w.weeks, w.weekday, w.from_time, w.to_time FROM week_pattern_slot w WHERE w.placement_id = :id"
          + " UNION ALL SELECT e.day, NULL, WEEKDAY(e.day) + 1, e.from_time, e.to_time FROM week_pattern_exception e"
          + " WHERE e.placement_id = :id ORDER BY 1, 3, 4";

  private PlacementSql() {}
}
