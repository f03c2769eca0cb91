package no.greenwork.attendance;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * Somebody does not come from a day on.
 *
 * @param validTo first day on which they are expected again, or null until further notice
 * @param reason null where a farm asks
 */
public record Notice(LocalDate validFrom, LocalDate validTo, AttendanceCode reason) {
  public DateRange days() {
    return new DateRange(validFrom, validTo);
  }

  /** Null until further notice. */
  public LocalDate lastDay() {
    return days().lastDay();
  }
}
