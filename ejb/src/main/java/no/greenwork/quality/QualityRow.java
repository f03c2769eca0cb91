package no.greenwork.quality;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/** An approval as it stands in the register. */
public record QualityRow(
    long subjectId,
    long id,
    int version,
    String scheme,
    String schemeName,
    LocalDate validFrom,
    LocalDate validTo,
    String reference,
    String source) {
  public LocalDate lastDay() {
    return period().lastDay();
  }

  DateRange period() {
    return new DateRange(validFrom, validTo);
  }
}
