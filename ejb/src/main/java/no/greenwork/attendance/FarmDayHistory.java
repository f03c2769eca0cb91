package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import no.greenwork.history.FarmSteps;

/** What a farm has said of a placement's days in its own stay, for that farm. */
@ApplicationScoped
class FarmDayHistory extends FarmSteps {
  private static final String MARKS =
      "SELECT d.written_at AS at, TO_DAYS(d.day) * 100000 + d.version AS id, d.mark AS step, d.day, NULL AS note,"
          + " d.written_by AS user_id FROM farm_day d WHERE d.placement_id = :placement AND d.farm_id = :farm";

  FarmDayHistory() {
    super("FARM_DAY", MARKS, "history.farm.");
  }
}
