package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many more people a farm takes on each of its half-days, from day to day. */
final class HalfDayRoom {
  private final Room[] rooms = new Room[HalfDays.BITS];

  /**
   * @param limit the greatest number of people at once
   * @param uses of everybody else at the farm
   */
  HalfDayRoom(int limit, List<LedgerReads.LedgerRow> uses) {
    IntStream.range(0, HalfDays.BITS).forEach(bit -> {
      rooms[bit] = new Room();
      rooms[bit].give(LocalDate.MIN, null, limit);
    });
    uses.forEach(u -> HalfDays.bits(u.halfDays()).forEach(bit -> rooms[bit].take(u.validFrom(), u.validTo(), 1)));
  }

  Optional<LocalDate> firstDayFull(PlaceUse wanted) {
    return HalfDays.bits(wanted.halfDays())
        .mapToObj(bit -> rooms[bit].firstDayBelow(1, wanted.from(), wanted.to()))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
