package no.greenwork.waiting;

/** The statements behind the history of empty places, provider by provider. */
final class VacancySql {
  /** Who has places, or had some that stood empty. */
  static final String PROVIDERS =
      "SELECT provider_id FROM agreement UNION SELECT provider_id FROM place_vacancy ORDER BY 1";

  /**
   * A stretch of the ledger that begins where the same person's last one ended takes and leaves
   * only what it has more or less than that.
   */
  private static final String STRETCHES =
      "SELECT u.placement_id, u.agreement_id, u.valid_from, u.valid_to, u.halves,"
          + " LAG(u.valid_to) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS before_to,"
          + " LAG(u.halves) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS before_halves,"
          + " LEAD(u.valid_from) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS after_from"
          + " FROM place_use u JOIN agreement o ON o.id = u.agreement_id AND o.provider_id = :provider WHERE u.valid_from <= :today";

  static final String EVENTS =
      "SELECT a.region_number AS region, a.measure_code AS measure, e.day, SUM(e.agreed) AS agreed, SUM(e.left_halves) AS `left`,"
          + " SUM(e.taken) AS taken FROM ("
          + "SELECT x.id AS agreement_id, x.valid_from AS day, x.places * 2 AS agreed, 0 AS left_halves, 0 AS taken"
          + " FROM agreement x WHERE x.provider_id = :provider"
          + " UNION ALL SELECT x.id, x.valid_to, -2 * x.places, 0, 0 FROM agreement x WHERE x.provider_id = :provider AND x.valid_to IS NOT NULL"
          + " UNION ALL SELECT s.agreement_id, s.valid_from, 0, GREATEST(0, IF(s.before_to = s.valid_from, s.before_halves, 0) - s.halves),"
          + " GREATEST(0, s.halves - IF(s.before_to = s.valid_from, s.before_halves, 0)) FROM ("
          + STRETCHES
          + ") s UNION ALL SELECT s.agreement_id, s.valid_to, 0, s.halves, 0 FROM ("
          + STRETCHES
          + ") s WHERE s.valid_to IS NOT NULL AND (s.after_from IS NULL OR s.after_from <> s.valid_to)"
          + ") e JOIN agreement a ON a.id = e.agreement_id WHERE e.day <= :today GROUP BY 1, 2, e.day ORDER BY 1, 2, e.day";

  static final String STANDS =
      "SELECT region_number AS region, measure_code AS measure, since, taken, halves FROM place_vacancy WHERE provider_id = :provider";

  private VacancySql() {}
}
