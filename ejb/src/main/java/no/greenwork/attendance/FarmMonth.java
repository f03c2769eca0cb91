package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * A month as a farm may read it: its people's days, as it has answered them itself, and where it
 * has not, as the provider has written them, without reasons.
 *
 * @param first first day of the month
 * @param farm what the farm is called
 */
public record FarmMonth(LocalDate first, String farm, List<Person> people) {
  /**
   * Somebody who has a day at the farm in the month.
   *
   * @param placement public id
   * @param called as the farm calls them; null for somebody hidden who has no alias
   * @param alias whether that is an alias, so that it stands on paper too
   * @param days every day of the month; outside the stay nothing is told
   */
  public record Person(String placement, String called, boolean alias, List<FarmDays.Day> days) {
    /** Days on which they were there. */
    public int present() {
      return (int) days.stream().filter(Person::isPresent).count();
    }

    /** Hours of those days. */
    public int quarters() {
      return days.stream()
          .filter(Person::isPresent)
          .map(FarmDays.Day::standingQuarters)
          .mapToInt(quarters -> quarters == null ? 0 : quarters)
          .sum();
    }

    /** Days up to this one that the farm has not answered. */
    public int open(LocalDate today) {
      return (int) days.stream().filter(day -> !day.day().isAfter(today) && day.open()).count();
    }

    /** By which they are known not to come on days of the month, in order. */
    public List<Notice> notices() {
      return days.stream()
          .filter(day -> day.planned().notice() != null)
          .map(day -> day.planned().notice())
          .distinct()
          .toList();
    }

    private static boolean isPresent(FarmDays.Day day) {
      return day.stands() == FarmMark.PRESENT;
    }
  }

  /** How many were there on the day. */
  public int present(LocalDate day) {
    return (int)
        people.stream()
            .filter(
                person -> person.days().get(day.getDayOfMonth() - 1).stands() == FarmMark.PRESENT)
            .count();
  }
}
