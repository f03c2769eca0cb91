package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days of the acting farm's people: what was planned, what the farm has said, and the
 * provider's word without reasons. Stays that were over long ago are the farm's no more. Whoever
 * shows them writes the access log.
 */
@ApplicationScoped
class FarmDayBook {
  @Inject private FarmReads reads;
  @Inject private FarmCalendars calendars;
  @Inject private DayReads days;

  /** Somebody with their days. */
  record Found(FarmReads.Person person, FarmDays days) {}

  /** What is known of many people's days, by placement. */
  private record Known(
      Map<Long, DayReads.Days> said,
      Map<Long, Map<LocalDate, ProviderWord>> words,
      Set<SheetKey> locked) {}

  /**
   * Everybody who has a day at the farm from the first to the last, in five statements however many
   * they are.
   */
  List<Found> between(LocalDate first, LocalDate last) {
    List<FarmReads.Person> people = reads.people();
    List<Long> ids = people.stream().map(FarmReads.Person::id).toList();
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    Known known =
        new Known(
            days.marks(ids, first, last),
            reads.words(ids, first, last),
            new HashSet<>(reads.locked(ids, first, last)));
    return people.stream()
        .map(p -> found(p, planned.get(p.id()).between(first, last), known))
        .filter(found -> found.days().days().stream().anyMatch(FarmDayBook::isInside))
        .toList();
  }

  private static boolean isInside(FarmDays.Day day) {
    return day.planned().kind() != DayKind.OUTSIDE;
  }

  private static Found found(FarmReads.Person person, List<PlannedDay> planned, Known known) {
    return new Found(
        person,
        new FarmDays(
            person.publicId(), planned.stream().map(day -> day(person, day, known)).toList()));
  }

  /** Outside the stay nothing is told of the day. */
  private static FarmDays.Day day(FarmReads.Person person, PlannedDay planned, Known known) {
    if (planned.kind() == DayKind.OUTSIDE) {
      return new FarmDays.Day(
          planned, FarmEntry.none(planned.day()), FarmMark.NONE, null, false, true, false);
    }
    ProviderWord word =
        known
            .words()
            .get(person.id())
            .getOrDefault(planned.day(), ProviderWord.none(planned.day()));
    return new FarmDays.Day(
        word.takesOut() ? new PlannedDay(planned.day(), DayKind.NOT_PLANNED, 0, null) : planned,
        known.said().get(person.id()).mark(planned.day()),
        word.farms() ? FarmMark.NONE : word.mark(),
        word.farms() ? null : word.quarters(),
        !word.farms(),
        known.locked().contains(SheetKey.of(person.id(), planned.day())),
        !person.answers(planned.day()));
  }
}
