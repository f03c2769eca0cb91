package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which days somebody was expected at the acting farm of whom nothing is said, from the day of
 * their acceptance on; nobody's name.
 */
@ApplicationScoped
class FarmOpenDays {
  @Inject private FarmReads reads;
  @Inject private FarmCalendars calendars;
  @Inject private DayReads days;

  /** In order. */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    List<FarmReads.Person> people = reads.people();
    List<Long> ids = people.stream().map(FarmReads.Person::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    OpenDays open =
        new OpenDays(
            days.marks(ids, first, last),
            reads.words(ids, first, last),
            Set.copyOf(reads.locked(ids, first, last)));
    return List.copyOf(
        people.stream()
            .flatMap(
                one ->
                    open.of(one.id(), planned.get(one.id()).between(first, last).stream())
                        .filter(one::answers))
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
