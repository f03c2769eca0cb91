package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Writes the plan: each time a whole version, after which the ones before stay as they were. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.WRITE_PLAN)
public class PlanService {
  /** Of two that build upon the same version, the database lets one in. */
  private static final String INSERT =
      "INSERT IGNORE INTO plan_version (id, placement_id, number, at, on_date, user_id, follow_up,"
          + " adaptations) VALUES (:id, :placement, :number, :at, :day, :user, :followUp,"
          + " :adaptations)";

  private static final String GOAL =
      "INSERT INTO plan_goal (plan_version_id, position, goal, due_on) VALUES (:id, :position,"
          + " :goal, :due)";

  private static final String ACTIVITY =
      "INSERT INTO plan_activity (plan_version_id, activity_code) VALUES (:id, :code)";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private PlanQueries plans;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param seen number of the version that was the newest when this one was begun, 0 for none
   * @return number of the new version
   * @throws StaleRecord if somebody has written one since
   */
  public int write(String placement, int seen, PlanCommand command) {
    OpenedPlacement opened = opening.write(placement);
    command.validate();
    opened.require(PlacementState.AWAITING_START, PlacementState.ACTIVE);
    StaleRecord.check(
        seen, plans.versions(opened.id()).stream().findFirst().map(v -> v.number()).orElse(0));
    int number = seen + 1;
    long id = ids.next();
    if (insert(opened, id, number, command) == 0) {
      throw new StaleRecord();
    }
    content(id, command);
    history.keep(opened, EventKind.PLAN, Map.of("version", number));
    return number;
  }

  private int insert(OpenedPlacement opened, long id, int number, PlanCommand command) {
    return database.read(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("placement", opened.id())
                .bind("number", number)
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .bind("followUp", command.followUp())
                .bind("adaptations", command.adaptations())
                .execute());
  }

  private void content(long id, PlanCommand command) {
    database.write(
        h -> {
          int position = 0;
          for (Goal goal : command.goals()) {
            h.createUpdate(GOAL)
                .bind("id", id)
                .bind("position", ++position)
                .bind("goal", goal.goal().strip())
                .bind("due", goal.dueOn())
                .execute();
          }
          for (Activity activity : command.chosen()) {
            h.createUpdate(ACTIVITY).bind("id", id).bind("code", activity.name()).execute();
          }
        });
  }
}
