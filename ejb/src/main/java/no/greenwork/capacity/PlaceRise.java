package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * From which day on a change asks for more than the placement had: a greater weight, another place,
 * or another half-day. A change that nowhere does needs no room.
 */
final class PlaceRise {
  private final List<PlaceUse> before;
  private final List<PlaceUse> after;

  PlaceRise(List<PlaceUse> before, List<PlaceUse> after) {
    this.before = before;
    this.after = after;
  }

  /** The first such day, not before {@code today}. */
  Optional<LocalDate> firstDay(LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(today));
    Stream.concat(before.stream(), after.stream())
        .flatMap(use -> Stream.of(use.from(), use.to() == null ? use.from() : use.to()))
        .filter(day -> day.isAfter(today))
        .forEach(days::add);
    return days.stream().filter(this::rises).findFirst();
  }

  private boolean rises(LocalDate day) {
    Optional<PlaceUse> now = on(after, day);
    return now.isPresent() && on(before, day).filter(had -> had.holds(now.get())).isEmpty();
  }

  private static Optional<PlaceUse> on(List<PlaceUse> uses, LocalDate day) {
    return uses.stream().filter(use -> use.covers(day)).findFirst();
  }

  /** What is asked for from that day on. */
  List<PlaceUse> from(LocalDate day) {
    return after.stream()
        .filter(use -> use.to() == null || use.to().isAfter(day))
        .map(use -> use.from().isBefore(day) ? use.since(day) : use)
        .toList();
  }
}
