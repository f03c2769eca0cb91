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
}
