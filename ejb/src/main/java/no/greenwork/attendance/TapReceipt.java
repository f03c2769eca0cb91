package no.greenwork.attendance;

import java.util.UUID;

/**
 * What a phone is told of a tap; the same however often it asks.
 *
 * @param key of the tap
 * @param code why it was refused, or null
 * @param version of the farm's mark that stands since, or that stood in the way; null where none
 * @param provider what the provider's sheet says instead, where that DIFFERS; never why
 */
public record TapReceipt(UUID key, Kind kind, String code, Integer version, FarmMark provider) {
  /** Taken in or not. */
  public enum Kind {
    RECEIVED,
    /** Taken in as the farm's word; the provider's sheet says otherwise. */
    DIFFERS,
    /** Not taken in, and never will be under this key. */
    REFUSED
  }

  static TapReceipt of(TapOutcome outcome) {
    Integer version =
        outcome.stands() == null || outcome.stands().version() == 0
            ? null
            : outcome.stands().version();
    return switch (outcome.kind()) {
      case REFUSED -> new TapReceipt(outcome.key(), Kind.REFUSED, outcome.code(), version, null);
      case DIFFERS ->
          new TapReceipt(outcome.key(), Kind.DIFFERS, null, version, outcome.provider());
      case RECEIVED, ALREADY ->
          outcome.provider() == null
              ? new TapReceipt(outcome.key(), Kind.RECEIVED, null, version, null)
              : new TapReceipt(outcome.key(), Kind.DIFFERS, null, version, outcome.provider());
    };
  }

  static TapReceipt refused(UUID key, String code) {
    return new TapReceipt(key, Kind.REFUSED, code, null, null);
  }
}
