package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;

/**
 * A place that an accepted placement takes from its first day to its last, as its facts have it.
 *
 * @param to first day after the last, or null
 * @param stays where it is carried out, from which day on
 * @param percents none means 100
 * @param slots none means that the person may come on any half-day
 */
public record TakenPlace(
    long placementId,
    long agreementId,
    LocalDate acceptedOn,
    LocalDate start,
    LocalDate to,
    List<Stay> stays,
    List<PlaceRequest.Percent> percents,
    List<PlaceRequest.Slot> slots) {
  /** A farm from a day on, or with nulls the provider's own premises. */
  public record Stay(LocalDate validFrom, Long farmAgreementId, Long farmId) {}

  PlacementFacts facts() {
    PlacementFacts facts = new PlacementFacts(placementId, agreementId, acceptedOn, start, to);
    stays.forEach(
        s ->
            facts
                .stays()
                .put(s.validFrom(), new PlacementFacts.Stay(s.farmAgreementId(), s.farmId())));
    percents.forEach(p -> facts.percents().put(p.validFrom(), p.percent()));
    slots.forEach(s -> facts.slot(s.validFrom(), s.weeks(), s.weekday(), s.fromTime(), s.toTime()));
    return facts;
  }
}
