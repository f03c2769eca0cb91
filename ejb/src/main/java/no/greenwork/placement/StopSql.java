package no.greenwork.placement;

/**
 * The periods that meet days of accepted placements from {@code :today} on: one row a placement and
 * period, with the days that they have in common.
 */
final class StopSql {
  private static final String FOREVER = "DATE '9999-12-31'";

  /** Placements {@code p} that are narrowed by {@code %1$s}; both kinds of periods. */
  static final String STOPS =
      """
      SELECT m.placement_id, m.stop_id, m.kind, MIN(m.first_day) AS first_day,
        NULLIF(MAX(m.after_day), %2$s) AS after_day, MAX(m.farm_name) AS farm_name, MAX(m.farm_id) AS farm_id, MAX(m.agreement_id) AS agreement_id
      FROM (
        SELECT p.id AS placement_id, z.id AS stop_id, 'OUT_OF_USE' AS kind, GREATEST(z.valid_from, s.valid_from) AS first_day,
          LEAST(COALESCE(z.valid_to, %2$s), COALESCE(s.valid_to, %2$s)) AS after_day, f.name AS farm_name, f.id AS farm_id, NULL AS agreement_id
        FROM placement p JOIN stay s ON s.placement_id = p.id AND (s.valid_to IS NULL OR s.valid_to > :today)
        JOIN farm_out_of_use z ON z.farm_id = s.farm_id AND z.valid_from < COALESCE(s.valid_to, %2$s)
          AND COALESCE(z.valid_to, %2$s) > GREATEST(s.valid_from, :today)
        JOIN farm f ON f.id = s.farm_id
        WHERE p.accepted_on <= :today AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%1$s)
        UNION ALL
        SELECT p.id, c.id, 'CLOSED', GREATEST(c.valid_from, u.valid_from),
          LEAST(COALESCE(c.valid_to, %2$s), COALESCE(u.valid_to, %2$s)), NULL, NULL, u.agreement_id
        FROM placement p JOIN place_use u ON u.placement_id = p.id AND (u.valid_to IS NULL OR u.valid_to > :today)
        JOIN closed_period c ON c.agreement_id = u.agreement_id AND c.valid_from < COALESCE(u.valid_to, %2$s)
          AND COALESCE(c.valid_to, %2$s) > GREATEST(u.valid_from, :today)
        WHERE p.accepted_on <= :today AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%1$s)
      ) m GROUP BY m.placement_id, m.stop_id, m.kind
      """;

  private StopSql() {}

  static String stops(String placements) {
    return STOPS.formatted(placements, FOREVER);
  }
}
