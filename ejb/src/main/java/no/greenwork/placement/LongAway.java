package no.greenwork.placement;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * Days on which somebody is not expected though the place is held for them, and so is unused.
 *
 * @param validTo first day on which they are expected again, or null while that is not known
 * @param reviewedOn when NAV last looked at whether it can go on, or null
 */
public record LongAway(LocalDate validFrom, LocalDate validTo, LocalDate reviewedOn) {
  /**
   * The day from which NAV is to look at it, again or for the first time; null for never again.
   *
   * @param everyDays how often it is looked at, or null for once
   */
  public LocalDate dueOn(Integer everyDays) {
    if (reviewedOn == null) {
      return validFrom;
    }
    return everyDays == null ? null : reviewedOn.plusDays(everyDays);
  }

  /** Whether NAV is to look at it on the day, on which it must still last. */
  public boolean dueForReview(LocalDate day, Integer everyDays) {
    LocalDate due = dueOn(everyDays);
    return isOn(day) && due != null && !due.isAfter(day);
  }

  DateRange days() {
    return new DateRange(validFrom, validTo);
  }

  public LocalDate lastDay() {
    return days().lastDay();
  }

  public boolean isOn(LocalDate day) {
    return days().contains(day);
  }
}
