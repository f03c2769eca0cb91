package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.StaleRecord;

/** Brings placements in and out of the database; no change passes it without a line of history. */
@ApplicationScoped
class PlacementStore {
  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private PlacementHistory history;
  @Inject private Clock clock;

  /**
   * With the guard held, so that nothing was read before it.
   *
   * @throws StaleRecord if it is not the version that the user saw
   */
  Placement load(long id, int seen) {
    Placement placement = load(id);
    StaleRecord.check(seen, placement.version());
    return placement;
  }

  Placement load(long id) {
    return entities.find(Placement.class, id);
  }

  /** Throws unless it is in one of these states today. */
  void require(Placement placement, PlacementState... states) {
    PlacementState now = placement.stateOn(clock.today());
    for (PlacementState state : states) {
      if (state == now) {
        return;
      }
    }
    throw new Conflict("", "STATE");
  }

  void add(Placement placement) {
    entities.persist(placement);
    history.append(placement, EventKind.CREATED, null, Map.of(), placement.values());
  }

  /**
   * @param besides what the decision also settled, outside the placement's own facts
   */
  void change(
      Placement placement,
      EventKind kind,
      String reason,
      Map<String, Object> besides,
      Consumer<Placement> change) {
    Map<String, Object> before = placement.values();
    change.accept(placement);
    placement.touch(clock.now());
    Map<String, Object> after = placement.values();
    Map<String, Object> given = differing(after, before);
    given.putAll(besides);
    history.append(placement, kind, reason, differing(before, after), given);
  }

  private static Map<String, Object> differing(Map<String, Object> of, Map<String, Object> from) {
    Map<String, Object> found = new LinkedHashMap<>(of);
    found.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), from.get(entry.getKey())));
    return found;
  }
}
