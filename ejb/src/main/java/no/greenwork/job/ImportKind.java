package no.greenwork.job;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.greenwork.access.Role;

/** What a file can hold, and whose files of it are taken. */
public enum ImportKind {
  PROVIDERS(Role.REGION_COORDINATOR),
  FARMS(Role.REGION_COORDINATOR, Role.PROVIDER_COORDINATOR),
  AGREEMENTS(Role.REGION_COORDINATOR),
  FARM_AGREEMENTS(Role.REGION_COORDINATOR, Role.PROVIDER_COORDINATOR),
  PARTICIPANTS(Role.CASEWORKER),
  PLACEMENTS(Role.CASEWORKER),
  ATTENDANCE(Role.PROVIDER_COORDINATOR),
  QUALITY(Role.REGION_COORDINATOR);

  private final Set<Role> roles;

  ImportKind(Role... roles) {
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  public boolean open(Role role) {
    return roles.contains(role);
  }

  /** As it stands in requests and folder names, e.g. {@code farm-agreements}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ImportKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
