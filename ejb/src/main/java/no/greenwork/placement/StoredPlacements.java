package no.greenwork.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.Handle;

/** Reads many placements with their dated rows in a few statements. */
final class StoredPlacements {
  private static final String ROWS =
      "SELECT p.id, p.public_id, p.participant_id, p.provider_id, p.measure_code AS measure, p.agreement_id, p.wished_farm_id,"
          + " p.wished_start, p.farm_confirmed, p.referred_on AS referred, p.waiting_from AS waiting, p.declined_on AS declined,"
          + " p.accepted_on AS accepted, p.valid_from, p.valid_to, p.not_relevant_on AS not_relevant, p.error_on AS error,"
          + " p.exit_reason, p.source, p.external_ref, (<scope>) AS known FROM placement p WHERE p.<column> IN (<keys>)";
  private static final String STAYS =
      "SELECT placement_id, valid_from, farm_agreement_id, farm_id FROM stay WHERE placement_id IN (<keys>) ORDER BY placement_id, valid_from";
  private static final String PERCENTS =
      "SELECT placement_id, percent, days_per_week, valid_from FROM percent_entry WHERE placement_id IN (<keys>) ORDER BY placement_id, valid_from";
  private static final String SLOTS =
      "SELECT placement_id, valid_from, weeks, weekday, from_time, to_time FROM week_pattern_slot WHERE placement_id IN (<keys>)";

  private final Handle handle;
  private final SqlPart scope;

  StoredPlacements(Handle handle, SqlPart scope) {
    this.handle = handle;
    this.scope = scope;
  }

  /** A stay of one placement. */
  public record StayRow(long placementId, LocalDate validFrom, Long farmAgreementId, Long farmId) {}

  /** A percent of one placement. */
  public record PercentRow(
      long placementId, int percent, Integer daysPerWeek, LocalDate validFrom) {}

  /** A meeting time of one placement. */
  public record SlotRow(
      long placementId,
      LocalDate validFrom,
      WeekSlot.Weeks weeks,
      int weekday,
      LocalTime fromTime,
      LocalTime toTime) {}

  Collection<StoredPlacement> of(Collection<Long> participantIds, Collection<String> references) {
    Map<Long, StoredPlacement.Row> rows = new LinkedHashMap<>();
    rows("participant_id", participantIds).forEach(row -> rows.put(row.id(), row));
    rows("external_ref", references).forEach(row -> rows.put(row.id(), row));
    Map<Long, List<TakenPlace.Stay>> stays =
        list(StayRow.class, STAYS, rows.keySet()).stream()
            .collect(
                Collectors.groupingBy(
                    StayRow::placementId,
                    Collectors.mapping(
                        s -> new TakenPlace.Stay(s.validFrom(), s.farmAgreementId(), s.farmId()),
                        Collectors.toList())));
    Map<Long, List<PercentHistory.Entry>> percents =
        list(PercentRow.class, PERCENTS, rows.keySet()).stream()
            .collect(
                Collectors.groupingBy(
                    PercentRow::placementId,
                    Collectors.mapping(
                        p -> new PercentHistory.Entry(p.percent(), p.daysPerWeek(), p.validFrom()),
                        Collectors.toList())));
    Map<Long, List<PlannedSlot>> slots = slots(rows.keySet());
    List<StoredPlacement> found = new ArrayList<>();
    rows.forEach(
        (id, row) ->
            found.add(
                new StoredPlacement(
                    row,
                    stays.getOrDefault(id, List.of()),
                    percents.getOrDefault(id, List.of()),
                    slots.getOrDefault(id, List.of()))));
    return found;
  }

  private List<StoredPlacement.Row> rows(String column, Collection<?> keys) {
    return keys.isEmpty()
        ? List.of()
        : handle
            .createQuery(ROWS)
            .define("scope", scope.sql())
            .define("column", column)
            .bindMap(scope.binds())
            .bindList("keys", List.copyOf(keys))
            .mapTo(StoredPlacement.Row.class)
            .list();
  }

  private Map<Long, List<PlannedSlot>> slots(Collection<Long> ids) {
    Map<Long, List<PlannedSlot>> slots = new HashMap<>();
    list(SlotRow.class, SLOTS, ids)
        .forEach(
            s ->
                slots
                    .computeIfAbsent(s.placementId(), id -> new ArrayList<>())
                    .add(
                        new PlannedSlot(
                            s.validFrom(), s.weeks(), s.weekday(), s.fromTime(), s.toTime())));
    return slots;
  }

  private <T> List<T> list(Class<T> type, String sql, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : handle.createQuery(sql).bindList("keys", List.copyOf(ids)).mapTo(type).list();
  }
}
