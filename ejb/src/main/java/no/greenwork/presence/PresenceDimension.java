package no.greenwork.presence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.greenwork.access.Role;

/** What the statistics can be divided by. */
public enum PresenceDimension {
  WEEKDAY,
  MEASURE,
  /** Under each of its providers; a provider's own premises too. */
  FARM,
  PROVIDER,
  REGION;

  public static Optional<PresenceDimension> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that have more than one row for this role. */
  public static List<PresenceDimension> of(Role role) {
    return switch (role) {
      case DIRECTORATE -> List.of(values());
      case REGION_COORDINATOR -> List.of(WEEKDAY, MEASURE, FARM, PROVIDER);
      default -> List.of(WEEKDAY, MEASURE, FARM);
    };
  }
}
