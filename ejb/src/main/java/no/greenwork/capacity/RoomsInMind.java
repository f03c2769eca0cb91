package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.greenwork.capacity.FinderReads.GroupRow;
import no.greenwork.shared.Clock;
import org.jdbi.v3.core.Handle;

/**
 * The rooms of all groups of agreements, each kept for as long as what it follows from is the same:
 * the agreements, their farm agreements, and the versions of their lines in the ledger, all read
 * anew for each search. A version is read before its lines, so that a room is never older than it
 * says.
 */
@ApplicationScoped
class RoomsInMind {
  @Inject private Clock clock;

  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  private record Key(long providerId, String region, String measure) {}

  private record Kept(List<GroupRow> follows, LocalDate since, GroupRoom room) {}

  /** From which day on what is taken is read for a search about this day. */
  LocalDate since(LocalDate date) {
    LocalDate today = clock.today();
    return date.isBefore(today) ? date : today;
  }

  /**
   * @param rows all agreements of a measure that hold on {@link #since} or later
   * @return by agreement
   */
  Map<Long, GroupRoom> of(Handle handle, List<GroupRow> rows, String measure, LocalDate date) {
    LocalDate since = since(date);
    Map<Key, List<GroupRow>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> new Key(row.providerId(), row.region(), measure),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Key, GroupRoom> rooms = new HashMap<>();
    Map<Key, List<GroupRow>> unknown = new HashMap<>();
    groups.forEach(
        (key, follows) -> {
          Kept known = kept.get(key);
          if (known != null && known.since().equals(since) && known.follows().equals(follows)) {
            rooms.put(key, known.room());
          } else {
            unknown.put(key, follows);
          }
        });
    rooms.putAll(read(handle, unknown, since));
    Map<Long, GroupRoom> byAgreement = new HashMap<>();
    groups.forEach(
        (key, follows) ->
            follows.forEach(row -> byAgreement.put(row.agreementId(), rooms.get(key))));
    return byAgreement;
  }

  private Map<Key, GroupRoom> read(
      Handle handle, Map<Key, List<GroupRow>> unknown, LocalDate since) {
    Set<Long> ids = new HashSet<>();
    unknown.values().forEach(rows -> rows.forEach(row -> ids.add(row.agreementId())));
    Map<Long, List<LedgerReads.LedgerRow>> uses =
        ids.isEmpty()
            ? Map.of()
            : new RoomReads(handle, since)
                .uses(ids).stream()
                    .collect(Collectors.groupingBy(LedgerReads.LedgerRow::agreementId));
    Map<Key, GroupRoom> rooms = new HashMap<>();
    unknown.forEach(
        (key, rows) -> {
          GroupRoom room = room(rows, uses);
          rooms.put(key, room);
          if (since.equals(clock.today())) {
            kept.put(key, new Kept(List.copyOf(rows), since, room));
          }
        });
    return rooms;
  }

  private static GroupRoom room(List<GroupRow> rows, Map<Long, List<LedgerReads.LedgerRow>> uses) {
    Map<Long, AgreementGroup.Agreement> agreements = new LinkedHashMap<>();
    rows.forEach(row -> agreements.putIfAbsent(row.agreementId(), row.agreement()));
    AgreementGroup group = new AgreementGroup(List.copyOf(agreements.values()));
    rows.stream()
        .filter(row -> row.farmAgreementId() != null)
        .forEach(row -> group.add(row.farmAgreement()));
    List<LedgerReads.LedgerRow> taken = new ArrayList<>();
    agreements.keySet().forEach(id -> taken.addAll(uses.getOrDefault(id, List.of())));
    return new GroupRoom(group, taken);
  }
}
