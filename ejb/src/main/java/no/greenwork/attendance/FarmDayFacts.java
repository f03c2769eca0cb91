package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what a farm's registration is judged by, with the sheets held first. */
@ApplicationScoped
class FarmDayFacts {
  @Inject private FarmCalendars calendars;
  @Inject private DayReads days;
  @Inject private FarmReads reads;
  @Inject private SheetGuard guard;

  /** A placement's day. */
  record Key(long placementId, LocalDate day) {
    SheetKey sheet() {
      return SheetKey.of(placementId, day);
    }
  }

  /**
   * What is known; later registrations of the same request are put in as they are taken.
   *
   * @param held editions of the sheets that let days in
   */
  record Known(
      Map<Long, AttendanceCalendar> calendars,
      Map<SheetKey, Integer> held,
      Map<Long, DayReads.Days> days,
      Map<Long, Map<LocalDate, ProviderWord>> words) {
    PlannedDay planned(Key key) {
      return calendars.get(key.placementId()).on(key.day());
    }

    FarmEntry mark(Key key) {
      return days.get(key.placementId()).mark(key.day());
    }

    ProviderWord word(Key key) {
      return words.get(key.placementId()).getOrDefault(key.day(), ProviderWord.none(key.day()));
    }

    boolean locked(Key key) {
      return !held.containsKey(key.sheet());
    }

    /** After it is taken: it stands, and so does what it made of the provider's sheet. */
    void put(FarmWriter.Mark taken, FarmEntry stands) {
      days.get(taken.placementId()).marks().put(taken.day(), stands);
      if (taken.intoSheet()) {
        words
            .get(taken.placementId())
            .put(
                taken.day(),
                new ProviderWord(
                    taken.day(),
                    taken.word().version() + 1,
                    taken.code().mark().orElse(FarmMark.NONE),
                    taken.quarters(),
                    true));
      }
    }
  }

  /** Of days at the acting farm. */
  Known of(Collection<Key> keys) {
    Set<Long> ids = new TreeSet<>();
    keys.forEach(key -> ids.add(key.placementId()));
    LocalDate first = keys.stream().map(Key::day).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    LocalDate last = keys.stream().map(Key::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    Map<Long, AttendanceCalendar> atFarm = calendars.of(ids);
    List<SheetKey> sheets =
        keys.stream()
            .filter(key -> atFarm.get(key.placementId()).includes(key.day()))
            .map(Key::sheet)
            .distinct()
            .toList();
    Map<SheetKey, Integer> held = guard.hold(sheets);
    return new Known(atFarm, held, days.marks(ids, first, last), reads.words(ids, first, last));
  }
}
