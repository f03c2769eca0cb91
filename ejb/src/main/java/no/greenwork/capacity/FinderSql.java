package no.greenwork.capacity;

/**
 * The finder's statements. Each reads all farms at once: there are a thousand, and a search needs
 * every one of them.
 */
final class FinderSql {
  static final String FARMS =
      """
      SELECT f.id, f.org_number, f.name, m.name municipality,
        COALESCE(f.latitude, m.latitude) latitude, COALESCE(f.longitude, m.longitude) longitude,
        f.bus_first_arrival, f.places_per_half_day, a.activities, l.limits
      FROM farm f JOIN municipality m ON m.structure = f.municipality_structure AND m.code = f.municipality_code
      LEFT JOIN (SELECT farm_id, GROUP_CONCAT(activity ORDER BY activity) activities FROM farm_activity GROUP BY farm_id) a ON a.farm_id = f.id
      LEFT JOIN (SELECT farm_id, GROUP_CONCAT(farm_limit ORDER BY farm_limit) limits FROM farm_limit GROUP BY farm_id) l ON l.farm_id = f.id
      WHERE f.ended_on IS NULL OR f.ended_on > :date
      """;

  static final String AGREEMENTS =
      """
      SELECT a.provider_id, p.org_number, p.name, a.id agreement_id, a.reference, a.region_number region, a.valid_from, a.valid_to, a.places,
        fa.id farm_agreement_id, fa.farm_id, fa.valid_from farm_from, fa.valid_to farm_to, fa.places farm_places
      FROM agreement a JOIN provider p ON p.id = a.provider_id
      LEFT JOIN farm_agreement fa ON fa.agreement_id = a.id AND (fa.valid_to > :date OR fa.valid_to IS NULL) AND fa.valid_from < :horizon
      WHERE a.measure_code = :measure AND (a.valid_to > :date OR a.valid_to IS NULL) AND a.valid_from < :horizon
      """;

  static final String USES =
      """
      SELECT agreement_id, farm_agreement_id, CAST(SUM(halves) AS INT) halves, 0 half_days,
        GREATEST(valid_from, :date) valid_from, IF(valid_to < :horizon, valid_to, NULL) valid_to
      FROM place_use
      WHERE measure_code = :measure AND (valid_to > :date OR valid_to IS NULL) AND valid_from < :horizon
      GROUP BY agreement_id, farm_agreement_id, GREATEST(valid_from, :date), IF(valid_to < :horizon, valid_to, NULL)
      """;

  /** Approvals that have not lapsed on the day, farms out of use on it, agreements closed on it. */
  static final String PERIODS =
      """
      SELECT 'APPROVAL' kind, farm_id, provider_id, NULL agreement_id, valid_from, valid_to FROM quality_period
      WHERE valid_to > :date OR valid_to IS NULL
      UNION ALL
      SELECT 'OUT_OF_USE', farm_id, NULL, NULL, valid_from, valid_to FROM farm_out_of_use
      WHERE valid_from <= :date AND (valid_to > :date OR valid_to IS NULL)
      UNION ALL
      SELECT 'CLOSED', NULL, NULL, agreement_id, valid_from, valid_to FROM closed_period
      WHERE valid_from <= :date AND (valid_to > :date OR valid_to IS NULL)
      """;

  static final String HALF_DAYS =
      """
      SELECT u.farm_id, u.half_days, COUNT(*) persons,
        GREATEST(u.valid_from, :date) valid_from, IF(u.valid_to < :month_after, u.valid_to, NULL) valid_to
      FROM place_use u
      WHERE u.farm_id IS NOT NULL AND (u.valid_to > :date OR u.valid_to IS NULL) AND u.valid_from < :month_after
      GROUP BY u.farm_id, u.half_days, GREATEST(u.valid_from, :date), IF(u.valid_to < :month_after, u.valid_to, NULL)
      """;

  private FinderSql() {}
}
