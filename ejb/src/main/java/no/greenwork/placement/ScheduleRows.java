package no.greenwork.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** New rows of a placement's stays, percents and week patterns. */
final class ScheduleRows {
  private static final String STAY =
      "INSERT INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id) VALUES (:id, :from, :to, :farmAgreement, :farm)";

  private static final String PERCENT =
      "INSERT INTO percent_entry (placement_id, valid_from, percent, days_per_week, registered_at)"
          + " VALUES (:id, :from, :percent, :days, :at)";

  private static final String SLOT =
      "INSERT INTO week_pattern_slot (placement_id, valid_from, weeks, weekday, from_time, to_time)"
          + " VALUES (:id, :from, :weeks, :weekday, :fromTime, :toTime)";

  private final Handle handle;
  private final long placementId;

  ScheduleRows(Handle handle, long placementId) {
    this.handle = handle;
    this.placementId = placementId;
  }

  /**
   * @param to the day after the last, null while it is open
   */
  void stay(TakenPlace.Stay stay, LocalDate to) {
    handle
        .createUpdate(STAY)
        .bind("id", placementId)
        .bind("from", stay.validFrom())
        .bind("to", to)
        .bind("farmAgreement", stay.farmAgreementId())
        .bind("farm", stay.farmId())
        .execute();
  }

  void percent(PercentHistory.Entry entry, Instant at) {
    handle
        .createUpdate(PERCENT)
        .bind("id", placementId)
        .bind("from", entry.validFrom())
        .bind("percent", entry.percent())
        .bind("days", entry.daysPerWeek())
        .bind("at", at)
        .execute();
  }

  void slots(List<PlannedSlot> slots) {
    if (slots.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(SLOT);
    for (PlannedSlot slot : slots) {
      batch
          .bind("id", placementId)
          .bind("from", slot.validFrom())
          .bind("weeks", slot.weeks())
          .bind("weekday", slot.weekday())
          .bind("fromTime", slot.fromTime())
          .bind("toTime", slot.toTime())
          .add();
    }
    batch.execute();
  }
}
