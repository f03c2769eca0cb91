package no.greenwork.waiting;

/**
 * The statements behind the results of waiting; {@code :first} to before {@code :after} is a year.
 */
final class WaitingResultSql {
  private static final String STANDS = "p.not_relevant_on IS NULL AND p.error_on IS NULL";

  /** Who was taken in, by the days from referral to acceptance. */
  static final String TAKEN =
      "SELECT "
          + WaitingPlace.COLUMNS
          + """
          , CASE WHEN EXISTS (SELECT 1 FROM place_passing g WHERE g.placement_id = p.id) THEN 'PASSED'
              WHEN p.waiting_from IS NOT NULL THEN 'WAITED' ELSE 'STRAIGHT' END AS way,
            DATEDIFF(p.accepted_on, p.referred_on) AS days, COUNT(*) AS people
          FROM placement p JOIN agreement a ON a.id = p.agreement_id"""
          + WaitingPlace.JOINS
          + " WHERE p.accepted_on >= :first AND p.accepted_on < LEAST(:after, :month) AND p.referred_on <= p.accepted_on AND "
          + STANDS
          + " GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY region_name, provider_name COLLATE utf8mb4_danish_ci, measure";

  /** Who was passed over in the year, whatever became of them since. */
  static final String PASSED =
      "SELECT "
          + WaitingPlace.COLUMNS
          + """
          , x.times FROM (SELECT g.placement_id, MIN(o.agreement_id) AS agreement_id, COUNT(*) AS times
              FROM place_offer o JOIN place_passing g ON g.offer_id = o.id
              WHERE o.offered_on >= :first AND o.offered_on < LEAST(:after, :month) GROUP BY g.placement_id) x
          JOIN agreement a ON a.id = x.agreement_id"""
          + WaitingPlace.JOINS
          + " ORDER BY region_name, provider_name COLLATE utf8mb4_danish_ci, measure";

  /**
   * A stretch of the ledger that begins where the same person's last one ended takes and leaves
   * only what it has more or less than that.
   */
  private static final String STRETCHES =
      "SELECT u.placement_id, u.agreement_id, u.valid_from, u.valid_to, u.halves,"
          + " LAG(u.valid_to) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS before_to,"
          + " LAG(u.halves) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS before_halves,"
          + " LEAD(u.valid_from) OVER (PARTITION BY u.placement_id ORDER BY u.valid_from) AS after_from"
          + " FROM place_use u WHERE u.valid_from <= :today AND <uses>";

  static final String EVENTS =
      "SELECT "
          + WaitingPlace.COLUMNS
          + ", e.day, SUM(e.agreed) AS agreed, SUM(e.left_halves) AS `left`, SUM(e.taken) AS taken FROM ("
          + "SELECT x.id AS agreement_id, x.valid_from AS day, x.places * 2 AS agreed, 0 AS left_halves, 0 AS taken FROM agreement x"
          + " UNION ALL SELECT x.id, x.valid_to, -2 * x.places, 0, 0 FROM agreement x WHERE x.valid_to IS NOT NULL"
          + " UNION ALL SELECT s.agreement_id, s.valid_from, 0, GREATEST(0, IF(s.before_to = s.valid_from, s.before_halves, 0) - s.halves),"
          + " GREATEST(0, s.halves - IF(s.before_to = s.valid_from, s.before_halves, 0)) FROM ("
          + STRETCHES
          + ") s"
          + " UNION ALL SELECT s.agreement_id, s.valid_to, 0, s.halves, 0 FROM ("
          + STRETCHES
          + ") s WHERE s.valid_to IS NOT NULL"
          + " AND (s.after_from IS NULL OR s.after_from <> s.valid_to)"
          + ") e JOIN agreement a ON a.id = e.agreement_id"
          + WaitingPlace.JOINS
          + " WHERE e.day <= :today AND <agreements> GROUP BY 1, 2, 3, 4, 5, e.day"
          + " ORDER BY region_name, provider_name COLLATE utf8mb4_danish_ci, measure, e.day";

  static final String YEARS =
      "SELECT DISTINCT YEAR(p.accepted_on) FROM placement p WHERE p.accepted_on <= :today ORDER BY 1 DESC";

  static final String REGIONS =
      "SELECT DISTINCT n.number, n.name FROM agreement a JOIN nav_region n ON n.number = a.region_number"
          + " ORDER BY n.name COLLATE utf8mb4_danish_ci";

  /** Of a provider's own offers; the words are its own and may be about somebody. */
  static final String REASONS =
      "SELECT o.offered_on AS offered, a.reference AS agreement, o.passing_reason AS reason, COUNT(*) AS passed"
          + " FROM place_offer o JOIN place_passing g ON g.offer_id = o.id JOIN agreement a ON a.id = o.agreement_id"
          + " WHERE a.provider_id = :provider AND o.offered_on >= :first AND o.offered_on < :after"
          + " GROUP BY o.id, o.offered_on, a.reference, o.passing_reason ORDER BY o.offered_on DESC, o.id DESC LIMIT 200";

  private WaitingResultSql() {}
}
