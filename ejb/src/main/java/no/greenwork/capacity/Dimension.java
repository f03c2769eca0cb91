package no.greenwork.capacity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Dimension> of(String code) {
    return Stream.of(values()).filter(d -> d.code().equals(code)).findFirst();
  }
}
