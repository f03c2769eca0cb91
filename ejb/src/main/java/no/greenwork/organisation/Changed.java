package no.greenwork.organisation;

import java.util.Map;

/** A single value for the change log. */
public final class Changed {
  private Changed() {}

  /** Null when there is no value. */
  public static Map<String, String> of(String name, Object value) {
    return value == null ? null : Map.of(name, value.toString());
  }
}
