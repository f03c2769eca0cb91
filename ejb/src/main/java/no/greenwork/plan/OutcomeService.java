package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Writes what came of a placement; never too late, for it is a record beside the placement. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.RECORD_OUTCOME)
public class OutcomeService {
  /** Of two that correct the same version, the database lets one in. */
  private static final String INSERT =
      "INSERT IGNORE INTO outcome (id, placement_id, months, number, at, on_date, user_id, code)"
          + " VALUES (:id, :placement, :months, :number, :at, :day, :user, :code)";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private OutcomeReads outcomes;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param seen version at this point that was read, 0 where nothing was known
   * @param months which point after the end
   * @throws Invalid if there is no such point, or its day has not come
   * @throws StaleRecord if somebody else has written it since
   */
  public void write(String placement, int seen, Integer months, OutcomeCode code) {
    OpenedPlacement opened = opening.write(placement);
    if (months == null) {
      throw new Invalid("months", "REQUIRED");
    }
    if (code == null) {
      throw new Invalid("code", "REQUIRED");
    }
    opened.require(PlacementState.ENDED);
    Outcome point =
        outcomes.outcomes(opened).stream()
            .filter(o -> o.months() == months)
            .findFirst()
            .orElseThrow(() -> new Invalid("months", "CODE", months));
    if (!point.reached(clock.today())) {
      throw new Invalid("months", "TOO_EARLY", point.dueOn());
    }
    StaleRecord.check(seen, point.number());
    if (insert(opened, point, code) == 0) {
      throw new StaleRecord();
    }
    history.keep(
        opened, EventKind.OUTCOME, Map.of("months", months, "version", point.number() + 1));
  }

  private int insert(OpenedPlacement opened, Outcome point, OutcomeCode code) {
    return database.read(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("placement", opened.id())
                .bind("months", point.months())
                .bind("number", point.number() + 1)
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .bind("code", code)
                .execute());
  }
}
