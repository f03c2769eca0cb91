package no.greenwork.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to stand of a day in the provider's sheet, upon the version that was seen.
 *
 * @param seen version that it follows upon, 0 for none
 * @param farmVersion version of the farm's mark that its author knows of
 */
public record NewEntry(
    long placementId,
    LocalDate day,
    int seen,
    AttendanceCode code,
    Integer quarters,
    Entry.Act act,
    int farmVersion) {
  SheetKey sheet() {
    return SheetKey.of(placementId, day);
  }

  /** As it will stand. */
  Entry entry() {
    return new Entry(day, seen + 1, code, quarters, act, farmVersion, null, null);
  }

  /** Whose doing it is, and when, and with which others it can be taken back. */
  record Stamp(long userId, Instant at, Long batch) {}
}
