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
        f.bus_first_arrival, f.places_per_half_day,
        (SELECT GROUP_CONCAT(a.activity) FROM farm_activity a WHERE a.farm_id = f.id) activities,
        (SELECT GROUP_CONCAT(l.farm_limit) FROM farm_limit l WHERE l.farm_id = f.id) limits
      FROM farm f JOIN municipality m ON m.structure = f.municipality_structure AND m.code = f.municipality_code
      WHERE f.ended_on IS NULL OR f.ended_on > :date
      """;

  /**
   * Those that hold on the first day that is known of, or later; with whatever their rooms follow
   * from.
   */
  static final String AGREEMENTS =
      """
      SELECT a.provider_id, p.org_number, p.name, a.id agreement_id, a.reference, a.region_number region, a.valid_from, a.valid_to, a.places,
        a.ledger_version,
        fa.id farm_agreement_id, fa.farm_id, fa.valid_from farm_from, fa.valid_to farm_to, fa.places farm_places
      FROM agreement a JOIN provider p ON p.id = a.provider_id
      LEFT JOIN farm_agreement fa ON fa.agreement_id = a.id AND (fa.valid_to > :known OR fa.valid_to IS NULL)
      WHERE a.measure_code = :measure AND (a.valid_to > :known OR a.valid_to IS NULL)
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

  /** Of farms with a limit; farm by farm, since few of all the uses are there. */
  static final String HALF_DAYS =
      """
      SELECT u.farm_id, u.half_days, u.valid_from, u.valid_to
      FROM farm f STRAIGHT_JOIN place_use u ON u.farm_id = f.id
      WHERE f.places_per_half_day IS NOT NULL AND (u.valid_to > :date OR u.valid_to IS NULL) AND u.valid_from < :month_after
      """;

  private FinderSql() {}
}
