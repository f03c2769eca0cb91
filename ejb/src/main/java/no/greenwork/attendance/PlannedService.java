package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.attendance.PlannedOutcome.Filled;
import no.greenwork.attendance.PlannedOutcome.Left;
import no.greenwork.attendance.PlannedOutcome.Why;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * The provider fills what is empty of the expected days as it was planned: there with the farm's
 * hours or the week pattern's, or away for the reason that was noted. Nothing is ever written over,
 * and all can be taken back at once.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_ATTENDANCE)
public class PlannedService {
  static final int MOST_DAYS = 31;

  @Inject private AttendanceSubjects subjects;
  @Inject private CalendarReads calendars;
  @Inject private DayReads days;
  @Inject private SheetGuard guard;
  @Inject private DayBatches batches;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What is to stand of an expected day that is empty; null for nothing. */
  private interface Source {
    NewEntry entry(long id, PlannedDay day, DayReads.Days stands);
  }

  /** An empty day, or one that is left with why. */
  private record Judged(NewEntry entry, Left left) {}

  /**
   * @param placements public ids; those that this user does not keep the attendance of are left out
   * @param last at most a month after the first
   */
  public PlannedOutcome asPlanned(Collection<String> placements, LocalDate first, LocalDate last) {
    return fill(
        placements, first, last, (id, day, stands) -> planned(id, day, stands, Entry.Act.PLANNED));
  }

  /** The same with what stands of the day a week before; where nothing does, nothing is written. */
  public PlannedOutcome asLastWeek(Collection<String> placements, LocalDate first, LocalDate last) {
    return fill(placements, first, last, PlannedService::copied);
  }

  /** Whoever is known not to come, or to have come, is so now, whatever was a week ago. */
  static NewEntry copied(long id, PlannedDay day, DayReads.Days stands) {
    if (day.notice() != null || stands.mark(day.day()).mark() == FarmMark.PRESENT) {
      return planned(id, day, stands, Entry.Act.PLANNED);
    }
    Entry before = stands.entry(day.day().minusWeeks(1));
    return before.isEmpty()
        ? null
        : new NewEntry(
            id,
            day.day(),
            stands.entry(day.day()).version(),
            before.code(),
            before.quarters(),
            Entry.Act.PLANNED,
            stands.mark(day.day()).version());
  }

  private PlannedOutcome fill(
      Collection<String> placements, LocalDate first, LocalDate last, Source source) {
    requireDays(first, last);
    Map<Long, Subject> known =
        subjects.of(placements).values().stream()
            .collect(Collectors.toMap(Subject::id, subject -> subject));
    Map<Long, AttendanceCalendar> expected = calendars.of(known.keySet());
    Map<SheetKey, Integer> held = guard.hold(sheets(expected, first, last));
    Map<Long, DayReads.Days> stands = days.of(known.keySet(), first.minusWeeks(1), last);
    List<Judged> judged = new ArrayList<>();
    known.forEach(
        (id, subject) ->
            expected.get(id).between(first, last).stream()
                .filter(PlannedDay::expected)
                .forEach(
                    day ->
                        judged.add(judged(subject, day, held.keySet(), stands.get(id), source))));
    List<NewEntry> entries = judged.stream().map(Judged::entry).filter(Objects::nonNull).toList();
    String batch = write(entries, held, first, last);
    return new PlannedOutcome(
        batch,
        entries.stream().map(e -> filled(known.get(e.placementId()), e)).toList(),
        judged.stream().map(Judged::left).filter(Objects::nonNull).toList());
  }

  private Judged judged(
      Subject subject, PlannedDay day, Set<SheetKey> held, DayReads.Days stands, Source source) {
    Why why = why(held, subject.id(), day, stands);
    return why == null
        ? new Judged(source.entry(subject.id(), day, stands), null)
        : new Judged(null, new Left(subject.publicId(), day.day(), why));
  }

  private static Filled filled(Subject subject, NewEntry entry) {
    return new Filled(
        subject.publicId(), entry.day(), entry.code(), entry.quarters(), entry.seen() + 1);
  }

