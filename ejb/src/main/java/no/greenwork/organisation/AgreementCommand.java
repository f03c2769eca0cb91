package no.greenwork.organisation;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * What is to be registered of an agreement between NAV and a provider.
 *
 * @param provider organisation number
 * @param lastDay or null for open
 * @param overBookedReason why fewer places are agreed than are taken, where that is so
 */
public record AgreementCommand(
    String reference,
    String provider,
    String region,
    String measure,
    LocalDate from,
    LocalDate lastDay,
    Integer places,
    String overBookedReason) {
  public DateRange period() {
    return DateRange.ofInclusive(from, lastDay);
  }

  /** The same, but with another last day. */
  public AgreementCommand until(LocalDate day) {
    return new AgreementCommand(
        reference, provider, region, measure, from, day, places, overBookedReason);
  }
}
