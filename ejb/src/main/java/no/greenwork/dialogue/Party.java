package no.greenwork.dialogue;

import java.util.Optional;
import no.greenwork.access.Role;

/** A side of the dialogue about a placement. */
public enum Party {
  NAV,
  PROVIDER,
  FARM;

  /** Empty for those who see no person: they are on no side. */
  public static Optional<Party> of(Role role) {
    return switch (role) {
      case CASEWORKER -> Optional.of(NAV);
      case PROVIDER_COORDINATOR, SUPERVISOR -> Optional.of(PROVIDER);
      case FARMER -> Optional.of(FARM);
      default -> Optional.empty();
    };
  }
}
