package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which half-days of a farm have room for one more, from day to day, over all its providers. */
final class HalfDayRoom {
  private final int limit;
  private final List<Presence> present = new ArrayList<>();

  /**
   * People who come on the same half-days in the same period; {@code to} is half-open, null is
   * open.
   */
  record Presence(int halfDays, LocalDate from, LocalDate to, int persons) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  /**
   * @param limit the greatest number of people at once
   */
  HalfDayRoom(int limit) {
    this.limit = limit;
  }

  void take(Presence presence) {
    present.add(presence);
  }

  /** The first day on which one of the half-days wanted has no room. */
  Optional<LocalDate> firstDayFull(PlaceUse wanted) {
    return daysThatFill(wanted.from(), wanted.to()).stream()
        .filter(day -> (full(day) & wanted.halfDays()) != 0)
        .findFirst();
  }

  /**
   * MON_AM to FRI_PM: half-days, in even and odd weeks alike, with room for one more all through
   * the period.
   */
  List<String> free(LocalDate from, LocalDate to) {
    if (present.stream().mapToInt(Presence::persons).sum() < limit) {
      return all();
    }
    int full = daysThatFill(from, to).stream().mapToInt(this::full).reduce(0, (a, b) -> a | b);
    return IntStream.range(0, HalfDays.PER_WEEK)
        .filter(bit -> (full & (1 << bit | 1 << bit + HalfDays.PER_WEEK)) == 0)
        .mapToObj(HalfDays::code)
        .toList();
  }

  private TreeSet<LocalDate> daysThatFill(LocalDate from, LocalDate to) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(from);
    present.stream()
        .map(Presence::from)
        .filter(day -> day.isAfter(from) && (to == null || day.isBefore(to)))
        .forEach(days::add);
    return days;
  }

  private int full(LocalDate day) {
    int[] persons = new int[HalfDays.BITS];
    present.stream()
        .filter(p -> p.covers(day))
        .forEach(p -> HalfDays.bits(p.halfDays()).forEach(bit -> persons[bit] += p.persons()));
    return IntStream.range(0, HalfDays.BITS)
        .filter(bit -> persons[bit] >= limit)
        .map(bit -> 1 << bit)
        .sum();
  }

  static List<String> all() {
    return IntStream.range(0, HalfDays.PER_WEEK).mapToObj(HalfDays::code).toList();
  }
}
