package no.greenwork.capacity;

/**
 * The statements behind the figures; {@code %s} takes the filter. Half-open periods, places in
 * halves.
 */
final class CapacitySql {
  private static final String SUMS =
      """
      CAST(SUM(IF(u.valid_from <= :date, u.halves, 0)) AS INT) occupied,
      CAST(SUM(u.valid_from <= :date) AS INT) persons,
      CAST(SUM(IF(u.valid_from > :date, u.halves, 0)) AS INT) reserved,
      CAST(SUM(IF(u.farm_agreement_id IS NULL AND u.valid_from <= :date, u.halves, 0)) AS INT) own_occupied,
      CAST(SUM(u.farm_agreement_id IS NULL AND u.valid_from <= :date) AS INT) own_persons,
      CAST(SUM(IF(u.farm_agreement_id IS NULL AND u.valid_from > :date, u.halves, 0)) AS INT) own_reserved,
      MAX(IF(u.valid_from > :date, u.valid_from, NULL)) last_start
      """;

  private static final String COUNTED =
      "(u.valid_to > :date OR u.valid_to IS NULL) AND (u.valid_from <= :date OR u.reserved_from <= :date) AND %s";

  private static final String FIGURES =
      "COALESCE(u.occupied, 0) occupied, COALESCE(u.persons, 0) persons, COALESCE(u.reserved, 0) reserved";

  private static final String OF_PROVIDER =
      """
      p.org_number provider, p.name provider_name, p.municipality_structure structure, p.municipality_code municipality
      """;

  /** One row for each agreement that holds or is still used on the day. */
  static final String AGREEMENTS =
      "SELECT a.id, a.reference, a.measure_code measure, a.valid_from, a.valid_to, a.region_number region, r.name region_name, "
          + OF_PROVIDER
          + ", "
          + FIGURES
          + """
          , u.last_start, COALESCE(u.own_occupied, 0) own_occupied, COALESCE(u.own_persons, 0) own_persons,
          COALESCE(u.own_reserved, 0) own_reserved,
          IF(a.valid_from <= :date AND (a.valid_to > :date OR a.valid_to IS NULL), a.places * 2, 0) agreed,
          IF(a.valid_from <= :date AND a.valid_to > :date AND a.valid_to <= :date + INTERVAL 91 DAY,
            GREATEST(0, a.places - COALESCE((
              SELECT s.places FROM agreement s WHERE s.provider_id = a.provider_id AND s.measure_code = a.measure_code
                AND s.valid_from = a.valid_to AND s.region_number = a.region_number
              ORDER BY s.reference COLLATE utf8mb4_bin LIMIT 1), 0)) * 2, 0) expiring
          FROM agreement a JOIN provider p ON p.id = a.provider_id JOIN nav_region r ON r.number = a.region_number
          LEFT JOIN (SELECT u.agreement_id,
          """
          + SUMS
          + " FROM place_use u WHERE "
          + COUNTED
          + """
           GROUP BY u.agreement_id) u ON u.agreement_id = a.id
          WHERE (u.agreement_id IS NOT NULL OR (a.valid_from <= :date AND (a.valid_to > :date OR a.valid_to IS NULL))) AND %s
          ORDER BY p.name, a.reference
          """;

  /** One row for each farm agreement that holds or is still used on the day. */
  static final String FARM_AGREEMENTS =
      "SELECT fa.id, fa.agreement_id, a.reference, p.name provider_name, a.measure_code measure, f.org_number farm, f.name farm_name,"
          + " fa.valid_from, fa.valid_to, "
          + FIGURES
          + """
          , IF(fa.valid_from <= :date AND (fa.valid_to > :date OR fa.valid_to IS NULL)
            AND a.valid_from <= :date AND (a.valid_to > :date OR a.valid_to IS NULL), fa.places * 2, 0) agreed,
          IF(fa.valid_from <= :date AND fa.valid_to > :date AND fa.valid_to <= :date + INTERVAL 91 DAY,
            GREATEST(0, fa.places - COALESCE((
              SELECT s.places FROM farm_agreement s WHERE s.farm_id = fa.farm_id AND s.valid_from = fa.valid_to
                AND s.agreement_id = IF(a.valid_to IS NULL OR a.valid_to > fa.valid_to, a.id, (
                  SELECT b.id FROM agreement b WHERE b.provider_id = a.provider_id AND b.measure_code = a.measure_code
                    AND b.valid_from = a.valid_to AND b.region_number = a.region_number
                  ORDER BY b.reference COLLATE utf8mb4_bin LIMIT 1))
              LIMIT 1), 0)) * 2, 0) expiring
          FROM farm_agreement fa JOIN agreement a ON a.id = fa.agreement_id JOIN provider p ON p.id = a.provider_id
          JOIN farm f ON f.id = fa.farm_id
          LEFT JOIN (SELECT u.farm_agreement_id,
          """
          + SUMS
          + " FROM place_use u WHERE u.farm_agreement_id IS NOT NULL AND "
          + COUNTED
          + """
           GROUP BY u.farm_agreement_id) u ON u.farm_agreement_id = fa.id
          WHERE (u.farm_agreement_id IS NOT NULL OR (fa.valid_from <= :date AND (fa.valid_to > :date OR fa.valid_to IS NULL)))
            AND %s
          ORDER BY f.name, f.org_number
          """;

  /** The state WAITING_LIST on the day, of placements {@code pl}. */
  static final String IS_WAITING =
      """
      pl.waiting_from <= :date AND pl.error_on IS NULL AND (pl.declined_on IS NULL OR pl.declined_on > :date)
      AND (pl.accepted_on IS NULL OR (pl.accepted_on > :date AND pl.valid_from > :date))
      AND (pl.not_relevant_on IS NULL OR (pl.not_relevant_on > :date AND (pl.valid_from IS NULL OR pl.valid_from > :date)))
      """;

  /** How many wait at which provider, for which measure and farm, since when. */
  static final String WAITING =
      "SELECT p.region_number region, r.name region_name, pl.measure_code measure, f.org_number farm, f.name farm_name, "
          + OF_PROVIDER
          + """
          , pl.waiting_from since, COUNT(*) waiting
          FROM placement pl JOIN provider p ON p.id = pl.provider_id JOIN nav_region r ON r.number = p.region_number
          LEFT JOIN farm f ON f.id = pl.wished_farm_id WHERE
          """
          + IS_WAITING
          + " AND %s GROUP BY p.id, pl.measure_code, f.id, pl.waiting_from";

  private static final String UNIT_OF_THE_DAY =
      """
       LEFT JOIN participant_unit pu ON pu.participant_id = pl.participant_id AND pu.valid_from <= :date
        AND (pu.valid_to > :date OR pu.valid_to IS NULL)
      LEFT JOIN nav_unit n ON n.number = pu.unit_number WHERE
      """;

  /** The same uses by the unit that the participant belongs to on the day. */
  static final String UNIT_USES =
      "SELECT COALESCE(n.number, '') number, COALESCE(n.name, '') name, "
          + SUMS
          + " FROM place_use u JOIN placement pl ON pl.id = u.placement_id"
          + UNIT_OF_THE_DAY
          + COUNTED
          + " GROUP BY n.number, n.name";

  static final String UNIT_WAITING =
      "SELECT COALESCE(n.number, '') number, COALESCE(n.name, '') name, COUNT(*) waiting"
          + " FROM placement pl JOIN provider p ON p.id = pl.provider_id"
          + UNIT_OF_THE_DAY
          + IS_WAITING
          + " AND %s GROUP BY n.number, n.name";

  private CapacitySql() {}
}
