package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.capacity.LedgerReads.Line;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * Whether a place is free on every day from the change to the end: at the agreement, and at the
 * farm agreement or on the own premises, on the days on which they hold; and on every half-day that
 * the person comes, over all providers of the farm. The guard must have been taken.
 */
public final class RoomCheck {
  private final Handle handle;
  private final Map<LocalDate, Integer> halfBelow;

  /**
   * @param halfBelow the half-place rule of the measure, by the day from which on it holds
   */
  public RoomCheck(Handle handle, Map<LocalDate, Integer> halfBelow) {
    this.handle = handle;
    this.halfBelow = halfBelow;
  }

  /**
   * Whether it fits, and which days it would take. A placement that has its place already asks only
   * from the first day on which it would take more of it, or another.
   */
  public CheckedPlace check(PlaceRequest request) {
    if (request.to() != null && !request.to().isAfter(request.firstDay())) {
      return CheckedPlace.NOTHING;
    }
    long id = request.agreementId();
    AgreementGroup group = new LedgerFacts(handle).groups(List.of(id)).get(id);
    LedgerReads ledger = new LedgerReads(handle, request);
    Optional<FarmLimit> farm = ledger.farm();
    List<Line> lines =
        ledger.lines(group, farm.filter(FarmLimit::isLimited).map(FarmLimit::farmId));
    List<PlaceUse> wanted =
        new PlaceUses(group, HalfPlaceRule.of(group.agreement(id).measure(), halfBelow))
            .of(request.facts(farm.map(FarmLimit::farmId).orElse(null)));
    List<PlaceUse> had =
        lines.stream()
            .filter(line -> line.isOf(request) && line.isIn(group))
            .map(line -> line.use(group))
            .toList();
    List<Line> others = lines.stream().filter(line -> !line.isOf(request)).toList();
    PlaceRise rise = new PlaceRise(had, wanted);
    List<Problem> problems =
        rise.firstDay(request.firstDay())
            .map(day -> problems(group, farm, others, rise, day, had.isEmpty()))
            .orElse(List.of());
    return new CheckedPlace(wanted, problems);
  }

  private static List<Problem> problems(
      AgreementGroup group,
      Optional<FarmLimit> farm,
      List<Line> others,
      PlaceRise rise,
      LocalDate first,
      boolean anew) {
    List<PlaceUse> asked = rise.from(first);
    List<Problem> problems = new ArrayList<>();
    List<LedgerReads.LedgerRow> ofGroup =
        others.stream().filter(line -> line.isIn(group)).map(Line::row).toList();
    GroupRoom room = new GroupRoom(group, ofGroup);
    room.firstDayFull(asked)
        .map(day -> anew ? noPlace(day, room.firstDayWithRoom(rise, day)) : noPlace(day))
        .ifPresent(problems::add);
    farm.filter(FarmLimit::isLimited)
        .flatMap(limited -> firstFullHalfDay(limited, asked, others))
        .ifPresent(day -> problems.add(noHalfDay(day)));
    return problems;
  }

  static Problem noPlace(LocalDate firstDay) {
    return new Problem("start", "CAPACITY", firstDay);
  }

  /** Also from when on it could be taken, of a placement that has none yet. */
  private static Problem noPlace(LocalDate firstDay, Optional<LocalDate> room) {
    return room.map(from -> new Problem("start", "CAPACITY", firstDay, from))
        .orElseGet(() -> noPlace(firstDay));
  }

  static Problem noHalfDay(LocalDate firstDay) {
    return new Problem("weekPattern", "HALF_DAY_FULL", firstDay);
  }

  private static Optional<LocalDate> firstFullHalfDay(
      FarmLimit farm, List<PlaceUse> asked, List<Line> others) {
    HalfDayRoom room = new HalfDayRoom(farm.placesPerHalfDay());
    others.stream()
        .filter(line -> Long.valueOf(farm.farmId()).equals(line.farmId()))
        .forEach(line -> room.take(line.presence()));
    return asked.stream()
        .flatMap(use -> room.firstDayFull(use).stream())
        .min(Comparator.naturalOrder());
  }

  /** A farm and how many it takes at once; null is no limit. */
  public record FarmLimit(long farmId, Integer placesPerHalfDay) {
    boolean isLimited() {
      return placesPerHalfDay != null;
    }
  }
}
