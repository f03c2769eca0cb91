package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A place that somebody wants to take, or to take more of.
 *
 * @param placementId the placement as it is now known, whose own use does not count against it;
 *     null when new
 * @param farmAgreementId null for the provider's own premises
 * @param acceptedOn since when it is reserved, where that is to be kept; else null
 * @param from first day that changes: earlier days are not asked about
 * @param start first day of the placement
 * @param to first day after its last, or null
 * @param percents none means 100
 * @param slots none means that the person may come on any half-day
 */
public record PlaceRequest(
    Long placementId,
    long agreementId,
    Long farmAgreementId,
    LocalDate acceptedOn,
    LocalDate from,
    LocalDate start,
    LocalDate to,
    List<Percent> percents,
    List<Slot> slots) {
  /** A percent from a day on. */
  public record Percent(LocalDate validFrom, int percent) {}

  /**
   * One slot of the week pattern that holds from a day on.
   *
   * @param weeks EVERY, EVEN or ODD
   * @param weekday 1 is Monday
   */
  public record Slot(
      LocalDate validFrom, String weeks, int weekday, LocalTime fromTime, LocalTime toTime) {}

  PlacementFacts facts(Long farmId) {
    PlacementFacts facts =
        new PlacementFacts(
            placementId == null ? 0 : placementId, agreementId, acceptedOn, firstDay(), to);
    facts.stays().put(firstDay(), new PlacementFacts.Stay(farmAgreementId, farmId));
    percents.forEach(p -> facts.percents().put(p.validFrom(), p.percent()));
    slots.forEach(s -> facts.slot(s.validFrom(), s.weeks(), s.weekday(), s.fromTime(), s.toTime()));
    return facts;
  }

  LocalDate firstDay() {
    return from.isAfter(start) ? from : start;
  }
}
