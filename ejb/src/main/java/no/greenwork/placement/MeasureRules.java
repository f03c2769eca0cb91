package no.greenwork.placement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What holds for one measure: when it takes people, and its dated rules. Each rule is picked by the
 * day it is asked about, a placement's by its start day.
 */
public final class MeasureRules {
  /** The rules that dates are checked by; see the table measure_rule. */
  public enum Rule {
    ORDINARY_DAYS,
    ABSOLUTE_DAYS,
    PROVIDER_DAYS,
    MINIMUM_AGE,
    DEFAULT_MONTHS,
    WEEK_HOURS,
    HALF_BELOW,
    FINAL_REPORT_DAYS,
    LONG_AWAY_REVIEW_DAYS
  }

  private final LocalDate from;
  private final LocalDate to;
  private final Map<Rule, NavigableMap<LocalDate, Integer>> rules = new EnumMap<>(Rule.class);

  /**
   * @param from first day on which somebody may begin
   * @param to first day on which nobody may any more, or null
   */
  public MeasureRules(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
  }

  public MeasureRules with(Rule rule, LocalDate validFrom, int value) {
    rules.computeIfAbsent(rule, r -> new TreeMap<>()).put(validFrom, value);
    return this;
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** The rule's value on the day; empty when the measure has no such rule then. */
  public OptionalInt value(Rule rule, LocalDate day) {
    NavigableMap<LocalDate, Integer> versions = rules.get(rule);
    Map.Entry<LocalDate, Integer> version = versions == null ? null : versions.floorEntry(day);
    return version == null ? OptionalInt.empty() : OptionalInt.of(version.getValue());
  }

  /** All versions of a rule by their first day, none when the measure has no such rule. */
  public Map<LocalDate, Integer> versions(Rule rule) {
    return Collections.unmodifiableMap(rules.getOrDefault(rule, new TreeMap<>()));
  }

  /** Last day of a placement whose end was left out, or null for open. */
  public LocalDate defaultEnd(LocalDate start) {
    OptionalInt months = value(Rule.DEFAULT_MONTHS, start);
    return months.isEmpty() ? null : start.plusMonths(months.getAsInt()).minusDays(1);
  }
}
