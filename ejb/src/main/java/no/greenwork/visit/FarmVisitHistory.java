package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import no.greenwork.history.FarmSteps;

/**
 * Visits of somebody who has a stay at the farm now, to that same farm: that days were proposed,
 * chosen and confirmed, that it was called off, and what the farm itself said. Neither why a visit
 * was called off nor what the participant said is the farm's.
 */
@ApplicationScoped
class FarmVisitHistory extends FarmSteps {
  private static final String STEPS =
      """
      SELECT TIMESTAMP(v.proposed_on) AS at, v.id + 1 AS id, 'PROPOSED' AS step, NULL AS day, NULL AS note, NULL AS user_id
        FROM visit v WHERE <own>
      UNION ALL SELECT TIMESTAMP(v.chosen_on), v.id + 2, IF(v.chosen = 0, 'NONE_SUITS', 'CHOSEN'), NULL, NULL, NULL FROM visit v
        WHERE v.chosen_on IS NOT NULL AND <own>
      UNION ALL SELECT TIMESTAMP(v.confirmed_on), v.id + 3, 'CONFIRMED', NULL, NULL, NULL FROM visit v WHERE v.confirmed_on IS NOT NULL AND <own>
      UNION ALL SELECT TIMESTAMP(v.cancelled_on), v.id + 4, 'CANCELLED', NULL, NULL, NULL FROM visit v WHERE v.cancelled_on IS NOT NULL AND <own>
      UNION ALL SELECT a.at, a.id, CONCAT('SAID_', a.answer), NULL, a.reason, a.user_id FROM visit_answer a JOIN visit v ON v.id = a.visit_id
        WHERE a.side = 'FARM' AND <own>
      """
          .replace("<own>", "v.placement_id = :placement AND v.farm_id = :farm");

  FarmVisitHistory() {
    super("VISIT", STEPS, "history.visit.");
  }
}
