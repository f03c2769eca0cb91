package no.greenwork.capacity;

/**
 * One farm agreement that holds on the day, or is still used on it: what its agreement has
 * earmarked.
 *
 * @param farm organisation number
 */
public record FarmFigures(
    long id,
    long agreementId,
    String farm,
    String farmName,
    int agreed,
    int occupied,
    int persons,
    int reserved,
    int expiring) {
  public Figures figures() {
    return Figures.ofPlaces(agreed, occupied, persons, reserved, expiring);
  }
}
