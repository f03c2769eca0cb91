package no.greenwork.organisation;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/** Days on which a farm is out of use or a provider closed. */
public record StopRow(long id, LocalDate validFrom, LocalDate validTo, String reason) {
  public LocalDate lastDay() {
    return new DateRange(validFrom, validTo).lastDay();
  }
}
