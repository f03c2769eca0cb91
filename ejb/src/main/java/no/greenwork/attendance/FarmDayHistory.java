package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import no.greenwork.history.FarmSteps;
import no.greenwork.history.HistoryQuestion;

/** What a farm has said of a placement's days in its own stay, for that farm. */
@ApplicationScoped
class FarmDayHistory extends FarmSteps {
  private static final String MARKS =
      "SELECT d.written_at AS at, TO_DAYS(d.day) * 100000 + d.version AS id, d.mark AS step, d.day, CAST(d.quarters AS CHAR) AS note,"
          + " d.written_by AS user_id FROM farm_day d WHERE d.placement_id = :placement AND d.farm_id = :farm";

  FarmDayHistory() {
    super("FARM_DAY", MARKS, "history.farm.");
  }

  /** There is none: its place is the hours'. */
  @Override
  protected String note(Step step) {
    return null;
  }

  @Override
  protected String what(HistoryQuestion question, Step step) {
    return step.note() == null
        ? super.what(question, step)
        : question
            .texts()
            .get(
                "history.farm.PRESENT",
                shown(step.day()),
                Hours.text(Integer.valueOf(step.note())));
  }
}
