package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The rooms of agreements and farms whose guards are held. What was read before still holds when
 * nobody else has taken the guard in between, and is read again otherwise.
 */
final class KnownRooms {
  private record Group(Map<Long, Long> guards, AgreementGroup agreements, GroupRoom room) {}

  private record Farm(long guard, Integer limit, HalfDayRoom room) {}

  private final LocalDate today;
  private final Map<Long, Group> groups = new HashMap<>();
  private final Map<Long, Farm> farms = new HashMap<>();

  KnownRooms(LocalDate today) {
    this.today = today;
  }

  /** After the guards of all of them were taken once. */
  void refresh(Handle handle, Collection<Long> agreementIds, Collection<Long> farmIds) {
    RoomReads reads = new RoomReads(handle, today);
    if (!agreementIds.isEmpty()) {
      refreshGroups(new LedgerFacts(handle).groups(agreementIds), reads);
    }
    refreshFarms(reads, farmIds);
  }

  private void refreshGroups(Map<Long, AgreementGroup> found, RoomReads reads) {
    Map<Long, Long> guards = reads.guards(found.keySet());
    Set<AgreementGroup> stale = new HashSet<>();
    for (AgreementGroup group : new HashSet<>(found.values())) {
      Map<Long, Long> now =
          group.agreements().stream()
              .collect(Collectors.toMap(AgreementGroup.Agreement::id, a -> guards.get(a.id())));
      Group known = groups.get(now.keySet().iterator().next());
      if (known != null && raisedOnce(known.guards()).equals(now)) {
        put(new Group(now, known.agreements(), known.room()));
      } else {
        stale.add(group);
      }
    }
    read(stale, guards, reads);
  }

  private static Map<Long, Long> raisedOnce(Map<Long, Long> guards) {
    return guards.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() + 1));
  }

  private void read(Set<AgreementGroup> stale, Map<Long, Long> guards, RoomReads reads) {
    Set<Long> ids = new TreeSet<>();
    stale.forEach(group -> group.agreements().forEach(a -> ids.add(a.id())));
    Map<Long, List<LedgerReads.LedgerRow>> uses =
        reads.uses(ids).stream().collect(Collectors.groupingBy(LedgerReads.LedgerRow::agreementId));
    for (AgreementGroup group : stale) {
      List<LedgerReads.LedgerRow> own = new ArrayList<>();
      Map<Long, Long> held = new HashMap<>();
      for (AgreementGroup.Agreement agreement : group.agreements()) {
        own.addAll(uses.getOrDefault(agreement.id(), List.of()));
        held.put(agreement.id(), guards.get(agreement.id()));
      }
      put(new Group(held, group, new GroupRoom(group, own)));
    }
  }

  private void put(Group group) {
    group.guards().keySet().forEach(id -> groups.put(id, group));
  }

  private void refreshFarms(RoomReads reads, Collection<Long> farmIds) {
    List<RoomReads.FarmRow> limited = new ArrayList<>();
    for (RoomReads.FarmRow row : reads.farms(farmIds)) {
      Farm known = farms.get(row.id());
      boolean holds =
          known != null
              && known.guard() + 1 == row.guard()
              && java.util.Objects.equals(known.limit(), row.placesPerHalfDay());
      farms.put(
          row.id(),
          new Farm(row.guard(), row.placesPerHalfDay(), holds ? known.room() : room(row)));
      if (!holds && row.placesPerHalfDay() != null) {
        limited.add(row);
      }
    }
    reads
        .present(limited.stream().map(RoomReads.FarmRow::id).toList())
        .forEach((id, rows) -> rows.forEach(row -> farms.get(id).room().take(row.presence())));
  }

  private static HalfDayRoom room(RoomReads.FarmRow row) {
    return row.placesPerHalfDay() == null ? null : new HalfDayRoom(row.placesPerHalfDay());
  }

  AgreementGroup agreements(long agreementId) {
    return groups.get(agreementId).agreements();
  }

  GroupRoom room(long agreementId) {
    return groups.get(agreementId).room();
  }

  /** Null where the farm has no limit. */
  HalfDayRoom farm(Long farmId) {
    Farm farm = farmId == null ? null : farms.get(farmId);
    return farm == null ? null : farm.room();
  }
}
