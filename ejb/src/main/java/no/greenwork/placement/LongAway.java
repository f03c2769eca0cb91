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
