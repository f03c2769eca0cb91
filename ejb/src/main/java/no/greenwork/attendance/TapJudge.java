package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.greenwork.attendance.FarmDayFacts.Key;
import no.greenwork.attendance.FarmDayFacts.Known;

/** Judges a farm's taps one after the other, each by what the ones before it left. */
final class TapJudge {
  private static final int DEVICE = 40;

  private final Map<String, FarmReads.Person> people;
  private final Map<String, FarmReads.Author> authors;
  private final Known known;
  private final Map<UUID, FarmReads.Taken> taken;
  private final LocalDate today;
  private final AttendanceRules.Book rules;

  TapJudge(
      Map<String, FarmReads.Person> people,
      Map<String, FarmReads.Author> authors,
      Known known,
      Map<UUID, FarmReads.Taken> taken,
      LocalDate today,
      AttendanceRules.Book rules) {
    this.people = people;
    this.authors = authors;
    this.known = known;
    this.taken = taken;
    this.today = today;
    this.rules = rules;
  }

  /** What became of a tap that writes nothing; null when it is to be written. */
  TapOutcome withoutWriting(FarmTap tap) {
    if (tap.placement() == null || tap.day() == null || tap.mark() == null) {
      return TapOutcome.refused(tap, "REQUIRED", null);
    }
    if (!tap.inTime()) {
      return TapOutcome.refused(tap, "DATE", null);
    }
    if (!people.containsKey(tap.placement())) {
      return TapOutcome.refused(tap, "NOT_FOUND", null);
    }
    Key key = key(tap);
    FarmReads.Taken before = tap.key() == null ? null : taken.get(tap.key());
    if (before != null) {
      boolean same =
          before.placementId() == key.placementId()
              && before.mark().day().equals(tap.day())
              && before.mark().mark() == tap.mark();
      return same ? already(tap, key) : TapOutcome.refused(tap, "KEY_USED", null);
    }
    String code = refusal(tap, key);
    if (code != null) {
      return TapOutcome.refused(tap, code, "PERIOD".equals(code) ? null : known.mark(key));
    }
    return unchanged(tap, key);
  }

  /** Of a day that has become another farm's since, nothing is told. */
  private TapOutcome already(FarmTap tap, Key key) {
    boolean inside = isInside(key);
    return new TapOutcome(
        tap.key(),
        TapOutcome.Kind.ALREADY,
        null,
        inside ? known.mark(key) : null,
        inside ? differs(key) : null);
  }

  private boolean isInside(Key key) {
    return known.calendars().get(key.placementId()).includes(key.day());
  }

  private String refusal(FarmTap tap, Key key) {
    if (tap.author() != null && !authors.containsKey(tap.author())) {
      return "AUTHOR";
    }
    if (!isInside(key)) {
      return "PERIOD";
    }
    if (tap.day().isAfter(today)) {
      return "DAY_AHEAD";
    }
    boolean hours = tap.quarters() == null || Hours.inRange(tap.quarters());
    if (!hours || tap.quarters() != null && tap.mark() != FarmMark.PRESENT) {
      return "HOURS";
    }
    if (tap.device() != null && tap.device().length() > DEVICE) {
      return "TOO_LONG";
    }
    return known.locked(key) ? "LOCKED" : null;
  }

  private TapOutcome unchanged(FarmTap tap, Key key) {
    FarmEntry stands = known.mark(key);
    boolean same =
        stands.mark() == tap.mark() && Objects.equals(stands.quarters(), quarters(tap, key));
    if (same) {
      return new TapOutcome(tap.key(), kind(differs(key)), null, stands, differs(key));
    }
    return stands.version() == tap.seen() ? null : TapOutcome.refused(tap, "DAY_CLASH", stands);
  }

  FarmWriter.Mark mark(FarmTap tap) {
    Key key = key(tap);
    return new FarmWriter.Mark(
        key.placementId(),
        key.day(),
        known.mark(key).version() + 1,
        tap.mark(),
        quarters(tap, key),
        known.planned(key).quarters(),
        known.word(key),
        known.held().get(key.sheet()));
  }

  /** It is written; what comes after it is judged by it. */
  TapOutcome taken(FarmTap tap, FarmWriter.Mark mark, FarmEntry stands) {
    known.put(mark, stands);
    if (tap.key() != null) {
      taken.put(
          tap.key(), new FarmReads.Taken(FarmReads.bytes(tap.key()), mark.placementId(), stands));
    }
    ProviderWord provider = differs(key(tap));
    return new TapOutcome(tap.key(), kind(provider), null, stands, provider);
  }

  /** Who tapped; null for whoever sends it. */
  FarmReads.Author author(FarmTap tap) {
    return tap.author() == null ? null : authors.get(tap.author());
  }

  private static TapOutcome.Kind kind(ProviderWord provider) {
    return provider == null ? TapOutcome.Kind.RECEIVED : TapOutcome.Kind.DIFFERS;
  }

  /** What the provider says instead, or null. */
  private ProviderWord differs(Key key) {
    ProviderWord word = known.word(key);
    FarmEntry said = known.mark(key);
    boolean differs = !said.isEmpty() && word.differs(said.mark(), said.quarters());
    return differs ? word : null;
  }

  private Integer quarters(FarmTap tap, Key key) {
    if (tap.mark() != FarmMark.PRESENT) {
      return null;
    }
    if (tap.quarters() != null) {
      return tap.quarters();
    }
    return rules.wholeDay(known.planned(key).quarters(), key.day());
  }

  private Key key(FarmTap tap) {
    return new Key(people.get(tap.placement()).id(), tap.day());
  }
}
