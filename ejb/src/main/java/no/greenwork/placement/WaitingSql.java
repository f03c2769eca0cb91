package no.greenwork.placement;

import no.greenwork.capacity.FreeNow;

/** The statements that read waiting lists; {@code :day} is today. */
final class WaitingSql {
  /** Those who wait at {@code :provider} for {@code :measure}, in the order of referral. */
  static final String LINES =
      "SELECT w.*, IF(o.id IS NULL, NULL, "
          + OfferState.SQL
          + """
          ) AS offer, o.reply_by, a.reference AS agreement
          FROM (SELECT p.id AS placement_id, ROW_NUMBER() OVER (ORDER BY p.referred_on, p.id) AS position,
              p.referred_on AS referred, DATEDIFF(:day, p.referred_on) AS days,
              (SELECT COUNT(*) FROM place_passing g WHERE g.placement_id = p.id) AS passed_over
            FROM placement p WHERE p.provider_id = :provider AND p.measure_code = :measure
              AND (p.accepted_on IS NULL OR p.accepted_on > :day) AND\s"""
          + PlacementState.SQL
          + """
           = 'WAITING_LIST') w
          JOIN placement p ON p.id = w.placement_id
          LEFT JOIN place_offer o ON o.id = (SELECT MAX(x.id) FROM place_offer x WHERE x.placement_id = w.placement_id)
          LEFT JOIN agreement a ON a.id = o.agreement_id
          WHERE %s ORDER BY w.position LIMIT 200
          """;

  static final String MEASURES =
      "SELECT p.measure_code AS measure, COUNT(*) AS waiting FROM placement p WHERE p.provider_id = :provider"
          + " AND (p.accepted_on IS NULL OR p.accepted_on > :day) AND "
          + PlacementState.SQL
          + " = 'WAITING_LIST' GROUP BY p.measure_code ORDER BY p.measure_code";

  /** The provider's agreements for the measure that take people in today. */
  static final String FREE =
      "SELECT a.reference AS agreement, a.places, "
          + FreeNow.halves(":day")
          + " AS halves, (SELECT COUNT(*) FROM place_offer o JOIN placement p ON p.id = o.placement_id WHERE o.agreement_id = a.id AND "
          + PlacementState.SQL
          + " = 'WAITING_LIST' AND "
          + OfferState.STANDS
          + ") AS offered FROM agreement a WHERE a.provider_id = :provider AND a.measure_code = :measure AND "
          + FreeNow.open(":day")
          + " ORDER BY a.valid_from, a.reference";

  /** From referral to acceptance, of those accepted in the last year, by the way that they came. */
  static final String TIMES =
      """
      SELECT t.way, COUNT(*) AS people, ROUND(AVG(t.days)) AS days, ROUND(MAX(t.median)) AS median
      FROM (SELECT x.way, x.days, MEDIAN(x.days) OVER (PARTITION BY x.way) AS median
        FROM (SELECT DATEDIFF(p.accepted_on, p.referred_on) AS days,
            CASE WHEN EXISTS (SELECT 1 FROM place_passing g WHERE g.placement_id = p.id) THEN 'PASSED'
              WHEN p.waiting_from IS NOT NULL THEN 'WAITED' ELSE 'STRAIGHT' END AS way
          FROM placement p WHERE p.provider_id = :provider AND p.measure_code = :measure AND p.not_relevant_on IS NULL
            AND p.error_on IS NULL AND p.accepted_on > :day - INTERVAL 1 YEAR AND p.accepted_on <= :day) x) t
      GROUP BY t.way ORDER BY FIELD(t.way, 'STRAIGHT', 'WAITED', 'PASSED')
      """;

  static final String OFFERS =
      "SELECT o.public_id AS id, "
          + OfferState.SQL
          + """
           AS state, a.reference AS agreement, o.offered_on AS offered, o.reply_by,
            IF(:mine, o.passing_reason, NULL) AS passing_reason,
            o.answered_on AS answered, IF(:hidden, NULL, o.answer_reason) AS answer_reason,
            o.withdrawn_on AS withdrawn, o.withdrawn_reason
          FROM place_offer o JOIN placement p ON p.id = o.placement_id JOIN agreement a ON a.id = o.agreement_id
          WHERE p.id = :placement ORDER BY o.id DESC LIMIT 50
          """;

  private WaitingSql() {}
}
