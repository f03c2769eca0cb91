package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.attendance.FarmDayFacts.Key;
import no.greenwork.attendance.FarmDayFacts.Known;
import no.greenwork.attendance.PlannedOutcome.Left;
import no.greenwork.attendance.PlannedOutcome.Why;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * "All as planned" at a farm: everybody who comes on the day, is waited for, and of whom nothing is
 * said yet is marked as present with the hours that were planned; not those whose day the provider
 * has taken out. Nothing is written over, and it can be taken back at once.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class FarmPlannedService {
  private static final String OF_BATCH =
      "SELECT f.placement_id, f.day, f.version FROM farm_day f WHERE f.farm_id = :farm AND f.day BETWEEN :first AND :last"
          + " AND f.batch_id = :batch AND f.mark <> 'NONE'";

  @Inject private FarmReads reads;
  @Inject private FarmDayFacts facts;
  @Inject private FarmCalendars calendars;
  @Inject private DayBatches batches;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A mark of a batch. */
  public record Written(long placementId, LocalDate day, int version) {
    Key key() {
      return new Key(placementId, day);
    }
  }

  /**
   * @param day today or before
   */
  public FarmPlanned asPlanned(LocalDate day) {
    if (day == null) {
      throw new Invalid("day", "REQUIRED");
    }
    if (day.isAfter(clock.today())) {
      throw new Invalid("day", "DAY_AHEAD");
    }
    Map<Long, FarmReads.Person> people = coming(day);
    Known known = facts.of(people.keySet().stream().map(id -> new Key(id, day)).toList());
    people.keySet().removeIf(id -> known.word(new Key(id, day)).takesOut());
    List<FarmWriter.Mark> marks = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    people.forEach(
        (id, person) -> {
          Why why = why(known, new Key(id, day));
          if (why == null) {
            marks.add(present(known, new Key(id, day)));
          } else {
            left.add(new Left(person.publicId(), day, why));
          }
        });
    String batch = write(marks, day);
    return new FarmPlanned(
        batch,
        marks.stream()
            .map(
                m ->
                    new FarmPlanned.Filled(
                        people.get(m.placementId()).publicId(), m.quarters(), m.version()))
            .toList(),
        left);
  }

  private Map<Long, FarmReads.Person> coming(LocalDate day) {
    Map<Long, FarmReads.Person> people =
        reads.people().stream()
            .filter(person -> person.answers(day))
            .collect(Collectors.toMap(FarmReads.Person::id, Function.identity()));
    calendars.of(people.keySet()).entrySet().stream()
        .filter(calendar -> !calendar.getValue().on(day).comes())
        .forEach(calendar -> people.remove(calendar.getKey()));
    return people;
  }

  private static Why why(Known known, Key key) {
    if (!known.mark(key).isEmpty() || known.word(key).mark() != FarmMark.NONE) {
      return Why.ALREADY;
    }
    return known.locked(key) ? Why.LOCKED : null;
  }

  private static FarmWriter.Mark present(Known known, Key key) {
    int planned = known.planned(key).quarters();
    return new FarmWriter.Mark(
        key.placementId(),
        key.day(),
        known.mark(key).version() + 1,
        FarmMark.PRESENT,
        planned,
        planned,
        known.word(key),
        known.held().get(key.sheet()));
  }

  private String write(List<FarmWriter.Mark> marks, LocalDate day) {
    if (marks.isEmpty()) {
      return null;
    }
    long batch = batches.begin(day, day);
    add(marks, batch);
    return String.valueOf(batch);
  }

  private void add(List<FarmWriter.Mark> marks, long batch) {
    long user = current.get().userId();
    FarmWriter.Tapped tapped = new FarmWriter.Tapped(user, user, clock.now(), null, null, batch);
    database.write(
        h -> {
          try (FarmWriter writer = new FarmWriter(h, farm(), clock.now())) {
            marks.forEach(mark -> writer.add(mark, tapped));
          }
        });
  }

  /**
   * @param batch of an outcome of this user's
   */
  public UndoOutcome undo(String batch) {
    DayBatches.Batch taken = batches.undo(batch);
    List<Written> written =
        database.read(
            h ->
                h.createQuery(OF_BATCH)
                    .bind("farm", farm())
                    .bind("first", taken.firstDay())
                    .bind("last", taken.lastDay())
                    .bind("batch", taken.id())
                    .mapTo(Written.class)
                    .list());
    Known known = facts.of(written.stream().map(Written::key).toList());
    List<FarmWriter.Mark> undone =
        written.stream()
            .filter(w -> known.mark(w.key()).version() == w.version() && !known.locked(w.key()))
            .map(w -> none(known, w.key()))
            .toList();
    add(undone, taken.id());
    return new UndoOutcome(undone.size(), written.size() - undone.size());
  }

  private static FarmWriter.Mark none(Known known, Key key) {
    return new FarmWriter.Mark(
        key.placementId(),
        key.day(),
        known.mark(key).version() + 1,
        FarmMark.NONE,
        null,
        0,
        known.word(key),
        known.held().get(key.sheet()));
  }

  private long farm() {
    return current.get().grant().scopeId();
  }
}
