package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.shared.Database;

/**
 * Where, how much, when and with whom a placement is carried out: the dated rows that hang on it.
 */
@ApplicationScoped
class PlacementSchedule {
  private static final List<String> TABLES =
      List.of("stay", "percent_entry", "week_pattern_slot", "week_pattern_exception");

  @Inject private Database database;

  /** The one stay of the whole placement, its first percent and its first week pattern. */
  void begin(Placement placement, AgreedPlace place, Acceptance acceptance, Instant at) {
    LocalDate from = placement.validFrom();
    database.write(
        h -> {
          ScheduleRows rows = new ScheduleRows(h, placement.id());
          rows.stay(
              new TakenPlace.Stay(from, place.farmAgreementId(), place.farmId()),
              placement.validTo());
          rows.percent(
              new PercentHistory.Entry(acceptance.percent(), acceptance.daysPerWeek(), from), at);
          rows.slots(planned(from, acceptance.weekPattern()));
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
          new ScheduleRows(h, placementId).slots(planned(from, slots));
        });
  }

  private static List<PlannedSlot> planned(LocalDate from, List<WeekSlot> slots) {
    return slots.stream().map(slot -> slot.planned(from)).toList();
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
