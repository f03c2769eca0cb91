package no.greenwork.meeting;

import java.util.Optional;
import no.greenwork.access.Role;

/** Who takes part in a meeting, and who is to do what was agreed. */
public enum Attendee {
  PARTICIPANT,
  NAV,
  PROVIDER,
  FARM;

  /** Empty for those who take part in none. */
  public static Optional<Attendee> of(Role role) {
    return switch (role) {
      case CASEWORKER -> Optional.of(NAV);
      case PROVIDER_COORDINATOR, SUPERVISOR -> Optional.of(PROVIDER);
      case FARMER -> Optional.of(FARM);
      default -> Optional.empty();
    };
  }

  /** Whether this side says that a point is done; for the participant office and provider do. */
  public boolean closes(Attendee party) {
    return party == this || party == PARTICIPANT && this != FARM && this != PARTICIPANT;
  }
}
