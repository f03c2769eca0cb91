package no.greenwork.stop;

import jakarta.enterprise.context.ApplicationScoped;
import no.greenwork.history.FarmSteps;

/** A farm's own requests to be out of use on days of the placement's stay there. */
@ApplicationScoped
class FarmStopHistory extends FarmSteps {
  private static final String OWN =
      "r.farm_id = :farm AND EXISTS (SELECT 1 FROM stay s WHERE s.placement_id = :placement AND s.farm_id = r.farm_id"
          + " AND (r.last_day IS NULL OR s.valid_from <= r.last_day) AND (s.valid_to IS NULL OR s.valid_to > r.first_day))";

  private static final String STEPS =
      """
      SELECT TIMESTAMP(r.asked_on) AS at, r.id + 1 AS id, 'ASKED' AS step, r.first_day AS day, NULL AS note, r.asked_by AS user_id
        FROM stop_request r WHERE <own>
      UNION ALL SELECT TIMESTAMP(r.withdrawn_on), r.id + 2, 'WITHDRAWN', r.first_day, NULL, NULL FROM stop_request r
        WHERE r.withdrawn_on IS NOT NULL AND <own>
      UNION ALL SELECT TIMESTAMP(r.answered_on), r.id + 3, IF(r.said_yes, 'ACCEPTED', 'REFUSED'), r.first_day, NULL, NULL FROM stop_request r
        WHERE r.answered_on IS NOT NULL AND <own>
      """
          .replace("<own>", OWN);

  FarmStopHistory() {
    super("STOP_REQUEST", STEPS, "history.stop.");
  }
}
