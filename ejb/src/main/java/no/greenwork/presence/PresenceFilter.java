package no.greenwork.presence;

import java.time.LocalDate;
import no.greenwork.shared.Invalid;

/**
 * Whole months, and of which region.
 *
 * @param from first day of a month
 * @param to last day of a month
 * @param region number, or null for all that the user may see
 */
public record PresenceFilter(LocalDate from, LocalDate to, String region) {
  private static final int YEAR = 12;

  public PresenceFilter {
    if (from.getDayOfMonth() != 1) {
      throw new Invalid("from", "WHOLE_MONTHS");
    }
    if (to.plusDays(1).getDayOfMonth() != 1) {
      throw new Invalid("to", "WHOLE_MONTHS");
    }
    if (to.isBefore(from)) {
      throw new Invalid("to", "END_BEFORE_START");
    }
  }

  /** The last months that are over. */
  public static PresenceFilter last(int months, LocalDate today, String region) {
    LocalDate thisMonth = today.withDayOfMonth(1);
    return new PresenceFilter(thisMonth.minusMonths(months), thisMonth.minusDays(1), region);
  }

  /** The last twelve months that are over. */
  public static PresenceFilter lastYear(LocalDate today, String region) {
    return last(YEAR, today, region);
  }
}
