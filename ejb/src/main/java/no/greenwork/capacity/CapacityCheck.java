package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;

/**
 * The check before a place is taken; see {@link RoomCheck}. Call it after {@link
 * CapacityGuard#lock}.
 */
@ApplicationScoped
public class CapacityCheck {
  @Inject private Database database;

  /** CAPACITY and HALF_DAY_FULL, each with the first day that does not fit; empty when all fits. */
  public List<Problem> problems(PlaceRequest request) {
    return database.read(h -> new RoomCheck(h).problems(request));
  }
}
