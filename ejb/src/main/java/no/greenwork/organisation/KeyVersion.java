package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * The distribution key of a farm agreement as it holds from a day until the next one begins.
 *
 * @param validTo the day the next version begins, or null
 */
public record KeyVersion(
    LocalDate validFrom, LocalDate validTo, KeyKind keyKind, BigDecimal keyValue) {
  public boolean holdsOn(LocalDate day) {
    return new DateRange(validFrom, validTo).contains(day);
  }

  public LocalDate lastDay() {
    return new DateRange(validFrom, validTo).lastDay();
  }
}
