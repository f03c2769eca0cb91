package no.greenwork.capacity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.greenwork.region.Areas;
import no.greenwork.region.Recast;

/**
 * What the figures can be told apart by. County and municipality are the provider's; the unit is
 * the participant's.
 */
public enum Dimension {
  NATION,
  REGION,
  COUNTY,
  MUNICIPALITY,
  UNIT,
  PROVIDER,
  FARM,
  MEASURE;

  /** Whether its rows are drawn in a structure of counties and municipalities. */
  public boolean ofAreas() {
    return this == COUNTY || this == MUNICIPALITY;
  }

  /** What of a recast municipality tells the rows apart. */
  Function<Recast, Areas> areas() {
    return switch (this) {
      case COUNTY -> Recast::counties;
      case MUNICIPALITY -> Recast::municipalities;
      default -> throw new IllegalArgumentException(this + " has no structure");
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Dimension> of(String code) {
    return Stream.of(values()).filter(d -> d.code().equals(code)).findFirst();
  }
}
