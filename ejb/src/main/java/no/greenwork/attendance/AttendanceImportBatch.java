package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowImporter;
import no.greenwork.job.RowOutcome;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;
import org.jdbi.v3.core.Handle;

/**
 * One file of days: some thousands at a time are found, held, compared and written by a few
 * statements.
 */
final class AttendanceImportBatch implements RowImporter.Batch {
  private final Actor actor;
  private final Ids ids;
  private final Clock clock;
  private final LocalDate today;
  private final AttendanceRules.Book rules;
  private final AttendanceReferences references;
  private final Map<Long, BitSet> seen = new HashMap<>();
  private final Set<DayReferences.Key> named = new HashSet<>();

  AttendanceImportBatch(Actor actor, Ids ids, Clock clock, AttendanceRules.Book rules) {
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    this.rules = rules;
    today = clock.today();
    references = new AttendanceReferences(actor, today);
  }

  @Override
  public List<RowOutcome> apply(Handle handle, List<CsvRow> rows) {
    List<ImportedDay> days = rows.stream().map(ImportedDay::new).toList();
    Map<DayReferences.Key, DayReferences.Known> known =
        new DayReferences(handle)
            .find(days.stream().map(ImportedDay::key).filter(Objects::nonNull).toList());
    days.forEach(day -> day.match(known.get(day.key())));
    references.find(
        handle,
        days.stream()
            .map(ImportedDay::reference)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    days.forEach(this::judge);
    List<ImportedDay> good = days.stream().filter(ImportedDay::isGood).toList();
    Map<SheetKey, Integer> held =
        SheetGuard.hold(
            handle, good.stream().map(ImportedDay::sheet).collect(Collectors.toSet()), ids.next());
    good.stream()
        .filter(day -> !held.containsKey(day.sheet()))
        .forEach(day -> day.wrong("day", "LOCKED"));
    Set<ImportedDay> changing = write(handle, good, held);
    List<RowOutcome> outcomes = new ArrayList<>(days.size());
    days.forEach(day -> outcomes.add(day.outcome(changing.contains(day))));
    return outcomes;
  }

  private void judge(ImportedDay day) {
    day.judge(references.get(day.reference()), today, rules);
    if (day.isGood() && !first(day)) {
      day.wrong("day", "DUPLICATE");
    }
    if (day.isGood() && day.key() != null && !named.add(day.key())) {
      day.wrong("external_ref", "DUPLICATE");
    }
  }

  /** Whether the file has not named the day before. */
  private boolean first(ImportedDay day) {
    BitSet days = seen.computeIfAbsent(day.placementId(), id -> new BitSet());
    int at = (int) (day.day().toEpochDay() - LocalDate.of(1900, 1, 1).toEpochDay());
    boolean first = !days.get(at);
    days.set(at);
    return first;
  }

  private Set<ImportedDay> write(
      Handle handle, List<ImportedDay> good, Map<SheetKey, Integer> held) {
    Map<FarmDayFacts.Key, Entry> stands =
        new StoredDays(handle)
            .of(
                good.stream()
                    .filter(ImportedDay::isGood)
                    .map(day -> new FarmDayFacts.Key(day.placementId(), day.day()))
                    .toList());
    Set<ImportedDay> changing = new HashSet<>();
    List<NewEntry> entries = new ArrayList<>();
    for (ImportedDay day : good) {
      if (day.isGood()) {
        Entry entry =
            stands.getOrDefault(
                new FarmDayFacts.Key(day.placementId(), day.day()), Entry.none(day.day()));
        day.judge(entry);
        if (day.isGood() && !day.says(entry)) {
          changing.add(day);
          entries.add(day.upon(entry));
        }
      }
    }
    List<ImportedDay> naming =
        good.stream().filter(day -> day.isGood() && day.namesAnew()).toList();
    changing.addAll(naming);
    new EntryWriter(handle)
        .add(entries, new NewEntry.Stamp(actor.userId(), clock.now(), null), held);
    if (!naming.isEmpty()) {
      new DayReferences(handle).keep(naming);
    }
    return changing;
  }
}
