package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;

/**
 * A placement under its guard, for use cases that decide about it: what is asked for is checked,
 * applied and told in their transaction. They say who may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlacementDecisions {
  @Inject private ChangeReferences references;
  @Inject private PlacementStore store;
  @Inject private PlacementChanges changes;
  @Inject private PlacementNotices notices;
  @Inject private Clock clock;

  /**
   * The first thing in the transaction.
   *
   * @param seen version that the user saw, or null where it is another record that they decide on
   */
  public Placement lock(String publicId, Integer seen) {
    Placement placement = store.load(references.locked(publicId).id());
    if (seen != null) {
      StaleRecord.check(seen, placement.version());
    }
    return placement;
  }

  /**
   * @throws Conflict with why a provider cannot propose it; room is not asked about
   */
  public void requireProposable(Placement placement, Change change) {
    List<Problem> problems = changes.problems(placement, change, DateCheck.Side.PROVIDER);
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
  }

  public PlacementState state(Placement placement) {
    return placement.stateOn(clock.today());
  }

  /**
   * @param proposal public id of the proposal behind it, or null
   * @throws Conflict with all that stands against it; nothing is written then
   */
  public void apply(
      Placement placement,
      Change change,
      String reason,
      boolean educationConfirmed,
      String proposal) {
    changes.apply(
        placement,
        change,
        reason,
        educationConfirmed,
        proposal == null ? Map.of() : Map.of("proposal", proposal));
  }

  /** A line of history, and a new version, for what changes none of the placement's own facts. */
  public void record(
      Placement placement, EventKind kind, String reason, Map<String, Object> values) {
    store.change(placement, kind, reason, values, p -> {});
  }

  public void tell(Placement placement, NoticeKind kind) {
    notices.tell(placement.id(), kind);
  }
}
