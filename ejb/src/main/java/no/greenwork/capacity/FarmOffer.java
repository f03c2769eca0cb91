package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one provider agreement can offer at a farm.
 *
 * @param provider organisation number
 * @param agreement reference
 * @param halves places in the whole first month, in halves; never below 0
 * @param laterHalves if more come within three months, how many, from {@code laterFrom}; else null
 */
public record FarmOffer(
    String provider,
    String providerName,
    String agreement,
    int halves,
    LocalDate laterFrom,
    int laterHalves) {
  /** Who makes the offer; ordered by name. */
  public record Provider(String orgNumber, String name) implements Comparable<Provider> {
    private static final Comparator<Provider> BY_NAME =
        Comparator.comparing(Provider::name).thenComparing(Provider::orgNumber);

    @Override
    public int compareTo(Provider other) {
      return BY_NAME.compare(this, other);
    }
  }

  Provider byProvider() {
    return new Provider(provider, providerName);
  }
}
