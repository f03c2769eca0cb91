package no.greenwork.capacity;

import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One agreement that holds on the day, or is still used on it.
 *
 * @param validTo first day on which it no longer holds, or null
 * @param ownOccupied of the occupied, those on the provider's own premises; likewise persons and
 *     reserved
 * @param lastStart the latest start among the reserved, or null
 */
public record AgreementFigures(
    long id,
    String reference,
    String measure,
    LocalDate validFrom,
    LocalDate validTo,
    @Nested Place place,
    int agreed,
    int occupied,
    int persons,
    int reserved,
    int expiring,
    int ownOccupied,
    int ownPersons,
    int ownReserved,
    LocalDate lastStart) {
  public Figures figures() {
    return Figures.ofPlaces(agreed, occupied, persons, reserved, expiring);
  }

  /** What is left for the provider's own premises when these places are earmarked for farms. */
  public Figures ownPremises(Figures earmarked) {
    int left = agreed - earmarked.agreed();
    return Figures.ofPlaces(
        left, ownOccupied, ownPersons, ownReserved, Math.max(0, expiring - earmarked.expiring()));
  }
}
