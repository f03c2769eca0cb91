package no.greenwork.farmday;

import java.time.LocalDate;
import no.greenwork.attendance.FarmDays;

/** One of the last days, and how it stands. */
public record StripDay(LocalDate day, FarmDays.Standing standing, boolean shown) {
  public int weekday() {
    return day.getDayOfWeek().getValue();
  }
}
