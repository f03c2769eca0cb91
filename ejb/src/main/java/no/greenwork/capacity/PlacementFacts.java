package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What decides which place an accepted placement takes on which day.
 *
 * @param from first day
 * @param to first day after the last, or null
 * @param stays farm agreement (null: own premises) by first day
 * @param percents percent by first day
 * @param patterns half-days by first day
 */
record PlacementFacts(
    long id,
    long agreementId,
    LocalDate acceptedOn,
    LocalDate from,
    LocalDate to,
    NavigableMap<LocalDate, Stay> stays,
    NavigableMap<LocalDate, Integer> percents,
    NavigableMap<LocalDate, Integer> patterns) {
  private static final int WHOLE = 100;

  /** Where the days are spent: at a farm, or with nulls on the provider's own premises. */
  record Stay(Long farmAgreementId, Long farmId) {
    static final Stay OWN_PREMISES = new Stay(null, null);
  }

  PlacementFacts(long id, long agreementId, LocalDate acceptedOn, LocalDate from, LocalDate to) {
    this(id, agreementId, acceptedOn, from, to, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  void slot(LocalDate validFrom, String weeks, int weekday, LocalTime fromTime, LocalTime toTime) {
    patterns.merge(validFrom, HalfDays.of(weeks, weekday, fromTime, toTime), (a, b) -> a | b);
  }

  Stay stayOn(LocalDate day) {
    return inForce(stays, day, Stay.OWN_PREMISES);
  }

  /** Before the first entry, the first holds. */
  int percentOn(LocalDate day) {
    return percents.isEmpty() ? WHOLE : inForce(percents, day, percents.firstEntry().getValue());
  }

  int halfDaysOn(LocalDate day) {
    return inForce(patterns, day, HalfDays.ALL);
  }

  private static <T> T inForce(NavigableMap<LocalDate, T> versions, LocalDate day, T otherwise) {
    var entry = versions.floorEntry(day);
    return entry == null ? otherwise : entry.getValue();
  }

  Stream<LocalDate> changes() {
    return List.of(stays, percents, patterns).stream().flatMap(m -> m.keySet().stream());
  }
}
