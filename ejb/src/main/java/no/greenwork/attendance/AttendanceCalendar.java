package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.region.Holidays;
import no.greenwork.shared.DateRange;

/**
 * When one placement's person is expected: on the days of the week pattern, or of single days
 * instead of it, within the placement, that are no holidays and on which nothing is closed, out of
 * use, or held for somebody long away. Without a week pattern nobody is expected on any day but the
 * single ones.
 *
 * @param days of the placement, or of its stays at the farm that asks
 * @param pattern with its single days, in any order
 * @param off periods on which nobody is expected
 * @param notices in which somebody is expected, and known not to come
 */
public record AttendanceCalendar(
    List<DateRange> days, List<PlannedSlot> pattern, List<Off> off, List<Notice> notices) {
  private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

  private static final Comparator<DateRange> LAST_FIRST =
      Comparator.comparing(DateRange::from).reversed();

  /** A period with why nobody is expected in it. */
  public record Off(DayKind kind, DateRange days) {}

  public PlannedDay on(LocalDate day) {
    DayKind kind = kind(day);
    if (kind != DayKind.EXPECTED) {
      return new PlannedDay(day, kind, 0, null);
    }
    int quarters = quarters(day);
    return quarters == 0
        ? new PlannedDay(day, DayKind.NOT_PLANNED, 0, null)
        : new PlannedDay(day, DayKind.EXPECTED, quarters, notice(day));
  }

  /** Every day from the first to the last, both included. */
  public List<PlannedDay> between(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(this::on).toList();
  }

  /** Whether the day is one of the placement's, or of the stay's. */
  public boolean includes(LocalDate day) {
    return days.stream().anyMatch(range -> range.contains(day));
  }

  /**
   * Without the stays that were over by then. Of stays that follow upon each other at once the last
   * one counts.
   *
   * @param day first day that a stay must reach
   */
  AttendanceCalendar notOverBy(LocalDate day) {
    List<DateRange> kept = new ArrayList<>();
    DateRange next = null;
    for (DateRange stay : days.stream().sorted(LAST_FIRST).toList()) {
      boolean goesOn = next != null && next.from().equals(stay.to());
      if (goesOn || stay.to() == null || stay.to().isAfter(day)) {
        kept.add(stay);
        next = stay;
      }
    }
    return new AttendanceCalendar(kept, pattern, off, notices);
  }

  public static boolean isHoliday(LocalDate day) {
    return HOLIDAYS
        .computeIfAbsent(
            day.getYear(),
            year ->
                Holidays.of(Year.of(year)).stream()
                    .map(Holidays.PublicHoliday::day)
                    .collect(Collectors.toUnmodifiableSet()))
        .contains(day);
  }

  private DayKind kind(LocalDate day) {
    if (!includes(day)) {
      return DayKind.OUTSIDE;
    }
    if (isHoliday(day)) {
      return DayKind.HOLIDAY;
    }
    return off.stream()
        .filter(period -> period.days().contains(day))
        .map(Off::kind)
        .min(Enum::compareTo)
        .orElse(DayKind.EXPECTED);
  }

  private int quarters(LocalDate day) {
    return pattern.isEmpty()
        ? 0
        : PlannedSlot.on(pattern, day).stream()
            .mapToInt(slot -> Hours.between(slot.fromTime(), slot.toTime()))
            .sum();
  }

  private Notice notice(LocalDate day) {
    return notices.stream().filter(n -> n.days().contains(day)).findFirst().orElse(null);
  }
}
