package no.greenwork.placement;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * Days of a placement on which its farm is out of use or its provider closed. A stay elsewhere on
 * those days ends it.
 *
 * @param id of the period
 * @param from first of its days within the placement
 * @param to first day after them, or null
 * @param farmName null when the provider is closed
 * @param answer what was settled, or null while nothing is
 */
public record PlacementStop(
    long placementId,
    long id,
    StopKind kind,
    LocalDate from,
    LocalDate to,
    String farmName,
    StopAnswer answer,
    String reason,
    LocalDate answered) {
  public LocalDate lastDay() {
    return new DateRange(from, to).lastDay();
  }
}
