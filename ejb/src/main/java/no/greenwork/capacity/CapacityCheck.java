package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.greenwork.shared.Database;

/**
 * The check before a place is taken; see {@link RoomCheck}. Call it after {@link
 * CapacityGuard#lock}.
 */
@ApplicationScoped
public class CapacityCheck {
  @Inject private Database database;

  /**
   * Whether it fits, and which days it would take.
   *
   * @param halfBelow the percent below which the measure's placements take half a place, by the day
   *     from which on it holds
   */
  public CheckedPlace check(PlaceRequest request, Map<LocalDate, Integer> halfBelow) {
    return database.read(h -> new RoomCheck(h, halfBelow).check(request));
  }
}
