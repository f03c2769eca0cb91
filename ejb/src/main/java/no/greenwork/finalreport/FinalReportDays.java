package no.greenwork.finalreport;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Whether a final report is asked for, and from when: by the rule that is in force on the last day,
 * so many days before it. {@link #OPENS} says the same to the database; a test holds the two
 * together.
 *
 * @param lastDay null while the placement is open
 * @param rule days before the last day, by the day from which they hold
 */
public record FinalReportDays(LocalDate lastDay, NavigableMap<LocalDate, Integer> rule) {
  /** The rule {@code r} that is in force on the last day of {@code p}. */
  public static final String RULE =
      "JOIN measure_rule r ON r.measure_code = p.measure_code AND r.rule = 'FINAL_REPORT_DAYS' AND"
          + " r.valid_from = (SELECT MAX(x.valid_from) FROM measure_rule x WHERE x.measure_code ="
          + " p.measure_code AND x.rule = 'FINAL_REPORT_DAYS' AND x.valid_from < p.valid_to)";

  /** The day from which it is asked for. */
  public static final String OPENS = "p.valid_to - INTERVAL (r.rule_value + 1) DAY";

  /** That none was written of the end that the placement has. */
  static final String MISSING =
      "NOT EXISTS (SELECT 1 FROM final_report f WHERE f.placement_id = p.id AND f.last_day >= p.valid_to - INTERVAL 1 DAY)";

  /** Whether a placement with this last day has one at all. */
  public boolean demanded() {
    return lastDay != null && rule.floorEntry(lastDay) != null;
  }

  /** The day from which it can be written, or null where none is asked for. */
  public LocalDate opensOn() {
    Map.Entry<LocalDate, Integer> version = lastDay == null ? null : rule.floorEntry(lastDay);
    return version == null ? null : lastDay.minusDays(version.getValue());
  }

  public boolean openOn(LocalDate day) {
    return demanded() && !day.isBefore(opensOn());
  }
}
