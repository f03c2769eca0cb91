package no.greenwork.quality;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * What is to be registered of an approval.
 *
 * @param subject organisation number of the farm or provider
 * @param lastDay or null while no end is known
 * @param reference of the certificate or decision
 */
public record QualityCommand(
    String subject, String scheme, LocalDate from, LocalDate lastDay, String reference) {
  public DateRange period() {
    return DateRange.ofInclusive(from, lastDay);
  }
}
