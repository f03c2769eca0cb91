package no.greenwork.waiting;

/**
 * The statements behind the results of waiting; {@code :first} to before {@code :after} is a year.
 */
final class WaitingResultSql {
  private static final String STANDS = "p.not_relevant_on IS NULL AND p.error_on IS NULL";

  /** Who was taken in, by the days from referral to acceptance. */
  static final String TAKEN =
      "SELECT x.region, x.region_name, x.provider, x.provider_name, x.measure, x.way, x.days, COUNT(*) AS people, SUM(x.latest) AS counted FROM (SELECT "
          + WaitingPlace.COLUMNS
          + """
          , CASE WHEN EXISTS (SELECT 1 FROM place_passing g WHERE g.placement_id = p.id) THEN 'PASSED'
              WHEN p.waiting_from IS NOT NULL THEN 'WAITED' ELSE 'STRAIGHT' END AS way,
            DATEDIFF(p.accepted_on, p.referred_on) AS days,
            ROW_NUMBER() OVER (PARTITION BY p.participant_id ORDER BY p.accepted_on DESC, p.id DESC) = 1 AS latest
          FROM placement p JOIN agreement a ON a.id = p.agreement_id"""
          + WaitingPlace.JOINS
          + " WHERE p.accepted_on >= :first AND p.accepted_on < LEAST(:after, :month) AND p.referred_on <= p.accepted_on AND "
          + STANDS
          + ") x GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY x.region_name, x.provider_name COLLATE utf8mb4_danish_ci, x.provider, x.measure";

  /** Who was passed over in the year, whatever became of them since. */
  static final String PASSED =
      "SELECT "
          + WaitingPlace.COLUMNS
          + """
          , x.times, ROW_NUMBER() OVER (PARTITION BY p.participant_id ORDER BY p.id DESC) = 1 AS latest
          FROM (SELECT g.placement_id, MIN(o.agreement_id) AS agreement_id, COUNT(*) AS times
              FROM place_offer o JOIN place_passing g ON g.offer_id = o.id
              WHERE o.offered_on >= :first AND o.offered_on < LEAST(:after, :month) GROUP BY g.placement_id) x
          JOIN placement p ON p.id = x.placement_id JOIN agreement a ON a.id = x.agreement_id"""
          + WaitingPlace.JOINS
          + " ORDER BY region_name, provider_name COLLATE utf8mb4_danish_ci, provider, measure";

  /** Those that ended in the year, those that last, and who has places at all. */
  static final String VACANCIES =
      "SELECT * FROM (SELECT "
          + WaitingPlace.COLUMNS
          + ", a.since, a.taken, a.halves FROM place_vacancy a"
          + WaitingPlace.JOINS
          + " WHERE (a.taken >= :first AND a.taken < :after OR a.taken = '9999-12-31') AND <narrowed>"
          + " UNION ALL SELECT DISTINCT "
          + WaitingPlace.COLUMNS
          + ", NULL, NULL, 0 FROM agreement a"
          + WaitingPlace.JOINS
          + " WHERE a.valid_from <= :today AND <narrowed>) x"
          + " ORDER BY region_name, provider_name COLLATE utf8mb4_danish_ci, provider, measure";

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
