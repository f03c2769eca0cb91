package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Where, how much, when and with whom a placement is carried out: the dated rows that hang on it.
 */
@ApplicationScoped
class PlacementSchedule {
  private static final List<String> TABLES =
      List.of("stay", "percent_entry", "week_pattern_slot", "week_pattern_exception");

  private static final String STAY =
      "INSERT INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id) VALUES (:id, :from, :to, :farmAgreement, :farm)";

  private static final String PERCENT =
      "INSERT INTO percent_entry (placement_id, valid_from, percent, days_per_week, registered_at)"
          + " VALUES (:id, :from, :percent, :days, :at)";

  private static final String SLOT =
      "INSERT INTO week_pattern_slot (placement_id, valid_from, weeks, weekday, from_time, to_time)"
          + " VALUES (:id, :from, :weeks, :weekday, :fromTime, :toTime)";

  @Inject private Database database;

  /** The one stay of the whole placement, its first percent and its first week pattern. */
  void begin(Placement placement, AgreedPlace place, Acceptance acceptance, Instant at) {
    database.write(
        h -> {
          h.createUpdate(STAY)
              .bind("id", placement.id())
              .bind("from", placement.validFrom())
              .bind("to", placement.validTo())
              .bind("farmAgreement", place.farmAgreementId())
              .bind("farm", place.farmId())
              .execute();
          h.createUpdate(PERCENT)
              .bind("id", placement.id())
              .bind("from", placement.validFrom())
              .bind("percent", acceptance.percent())
              .bind("days", acceptance.daysPerWeek())
              .bind("at", at)
              .execute();
          insert(h, placement.id(), placement.validFrom(), acceptance.weekPattern());
        });
  }

  /** The pattern from a day on; what was planned for that day or later gives way. */
  void weekPattern(long placementId, LocalDate from, List<WeekSlot> slots) {
    database.write(
        h -> {
          h.createUpdate(
                  "DELETE FROM week_pattern_slot WHERE placement_id = :id AND valid_from >= :from")
              .bind("id", placementId)
              .bind("from", from)
              .execute();
          insert(h, placementId, from, slots);
        });
  }

  private static void insert(Handle h, long placementId, LocalDate from, List<WeekSlot> slots) {
    if (slots.isEmpty()) {
      return;
    }
    PreparedBatch batch = h.prepareBatch(SLOT);
    for (WeekSlot slot : slots) {
      batch
          .bind("id", placementId)
          .bind("from", from)
          .bind("weeks", slot.weeks())
          .bind("weekday", slot.day().getValue())
          .bind("fromTime", slot.from())
          .bind("toTime", slot.to())
          .add();
    }
    batch.execute();
  }

  /** From a day on the person is followed up by this supervisor and no other. */
  void supervisor(long placementId, LocalDate from, long userId) {
    noSupervisor(placementId, from);
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO placement_supervisor (placement_id, valid_from, user_id) VALUES (:id, :from, :user)")
                .bind("id", placementId)
                .bind("from", from)
                .bind("user", userId)
                .execute());
  }

  /** From a day on nobody follows the person up. */
  void noSupervisor(long placementId, LocalDate from) {
    database.write(
        h -> {
          h.createUpdate(
                  "DELETE FROM placement_supervisor WHERE placement_id = :id AND valid_from >= :from")
              .bind("id", placementId)
              .bind("from", from)
              .execute();
          h.createUpdate(
                  "UPDATE placement_supervisor SET valid_to = :from"
                      + " WHERE placement_id = :id AND (valid_to IS NULL OR valid_to > :from)")
              .bind("id", placementId)
              .bind("from", from)
              .execute();
        });
  }

  /** Only an undone acceptance takes what it began away again. */
  void clear(long placementId) {
    database.write(
        h ->
            TABLES.forEach(
                table ->
                    h.createUpdate("DELETE FROM " + table + " WHERE placement_id = :id")
                        .bind("id", placementId)
                        .execute()));
  }
}
