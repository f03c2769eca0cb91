package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/** What NAV decides about a placement without having been asked; the provider is told. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class ChangeService {
  @Inject private PlacementDecisions decisions;
  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private ChangeReferences placements;
  @Inject private PlacementChanges changes;
  @Inject private PlacementNotices notices;
  @Inject private CurrentActor current;

  /**
   * @param educationConfirmed that NAV has confirmed the ground for more than the ordinary time
   */
  @Requires(Action.DECIDE_CHANGE)
  public void change(
      String id, int seen, Change change, String justification, boolean educationConfirmed) {
    validate(change, justification);
    Placement placement = decisions.lock(id, seen);
    decisions.apply(placement, change, Reason.optional(justification), educationConfirmed, null);
    decisions.tell(placement, NoticeKind.CHANGED_BY_NAV);
  }

  private static void validate(Change change, String justification) {
    List<Problem> wrong = change.problems(justification);
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  /** What a change would do; nothing is written. */
  @Requires(Action.DECIDE_CHANGE)
  public ChangeEffect effect(String id, Change change) {
    return changes.effect(store.load(placements.found(id).id()), change);
  }

  /** That a protected person may come to the farm; the provider decides whether they will. */
  @Requires(Action.DECIDE_CHANGE)
  public void confirmFarm(String id, int seen, String farm) {
    Placement placement = decisions.lock(id, seen);
    long farmId =
        references
            .farm(farm == null ? "" : farm.strip())
            .orElseThrow(() -> new Invalid("farm", "NOT_FOUND"));
    store.require(
        placement,
        PlacementState.REFERRED,
        PlacementState.WAITING_LIST,
        PlacementState.AWAITING_START,
        PlacementState.ACTIVE);
    store.change(
        placement,
        EventKind.FARM_CONFIRMED,
        null,
        Map.of("farm", farm.strip()),
        p -> p.confirm(farmId));
    decisions.tell(placement, NoticeKind.CHANGED_BY_NAV);
  }

  /** This side has seen what the other one did. */
  @Requires(Action.SEE_NOTICE)
  public void seen(String id, NoticeKind kind) {
    if (!kind.isFor(current.get().role())) {
      throw new Forbidden();
    }
    Placement placement = decisions.lock(id, null);
    if (notices.seen(placement.id(), kind, current.get().userId()) > 0) {
      decisions.record(placement, EventKind.SEEN, null, Map.of("notice", kind));
    }
  }
}
