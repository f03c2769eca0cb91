package no.greenwork.capacity;

import java.time.LocalDate;

/**
 * One farm agreement that holds on the day, or is still used on it: what its agreement has
 * earmarked.
 *
 * @param reference of its agreement with NAV
 * @param farm organisation number
 * @param validTo first day on which it no longer holds, or null
 */
public record FarmFigures(
    long id,
    long agreementId,
    String reference,
    String providerName,
    String measure,
    String farm,
    String farmName,
    LocalDate validFrom,
    LocalDate validTo,
    int agreed,
    int occupied,
    int persons,
    int reserved,
    int expiring) {
  public Figures figures() {
    return Figures.ofPlaces(agreed, occupied, persons, reserved, expiring);
  }
}
