package no.greenwork.placement;

import java.time.LocalDate;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.Conflict;

/**
 * A placement that the acting user may open, for what other features keep about it.
 *
 * @param providerId null while nobody has been asked
 * @param row as this user may see it
 * @param confirmable whether the person is hidden until this user confirms that it is logged
 */
public record OpenedPlacement(
    long id,
    long participantId,
    Long providerId,
    PlacementRow row,
    LocalDate validTo,
    boolean confirmable) {
  /** Whether nothing about the person may be said to this user as yet. */
  public boolean hidden() {
    return row.person() == null || row.person().hidden();
  }

  /** Whether where the person is would tell this user who it is: an office that may not know. */
  public boolean hidesPlace(Actor actor) {
    return hidden() && actor.is(Role.CASEWORKER);
  }

  /** Throws unless it is in one of these states today. */
  public void require(PlacementState... states) {
    for (PlacementState state : states) {
      if (state == row.state()) {
        return;
      }
    }
    throw new Conflict("", "STATE");
  }
}
