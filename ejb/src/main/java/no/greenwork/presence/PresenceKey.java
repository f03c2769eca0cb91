package no.greenwork.presence;

import java.util.Comparator;
import java.util.Optional;

/**
 * A cell of a month. Cells have an order of their own, so that which of two alike is hidden does
 * not follow from how days were read.
 *
 * @param region number, empty for the nation
 * @param provider id, 0 above that level
 * @param farm id, 0 above that level and for own premises
 * @param part a measure's code or a weekday, 1 for Monday; empty for the whole
 */
public record PresenceKey(
    Level level, Division division, String region, long provider, long farm, String part)
    implements Comparable<PresenceKey> {
  private static final Comparator<PresenceKey> ORDER =
      Comparator.comparing(PresenceKey::level)
          .thenComparing(PresenceKey::division)
          .thenComparing(PresenceKey::region)
          .thenComparingLong(PresenceKey::provider)
          .thenComparingLong(PresenceKey::farm)
          .thenComparing(PresenceKey::part);

  @Override
  public int compareTo(PresenceKey other) {
    return ORDER.compare(this, other);
  }

  static PresenceKey nation() {
    return new PresenceKey(Level.NATION, Division.WHOLE, "", 0, 0, "");
  }

  static PresenceKey region(String region) {
    return new PresenceKey(Level.REGION, Division.WHOLE, region, 0, 0, "");
  }

  static PresenceKey provider(String region, long provider) {
    return new PresenceKey(Level.PROVIDER, Division.WHOLE, region, provider, 0, "");
  }

  static PresenceKey farm(String region, long provider, long farm) {
    return new PresenceKey(Level.FARM, Division.WHOLE, region, provider, farm, "");
  }

  PresenceKey by(Division other, String part) {
    return new PresenceKey(level, other, region, provider, farm, part);
  }

  /** The same of the level above, which this is a part of. */
  Optional<PresenceKey> above() {
    return switch (level) {
      case NATION -> Optional.empty();
      case REGION -> Optional.of(nation().by(division, part));
      case PROVIDER -> Optional.of(region(region).by(division, part));
      case FARM -> Optional.of(provider(region, provider).by(division, part));
    };
  }

  /** That of which this is a measure's or a weekday's part. */
  Optional<PresenceKey> undivided() {
    return division == Division.WHOLE ? Optional.empty() : Optional.of(by(Division.WHOLE, ""));
  }
}
