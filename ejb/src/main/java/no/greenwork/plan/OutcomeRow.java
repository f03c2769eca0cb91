package no.greenwork.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What came of some placements.
 *
 * @param key a measure's code, or the number of a region, provider or farm; empty for own premises;
 *     null for the sum of all
 * @param name of that region, provider or farm
 * @param within of a farm the provider's name, else null
 * @param ended placements of which it should be known
 * @param answered of how many it is, or null where that is not shown
 * @param people by what they did; those that are not shown are left out
 */
public record OutcomeRow(
    String key,
    String name,
    String within,
    int ended,
    Integer answered,
    Map<OutcomeCode, Integer> people) {
  private static final int PERCENT = 100;

  /** In percent with one decimal, or null where it is not shown. */
  public BigDecimal responseRate() {
    return answered == null || ended == 0
        ? null
        : BigDecimal.valueOf((long) answered * PERCENT)
            .divide(BigDecimal.valueOf(ended), 1, RoundingMode.HALF_UP);
  }
}
