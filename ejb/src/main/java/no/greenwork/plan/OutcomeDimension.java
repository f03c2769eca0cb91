package no.greenwork.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What outcomes are divided by. */
public enum OutcomeDimension {
  MEASURE,
  REGION,
  /** A provider with agreements in two regions has a row in each. */
  PROVIDER,
  /** Where it ended, under each of its providers; a provider's own premises too. */
  FARM;

  public static Optional<OutcomeDimension> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
