package no.greenwork.organisation;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * An agreement in the list.
 *
 * @param earmarked places for farms today
 * @param halves of places that are taken today
 */
public record AgreementRow(
    long id,
    String sortKey,
    String reference,
    String provider,
    String providerName,
    String region,
    String regionName,
    String measure,
    LocalDate validFrom,
    LocalDate validTo,
    int places,
    int earmarked,
    int halves)
    implements Listed {
  public LocalDate lastDay() {
    return new DateRange(validFrom, validTo).lastDay();
  }

  public int free() {
    return 2 * places - halves;
  }

  public String state(LocalDate day) {
    if (validFrom.isAfter(day)) {
      return "COMING";
    }
    return new DateRange(validFrom, validTo).contains(day) ? "RUNNING" : "ENDED";
  }
}