  /**
   * @param batch of an outcome of this user's
   */
  public UndoOutcome undo(String batch) {
    DayBatches.Batch taken = batches.undo(batch);
    List<Long> placements =
        subjects.during(taken.firstDay(), taken.lastDay(), null, Integer.MAX_VALUE).stream()
            .map(Subject::id)
            .toList();
    List<NewEntry> written =
        database.read(
            h ->
                h.createQuery(
                        "SELECT d.placement_id, d.day, d.version AS seen, 'NOT_REGISTERED' AS code, NULL AS quarters,"
                            + " 'UNDONE' AS act, d.farm_version FROM attendance_day d"
                            + " WHERE d.placement_id IN (<ids>) AND d.day BETWEEN :first AND :last AND d.batch_id = :batch"
                            + " AND d.act <> 'UNDONE'")
                    .bindList("ids", placements.isEmpty() ? List.of(0L) : placements)
                    .bind("first", taken.firstDay())
                    .bind("last", taken.lastDay())
                    .bind("batch", taken.id())
                    .mapTo(NewEntry.class)
                    .list());
    Map<SheetKey, Integer> held =
        guard.hold(written.stream().map(NewEntry::sheet).collect(Collectors.toSet()));
    Map<Long, DayReads.Days> stands =
        days.of(
            written.stream().map(NewEntry::placementId).distinct().toList(),
            taken.firstDay(),
            taken.lastDay());
    List<NewEntry> undone =
        written.stream()
            .filter(e -> held.containsKey(e.sheet()))
            .filter(e -> stands.get(e.placementId()).entry(e.day()).version() == e.seen())
            .toList();
    database.write(h -> new EntryWriter(h).add(undone, stamp(taken.id()), held));
    return new UndoOutcome(undone.size(), written.size() - undone.size());
  }

  static void requireDays(LocalDate first, LocalDate last) {
    if (first == null || last == null) {
      throw new Invalid(first == null ? "from" : "to", "REQUIRED");
    }
    if (last.isBefore(first)) {
      throw new Invalid("to", "END_BEFORE_START");
    }
    if (!last.isBefore(first.plusDays(MOST_DAYS))) {
      throw new Invalid("to", "AT_MOST", MOST_DAYS);
    }
  }

  /** Those on whose days somebody is expected. */
  private static Set<SheetKey> sheets(
      Map<Long, AttendanceCalendar> calendars, LocalDate first, LocalDate last) {
    Set<SheetKey> keys = new TreeSet<>();
    calendars.forEach(
        (id, calendar) ->
            calendar.between(first, last).stream()
                .filter(PlannedDay::expected)
                .forEach(day -> keys.add(SheetKey.of(id, day.day()))));
    return keys;
  }

  /**
   * Away as noted, or there for as long as the farm says, else as planned. That the farm says they
   * were there though a notice says away stays for somebody to answer.
   */
  static NewEntry planned(long id, PlannedDay day, DayReads.Days stands, Entry.Act act) {
    boolean away = day.notice() != null;
    FarmEntry farm = stands.mark(day.day());
    boolean there = farm.mark() == FarmMark.PRESENT;
    int quarters = there && farm.quarters() != null ? farm.quarters() : day.quarters();
    AttendanceCode present =
        quarters < day.quarters() ? AttendanceCode.PARTIAL : AttendanceCode.PRESENT;
    return new NewEntry(
        id,
        day.day(),
        stands.entry(day.day()).version(),
        away ? day.notice().reason() : present,
        away ? null : Integer.valueOf(quarters),
        act,
        away && there ? 0 : farm.version());
  }

  private Why why(Set<SheetKey> held, long id, PlannedDay day, DayReads.Days stands) {
    if (!stands.entry(day.day()).isEmpty()) {
      return Why.ALREADY;
    }
    if (!held.contains(SheetKey.of(id, day.day()))) {
      return Why.LOCKED;
    }
    if (day.day().isAfter(clock.today())) {
      return Why.AHEAD;
    }
    boolean farmSaysAway =
        !stands.mark(day.day()).isEmpty() && stands.mark(day.day()).mark() != FarmMark.PRESENT;
    return farmSaysAway && day.notice() == null ? Why.FARM_SAYS : null;
  }

  private String write(
      List<NewEntry> entries, Map<SheetKey, Integer> held, LocalDate first, LocalDate last) {
    if (entries.isEmpty()) {
      return null;
    }
    long batch = batches.begin(first, last);
    database.write(h -> new EntryWriter(h).add(entries, stamp(batch), held));
    return String.valueOf(batch);
  }

  private NewEntry.Stamp stamp(Long batch) {
    return new NewEntry.Stamp(current.get().userId(), clock.now(), batch);
  }
}
