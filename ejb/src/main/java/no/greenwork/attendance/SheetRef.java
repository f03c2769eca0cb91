package no.greenwork.attendance;

import java.time.LocalDate;

/**
 * A sheet that a user decides about.
 *
 * @param placement public id
 * @param month any day of it
 * @param seen version of the sheet that the user saw, 0 for one that nobody has decided about
 */
public record SheetRef(String placement, LocalDate month, int seen) {
  SheetKey key(long placementId) {
    return SheetKey.of(placementId, month);
  }
}
