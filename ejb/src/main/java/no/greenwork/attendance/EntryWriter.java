package no.greenwork.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import no.greenwork.shared.RowBatch;
import org.jdbi.v3.core.Handle;

/** Adds to what stands of days, with their sheets held. */
final class EntryWriter {
  /** Of two that follow upon the same version the key lets one in. */
  private static final String ONE =
      "INSERT IGNORE INTO attendance_day (placement_id, day, version, code, quarters, edition, act, farm_version,"
          + " batch_id, written_by, written_at) SELECT :placement, :day, :version, :code, :quarters, s.edition, :act,"
          + " :farmVersion, :batch, :user, :at FROM attendance_sheet s WHERE s.placement_id = :placement AND s.month = :month AND s.holder = :holder";

  private static final String ENTRY =
      "INSERT INTO attendance_day (placement_id, day, version, code, quarters, edition, act, farm_version, batch_id,"
          + " written_by, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Handle handle;

  EntryWriter(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param holder what the sheet's row holds if it was taken
   * @return false when somebody has written the version that was to follow, or the sheet lets no
   *     day in
   */
  boolean add(NewEntry entry, NewEntry.Stamp stamp, long holder) {
    return handle
            .createUpdate(ONE)
            .bind("placement", entry.placementId())
            .bind("day", entry.day())
            .bind("month", entry.sheet().month())
            .bind("holder", holder)
            .bind("version", entry.seen() + 1)
            .bind("code", entry.code().name())
            .bind("quarters", entry.quarters())
            .bind("act", entry.act().name())
            .bind("farmVersion", entry.farmVersion())
            .bind("batch", stamp.batch())
            .bind("user", stamp.userId())
            .bind("at", seconds(stamp.at()))
            .execute()
        == 1;
  }

  /** Upon versions that were read while their sheets were held; the editions are the sheets'. */
  void add(Collection<NewEntry> entries, NewEntry.Stamp stamp, Map<SheetKey, Integer> editions) {
    LocalDateTime at = seconds(stamp.at());
    try (RowBatch batch = new RowBatch(handle, ENTRY)) {
      for (NewEntry entry : entries) {
        batch.add(
            entry.placementId(),
            entry.day(),
            entry.seen() + 1,
            entry.code().name(),
            entry.quarters(),
            editions.get(entry.sheet()),
            entry.act().name(),
            entry.farmVersion(),
            stamp.batch(),
            stamp.userId(),
            at);
      }
    }
  }

  private static LocalDateTime seconds(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}
