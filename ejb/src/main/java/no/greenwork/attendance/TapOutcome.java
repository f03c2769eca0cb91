package no.greenwork.attendance;

import java.util.UUID;

/**
 * What became of a tap.
 *
 * @param key of the tap, or null
 * @param code why it was refused, a code of {@code error.<CODE>}; null unless REFUSED
 * @param stands what the farm has said of the day by now; null where the day is not the farm's
 * @param provider what the provider's sheet says instead, where that DIFFERS; never why
 */
public record TapOutcome(
    UUID key, Kind kind, String code, FarmEntry stands, ProviderWord provider) {
  /** Taken in or not. */
  public enum Kind {
    /** It stands. */
    RECEIVED,
    /** It was taken in before, and is not taken in twice. */
    ALREADY,
    /** It stands as the farm's word; the provider's sheet says otherwise until they settle it. */
    DIFFERS,
    /** It was not taken in, and will not be. */
    REFUSED
  }

  static TapOutcome refused(FarmTap tap, String code, FarmEntry stands) {
    return new TapOutcome(tap.key(), Kind.REFUSED, code, stands, null);
  }
}
