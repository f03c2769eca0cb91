package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * Whether a place is free on every day from the change to the end: at the agreement, and at the
 * farm agreement or on the own premises, on the days on which they hold; and on every half-day that
 * the person comes, over all providers of the farm. The guard must have been taken.
 */
public final class RoomCheck {
  private final Handle handle;

  public RoomCheck(Handle handle) {
    this.handle = handle;
  }

  /** Whether it fits, and which days it would take. */
  public CheckedPlace check(PlaceRequest request) {
    if (request.to() != null && !request.to().isAfter(request.firstDay())) {
      return CheckedPlace.NOTHING;
    }
    LedgerFacts facts = new LedgerFacts(handle);
    AgreementGroup group = facts.groups(List.of(request.agreementId())).get(request.agreementId());
    LedgerReads ledger = new LedgerReads(handle, request);
    Optional<FarmLimit> farm = ledger.farm();
    List<PlaceUse> wanted =
        new PlaceUses(group, facts.halfPlaceRule())
            .of(request.facts(farm.map(FarmLimit::farmId).orElse(null)));
    List<Problem> problems = new ArrayList<>();
    new GroupRoom(group, ledger.usesOf(group))
        .firstDayFull(wanted)
        .ifPresent(day -> problems.add(noPlace(day)));
    farm.flatMap(f -> firstFullHalfDay(f, wanted, ledger))
        .ifPresent(day -> problems.add(noHalfDay(day)));
    return new CheckedPlace(wanted, problems);
  }

  static Problem noPlace(LocalDate firstDay) {
    return new Problem("start", "CAPACITY", firstDay);
  }

  static Problem noHalfDay(LocalDate firstDay) {
    return new Problem("weekPattern", "HALF_DAY_FULL", firstDay);
  }

  private static Optional<LocalDate> firstFullHalfDay(
      FarmLimit farm, List<PlaceUse> wanted, LedgerReads ledger) {
    if (farm.placesPerHalfDay() == null) {
      return Optional.empty();
    }
    HalfDayRoom room = new HalfDayRoom(farm.placesPerHalfDay());
    ledger
        .usesAt(farm.farmId())
        .forEach(
            u -> room.take(new HalfDayRoom.Presence(u.halfDays(), u.validFrom(), u.validTo(), 1)));
    return wanted.stream()
        .flatMap(use -> room.firstDayFull(use).stream())
        .min(Comparator.naturalOrder());
  }

  /** A farm and how many it takes at once; null is no limit. */
  public record FarmLimit(long farmId, Integer placesPerHalfDay) {}
}
