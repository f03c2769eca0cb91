package no.greenwork.presence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is shown of some days: the sum of the months in which it may be shown.
 *
 * @param key a weekday (1 for Monday), a measure's code, or the number of a region, provider or
 *     farm; empty for a provider's own premises and for the sum of all
 * @param name of that region, provider or farm, else null
 * @param within of a farm the provider's name, else null
 * @param months that are in it
 * @param hidden months of which something is not in it, because it would be of too few
 * @param persons months in which somebody was counted, over all of them; null when nothing is shown
 * @param days there or away
 * @param present of them, there
 * @param quarters hours there, in quarters
 */
public record PresenceRow(
    String key,
    String name,
    String within,
    int months,
    int hidden,
    Integer persons,
    Integer days,
    Integer present,
    Integer quarters) {
  private static final int PERCENT = 100;
  private static final int QUARTERS = 4;

  static final PresenceRow NOTHING = new PresenceRow("", null, null, 0, 0, null, null, null, null);

  public boolean shown() {
    return days != null;
  }

  /** Whether not even too few were counted. */
  public boolean isNothing() {
    return months == 0 && hidden == 0;
  }

  /** Days there of all days, in percent with one decimal; empty where nothing is shown. */
  public Optional<BigDecimal> presence() {
    return shown() ? share((long) present * PERCENT, days) : Optional.empty();
  }

  /** Of each day that they were there; empty also where nobody was. */
  public Optional<BigDecimal> hoursPerDay() {
    return shown() && present > 0 ? share(quarters, (long) present * QUARTERS) : Optional.empty();
  }

  /** On average of the months that are shown. */
  public Optional<BigDecimal> personsPerMonth() {
    return shown() ? share(persons, months) : Optional.empty();
  }

  private static Optional<BigDecimal> share(long part, long whole) {
    return Optional.of(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
