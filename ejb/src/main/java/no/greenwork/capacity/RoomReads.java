package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What is taken of many agreements and farms from a day on, summed where it is alike. */
final class RoomReads {
  private static final String USES =
      """
      SELECT valid_from, valid_to, agreement_id, farm_agreement_id, CAST(SUM(halves) AS INT) halves, 0 half_days FROM place_use
      WHERE agreement_id IN (<ids>) AND (valid_to > :from OR valid_to IS NULL)
      GROUP BY valid_from, valid_to, agreement_id, farm_agreement_id
      """;
  private static final String PRESENT =
      """
      SELECT farm_id, valid_from, valid_to, half_days, CAST(COUNT(*) AS INT) persons FROM place_use
      WHERE farm_id IN (<ids>) AND (valid_to > :from OR valid_to IS NULL) GROUP BY farm_id, valid_from, valid_to, half_days
      """;
  private static final String FARMS =
      "SELECT id, guard, places_per_half_day FROM farm WHERE id IN (<ids>)";
  private static final String GUARDS = "SELECT id, guard FROM agreement WHERE id IN (<ids>)";

  private final Handle handle;
  private final LocalDate from;

  RoomReads(Handle handle, LocalDate from) {
    this.handle = handle;
    this.from = from;
  }

  Map<Long, Long> guards(Collection<Long> agreementIds) {
    Map<Long, Long> guards = new HashMap<>();
    list(GuardRow.class, GUARDS, agreementIds).forEach(row -> guards.put(row.id(), row.guard()));
    return guards;
  }

  List<LedgerReads.LedgerRow> uses(Collection<Long> agreementIds) {
    return list(LedgerReads.LedgerRow.class, USES, agreementIds);
  }

  List<FarmRow> farms(Collection<Long> farmIds) {
    return list(FarmRow.class, FARMS, farmIds);
  }

  Map<Long, List<PresentRow>> present(Collection<Long> farmIds) {
    return list(PresentRow.class, PRESENT, farmIds).stream()
        .collect(Collectors.groupingBy(PresentRow::farmId));
  }

  private <T> List<T> list(Class<T> type, String sql, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var query = handle.createQuery(sql).bindList("ids", List.copyOf(ids));
    return (sql.contains(":from") ? query.bind("from", from) : query)
        .map(ConstructorMapper.of(type))
        .list();
  }

  /** An agreement's guard. */
  public record GuardRow(long id, long guard) {}

  /** A farm, its guard, and how many it takes at once; null is no limit. */
  public record FarmRow(long id, long guard, Integer placesPerHalfDay) {}

  /** People at a farm on the same half-days in the same period. */
  public record PresentRow(
      long farmId, LocalDate validFrom, LocalDate validTo, int halfDays, int persons) {
    HalfDayRoom.Presence presence() {
      return new HalfDayRoom.Presence(halfDays, validFrom, validTo, persons);
    }
  }
}
