package no.greenwork.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The days on which the office assesses a placement: counted from its start, every so many months,
 * while it runs. A review that was late moves none of them; a moved start moves those that are
 * still to come. {@link #LATEST} says the same to the database; a test holds the two together.
 */
public record ReviewDays(
    LocalDate start, LocalDate validTo, NavigableMap<LocalDate, Integer> rule) {
  /** Whole months between the start of {@code p} and today; the 31st has its month's last day. */
  private static final String ELAPSED =
      "(PERIOD_DIFF(DATE_FORMAT(:today, '%Y%m'), DATE_FORMAT(p.valid_from, '%Y%m')) - (p.valid_from"
          + " + INTERVAL PERIOD_DIFF(DATE_FORMAT(:today, '%Y%m'), DATE_FORMAT(p.valid_from,"
          + " '%Y%m')) MONTH > :today))";

  /**
   * After how many months the latest review of {@code p} fell due by the rule {@code r}; 0: none.
   */
  static final String MONTHS = ELAPSED + " DIV r.rule_value * r.rule_value";

  /** The rule {@code r} of {@code p} that is in force today. */
  static final String RULE =
      "JOIN plan_rule r ON r.measure_code = p.measure_code AND r.rule = 'REVIEW_MONTHS' AND"
          + " r.valid_from = (SELECT MAX(x.valid_from) FROM plan_rule x WHERE x.measure_code ="
          + " p.measure_code AND x.rule = 'REVIEW_MONTHS' AND x.valid_from <= :today)";

  /** Placements that run today, with the latest review that fell due under today's rule. */
  static final String LATEST =
      "SELECT d.* FROM (SELECT p.*, "
          + MONTHS
          + " AS months, p.valid_from + INTERVAL "
          + MONTHS
          + " MONTH AS due_on, r.valid_from AS rule_from FROM placement p "
          + RULE
          + " WHERE p.accepted_on <= :today AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)) d"
          + " WHERE d.months > 0 AND d.due_on >= d.rule_from";

  /**
   * A review that is due, done or not.
   *
   * @param months after the start
   */
  public record Due(int months, LocalDate on) {}

  /** All up to and with a day, in order; under each version of the rule its own rhythm. */
  public List<Due> until(LocalDate last) {
    List<Due> all = new ArrayList<>();
    if (start == null) {
      return all;
    }
    rule.forEach(
        (from, months) -> {
          LocalDate next = rule.higherKey(from);
          for (int m = months; !start.plusMonths(m).isAfter(last); m += months) {
            LocalDate on = start.plusMonths(m);
            if (!on.isBefore(from) && (next == null || on.isBefore(next)) && runs(on)) {
              all.add(new Due(m, on));
            }
          }
        });
    return all;
  }

  /** The next one after a day, if the placement runs that long and the rule is to stay as it is. */
  public Optional<Due> after(LocalDate day) {
    int longest = rule.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    LocalDate from = start == null || start.isBefore(day) ? day : start;
    return until(from.plusMonths(longest + 1L)).stream()
        .filter(d -> d.on().isAfter(day))
        .findFirst();
  }

  private boolean runs(LocalDate day) {
    return validTo == null || day.isBefore(validTo);
  }
}
