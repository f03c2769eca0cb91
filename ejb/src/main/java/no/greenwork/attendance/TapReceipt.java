package no.greenwork.attendance;

import java.util.UUID;

/**
 * What a phone is told of a tap; the same however often it asks.
 *
 * @param key of the tap
 * @param code why it was refused, or null
 * @param version of the farm's mark that stands since, or that stood in the way; null where none
 * @param provider what the provider's sheet says instead, where that DIFFERS; never why
 * @param providerQuarters hours that it says, or null
 */
public record TapReceipt(
    UUID key,
    Kind kind,
    String code,
    Integer version,
    FarmMark provider,
    Integer providerQuarters) {
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
      case REFUSED ->
          new TapReceipt(outcome.key(), Kind.REFUSED, outcome.code(), version, null, null);
      case DIFFERS -> differs(outcome, version);
      case RECEIVED, ALREADY ->
          outcome.provider() == null
              ? new TapReceipt(outcome.key(), Kind.RECEIVED, null, version, null, null)
              : differs(outcome, version);
    };
  }

  private static TapReceipt differs(TapOutcome outcome, Integer version) {
    ProviderWord word = outcome.provider();
    return new TapReceipt(outcome.key(), Kind.DIFFERS, null, version, word.mark(), word.quarters());
  }

  static TapReceipt refused(UUID key, String code) {
    return new TapReceipt(key, Kind.REFUSED, code, null, null, null);
  }
}
