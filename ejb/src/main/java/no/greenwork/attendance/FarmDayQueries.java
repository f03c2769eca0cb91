package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;

/**
 * Who was expected at the acting farm, who came, and what the provider says of it without saying
 * why. Names are {@code FarmPlacementQueries}' to give.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class FarmDayQueries {
  @Inject private FarmReads reads;
  @Inject private CalendarReads calendars;
  @Inject private DayReads days;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;

  /**
   * Everybody who has a day at the farm from the first to the last, in six statements however many
   * they are; the log says that their days were shown.
   *
   * @param last at most a month after the first
   */
  public List<FarmDays> days(LocalDate first, LocalDate last, AccessKind kind) {
    PlannedService.requireDays(first, last);
    List<FarmReads.Person> people = reads.people();
    List<Long> ids = people.stream().map(FarmReads.Person::id).toList();
    Map<Long, AttendanceCalendar> planned = calendars.atFarm(ids, current.get().grant().scopeId());
    Map<Long, DayReads.Days> said = days.marks(ids, first, last);
    Map<Long, Map<LocalDate, ProviderWord>> words = reads.words(ids, first, last);
    Set<SheetKey> locked = new HashSet<>(reads.locked(ids, first, last));
    List<FarmReads.Person> there =
        people.stream()
            .filter(
                p ->
                    first
                        .datesUntil(last.plusDays(1))
                        .anyMatch(day -> planned.get(p.id()).includes(day)))
            .toList();
    log.list(kind, "farm days", there.stream().map(FarmReads.Person::participantId).toList());
    return there.stream()
        .map(
            p ->
                new FarmDays(
                    p.publicId(),
                    planned.get(p.id()).between(first, last).stream()
                        .map(day -> day(p, day, said.get(p.id()), words.get(p.id()), locked))
                        .toList()))
        .toList();
  }

  /** Outside the stay nothing is told of the day. */
  private static FarmDays.Day day(
      FarmReads.Person person,
      PlannedDay planned,
      DayReads.Days said,
      Map<LocalDate, ProviderWord> words,
      Set<SheetKey> locked) {
    if (planned.kind() == DayKind.OUTSIDE) {
      return new FarmDays.Day(
          planned, FarmEntry.none(planned.day()), FarmMark.NONE, null, false, true, false);
    }
    ProviderWord word = words.getOrDefault(planned.day(), ProviderWord.none(planned.day()));
    return new FarmDays.Day(
        word.takesOut() ? new PlannedDay(planned.day(), DayKind.NOT_PLANNED, 0, null) : planned,
        said.mark(planned.day()),
        word.farms() ? FarmMark.NONE : word.mark(),
        word.farms() ? null : word.quarters(),
        !word.farms(),
        locked.contains(SheetKey.of(person.id(), planned.day())),
        !person.answers(planned.day()));
  }
}
