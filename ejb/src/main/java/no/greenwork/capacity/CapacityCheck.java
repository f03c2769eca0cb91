package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.shared.Database;

/**
 * The check before a place is taken; see {@link RoomCheck}. Call it after {@link
 * CapacityGuard#lock}.
 */
@ApplicationScoped
public class CapacityCheck {
  @Inject private Database database;

  /** Whether it fits, and which days it would take. */
  public CheckedPlace check(PlaceRequest request) {
    return database.read(h -> new RoomCheck(h).check(request));
  }
}
