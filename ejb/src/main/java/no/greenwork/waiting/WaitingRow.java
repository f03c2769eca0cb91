package no.greenwork.waiting;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How long was waited; what is of too few people is left out.
 *
 * @param key number of a region or provider, or a measure's code; null for the sum of all
 * @param name of that region or provider, else null
 * @param within of a provider the region's name, else null
 * @param all who were taken in, or null
 * @param ways the same by how they came
 * @param passed who were passed over, or null
 */
public record WaitingRow(
    String key, String name, String within, Wait all, Map<Way, Wait> ways, Passed passed) {
  /**
   * Days from referral to acceptance.
   *
   * @param days on average
   * @param median half of them waited no longer
   */
  public record Wait(int people, BigDecimal days, Integer median) {
    static Wait of(Days days) {
      return new Wait(days.count(), days.mean(), days.median());
    }
  }

  /**
   * Who had waited longer when a place was offered to another.
   *
   * @param times that somebody was
   */
  public record Passed(int people, int times) {}
}
