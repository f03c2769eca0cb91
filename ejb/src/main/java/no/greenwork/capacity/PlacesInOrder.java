package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * Takes places for many placements, one after the other: each is checked against what the ledger
 * has and what those before it took. Only days from today on are asked about; the rules are those
 * of {@link RoomCheck}. Of use to one worker at a time.
 */
public final class PlacesInOrder {
  private final LocalDate today;
  private final KnownRooms rooms;
  private final List<PlaceUse> taken = new ArrayList<>();
  private final Set<Long> changed = new HashSet<>();
  private HalfPlaceRule rule;

  public PlacesInOrder(LocalDate today) {
    this.today = today;
    rooms = new KnownRooms(today);
  }

  /** First thing in a transaction: takes the guards of all who are concerned in it. */
  public void begin(
      Handle handle,
      Collection<Long> participantIds,
      Collection<Long> agreementIds,
      Collection<Long> farmIds) {
    taken.clear();
    changed.clear();
    new GuardRows(handle).lockAll(participantIds, agreementIds, farmIds);
    rooms.refresh(handle, agreementIds, farmIds);
    rule = new LedgerFacts(handle).halfPlaceRule();
  }

  /**
   * CAPACITY and HALF_DAY_FULL, each with the first day that does not fit; empty when all fits.
   *
   * @param before the same placement's place as it is now, or null
   */
  public List<Problem> problems(TakenPlace before, TakenPlace after) {
    List<PlaceUse> had = uses(before);
    PlaceRise rise = new PlaceRise(had, uses(after));
    Optional<LocalDate> change = rise.firstDay(today);
    if (change.isEmpty()) {
      return List.of();
    }
    List<PlaceUse> wanted = rise.from(change.get());
    List<Problem> problems = new ArrayList<>();
    had.forEach(this::release);
    rooms
        .room(after.agreementId())
        .firstDayFull(wanted)
        .ifPresent(day -> problems.add(RoomCheck.noPlace(day)));
    wanted.stream()
        .flatMap(this::dayFull)
        .min(Comparator.naturalOrder())
        .ifPresent(day -> problems.add(RoomCheck.noHalfDay(day)));
    had.forEach(this::take);
    return problems;
  }

  private Stream<LocalDate> dayFull(PlaceUse use) {
    HalfDayRoom farm = rooms.farm(use.farmId());
    return farm == null ? Stream.empty() : farm.firstDayFull(use).stream();
  }

  /**
   * From now on it counts.
   *
   * @param before the same placement's place as it was, or null
   * @param after null when it takes none any more
   */
  public void take(TakenPlace before, TakenPlace after) {
    List<PlaceUse> had = uses(before);
    List<PlaceUse> has = uses(after);
    had.forEach(this::release);
    has.forEach(this::take);
    if (before != null) {
      changed.add(before.placementId());
      taken.removeIf(use -> use.placementId() == before.placementId());
    }
    taken.addAll(has);
  }

  /** Writes the ledger; the placements must stand in the database by now. */
  public void write(Handle handle) {
    new LedgerWriter(handle).write(changed, taken);
  }

  private List<PlaceUse> uses(TakenPlace place) {
    return place == null
        ? List.of()
        : new PlaceUses(rooms.agreements(place.agreementId()), rule).of(place.facts());
  }

  private boolean counts(PlaceUse use) {
    return use.to() == null || use.to().isAfter(today);
  }

  private void take(PlaceUse use) {
    if (counts(use)) {
      rooms.room(use.agreement().id()).take(use);
      attend(use, 1);
    }
  }

  private void release(PlaceUse use) {
    if (counts(use)) {
      rooms.room(use.agreement().id()).release(use);
      attend(use, -1);
    }
  }

  private void attend(PlaceUse use, int persons) {
    HalfDayRoom farm = rooms.farm(use.farmId());
    if (farm != null) {
      farm.take(new HalfDayRoom.Presence(use.halfDays(), use.from(), use.to(), persons));
    }
  }
}
