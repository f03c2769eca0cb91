package no.greenwork.waiting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What waiting is divided by. */
public enum WaitingDimension {
  REGION,
  /** A provider with agreements in two regions has a row in each. */
  PROVIDER,
  MEASURE;

  public static Optional<WaitingDimension> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
