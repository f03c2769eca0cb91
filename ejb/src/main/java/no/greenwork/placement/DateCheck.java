package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import no.greenwork.placement.MeasureRules.Rule;
import no.greenwork.shared.Problem;

/**
 * Whether a placement's dates can stand (the measure regulation's longest stay, the provider's part
 * of it, and the least age). The maximum is in days from the start: last allowed end = start +
 * maximum.
 *
 * @param start first day
 * @param end last day, or null when it is left out or open
 * @param previousEnd last day as it was; past the maximum it may stay, but not move later
 * @param birthDate null when not known or not asked about
 */
public record DateCheck(
    Side side, LocalDate start, LocalDate end, LocalDate previousEnd, LocalDate birthDate) {
  /** Whose dates they are: a provider may propose a shorter stay than NAV may decide. */
  public enum Side {
    NAV,
    PROVIDER
  }

  /**
   * What came of it.
   *
   * @param needsConfirmation NAV must confirm the ground for a stay longer than ordinary
   * @param latestEnd last allowed end for this side, or null where the measure has no maximum
   */
  public record Result(boolean needsConfirmation, LocalDate latestEnd, List<Problem> problems) {
    public boolean ok() {
      return problems.isEmpty();
    }

    /** A measure that takes nobody is told before what its rules say of the dates. */
    List<Problem> measureFirst() {
      return problems.stream()
          .sorted(Comparator.comparing((Problem p) -> !p.code().equals("MEASURE_NOT_VALID")))
          .toList();
    }
  }

  /**
   * The day by which a referral is judged: nobody can begin before it, so a wish that is past makes
   * no measure valid that is over.
   *
   * @param wished null for as soon as there is a place
   */
  static LocalDate firstDayAhead(LocalDate wished, LocalDate today) {
    return wished == null || wished.isBefore(today) ? today : wished;
  }

  public Result by(MeasureRules rules) {
    LocalDate absolute = limit(rules, Rule.ABSOLUTE_DAYS);
    LocalDate providers = side == Side.PROVIDER ? limit(rules, Rule.PROVIDER_DAYS) : null;
    List<Problem> problems = new ArrayList<>();
    if (end != null && end.isBefore(start)) {
      problems.add(new Problem("end", "END_BEFORE_START"));
    }
    if (movesPast(absolute)) {
      problems.add(new Problem("end", "AFTER_MAXIMUM", lastPossible(absolute, providers)));
    }
    if (movesPast(providers)) {
      problems.add(new Problem("end", "PROVIDER_MAXIMUM", lastPossible(absolute, providers)));
    }
    OptionalInt age = rules.value(Rule.MINIMUM_AGE, start);
    if (birthDate != null
        && age.isPresent()
        && birthDate.plusYears(age.getAsInt()).isAfter(start)) {
      problems.add(new Problem("start", "UNDER_AGE", age.getAsInt()));
    }
    if (!rules.validOn(start)) {
      problems.add(new Problem("measure", "MEASURE_NOT_VALID", start));
    }
    boolean longer = movesPast(limit(rules, Rule.ORDINARY_DAYS));
    return new Result(
        longer && problems.isEmpty(), providers == null ? absolute : providers, problems);
  }

  /** What this side may set, whichever limit was passed: the end as it was may stay. */
  private LocalDate lastPossible(LocalDate absolute, LocalDate providers) {
    LocalDate latest = providers == null ? absolute : providers;
    return previousEnd != null && previousEnd.isAfter(latest) ? previousEnd : latest;
  }

  private LocalDate limit(MeasureRules rules, Rule rule) {
    OptionalInt days = rules.value(rule, start);
    return days.isEmpty() ? null : start.plusDays(days.getAsInt());
  }

  private boolean movesPast(LocalDate limit) {
    return limit != null
        && end != null
        && end.isAfter(limit)
        && (previousEnd == null || end.isAfter(previousEnd));
  }
}
