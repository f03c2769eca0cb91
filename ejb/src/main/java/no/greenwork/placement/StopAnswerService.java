package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * A provider settles where somebody is while the farm is out of use or the provider closed. Another
 * farm is a change of farm, and needs no answer here.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class StopAnswerService {
  private static final String KEEP =
      "INSERT INTO stop_answer (placement_id, stop_id, answer, reason, answered_on, answered_by)"
          + " VALUES (:placement, :stop, :answer, :reason, :day, :user) ON DUPLICATE KEY UPDATE answer = VALUES(answer),"
          + " reason = VALUES(reason), answered_on = VALUES(answered_on), answered_by = VALUES(answered_by)";

  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private StopQueries stops;
  @Inject private CapacityGuard guard;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * May be settled anew; the history keeps what was said before.
   *
   * @param stop id of the period
   * @param reason needed for OTHER, whose words it is
   */
  @Requires(Action.ANSWER_STOP)
  public void answer(String id, int seen, String stop, StopAnswer answer, String reason) {
    if (answer == null) {
      throw new Invalid("answer", "REQUIRED");
    }
    String kept = answer == StopAnswer.OTHER ? Reason.required(reason) : Reason.optional(reason);
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(keys.participantId(), List.of(), List.of());
    Placement placement = store.load(keys.id(), seen);
    store.require(placement, PlacementState.AWAITING_START, PlacementState.ACTIVE);
    PlacementStop settled =
        stops.of(placement.id()).stream()
            .filter(one -> String.valueOf(one.id()).equals(stop))
            .findFirst()
            .orElseThrow(() -> new Conflict("stop", "STOP_OVER"));
    database.write(
        h ->
            h.createUpdate(KEEP)
                .bind("placement", placement.id())
                .bind("stop", settled.id())
                .bind("answer", answer.name())
                .bind("reason", kept)
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .execute());
    store.change(
        placement,
        EventKind.STOP_ANSWERED,
        kept,
        Map.of("stop", stop, "from", settled.from(), "answer", answer.name()),
        p -> {});
  }
}
