package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days on which a placement takes the same place with the same weight.
 *
 * @param to first day after it, or null
 * @param farmAgreementId null on the provider's own premises; so is {@code farmId}
 * @param halves 1 or 2
 * @param halfDays the bits of {@link HalfDays}
 * @param reservedFrom since when it is reserved, or null: only the first stretch can be
 */
record PlaceUse(
    long placementId,
    LocalDate from,
    LocalDate to,
    AgreementGroup.Agreement agreement,
    Long farmAgreementId,
    Long farmId,
    int halves,
    int halfDays,
    LocalDate reservedFrom) {
  boolean continuedBy(PlaceUse next) {
    return next.from.equals(to)
        && next.agreement.equals(agreement)
        && Objects.equals(next.farmAgreementId, farmAgreementId)
        && next.halves == halves
        && next.halfDays == halfDays;
  }

  PlaceUse until(LocalDate end) {
    return new PlaceUse(
        placementId, from, end, agreement, farmAgreementId, farmId, halves, halfDays, reservedFrom);
  }

  PlaceUse since(LocalDate day) {
    return new PlaceUse(
        placementId, day, to, agreement, farmAgreementId, farmId, halves, halfDays, reservedFrom);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether whoever has this has the other too: the same place, and no less of it. */
  boolean holds(PlaceUse other) {
    return agreement.id() == other.agreement.id()
        && Objects.equals(farmAgreementId, other.farmAgreementId)
        && Objects.equals(farmId, other.farmId)
        && halves >= other.halves
        && (other.halfDays & ~halfDays) == 0;
  }
}
