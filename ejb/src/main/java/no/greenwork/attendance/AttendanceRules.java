package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import no.greenwork.shared.Database;

/** The dated rules of attendance. */
@ApplicationScoped
public class AttendanceRules {
  private static final String ALL =
      "SELECT rule, measure_code AS measure, valid_from, rule_value AS number FROM attendance_rule ORDER BY valid_from";

  @Inject private Database database;

  /** Rules that are asked for by name. */
  public enum Rule {
    NORM_QUARTERS,
    OFFER_QUARTERS,
    SUBMIT_DAY,
    DECIDE_DAYS,
    SAMPLE_PERCENT,
    UNREGISTERED_DAYS,
    DEVIATION_DAYS,
    FARM_REMINDER_HOUR,
    SUPERVISOR_REMINDER_HOUR,
    UNNOTIFIED_HOUR,
    PHONE_SKEW_MINUTES,
    PHONE_VALID_DAYS,
    PHONE_IDLE_DAYS,
    PHONE_FAILURES
  }

  /**
   * A rule's value from a day on.
   *
   * @param measure empty for every measure
   */
  public record Version(Rule rule, String measure, LocalDate validFrom, int number) {}

  /** All of them, as they are registered. */
  public record Book(List<Version> versions) {
    /** The value in force on the day; the measure's own goes before every measure's. */
    public OptionalInt on(Rule rule, String measure, LocalDate day) {
      OptionalInt own = last(rule, measure, day);
      return own.isPresent() ? own : last(rule, "", day);
    }

    /**
     * @throws IllegalStateException naming rule and day, when no value is registered
     */
    public int required(Rule rule, LocalDate day) {
      return on(rule, "", day)
          .orElseThrow(() -> new IllegalStateException("No rule " + rule + " on " + day));
    }

    /** The first day of which a deviation is still a task of its own. */
    public LocalDate deviationsFrom(LocalDate today) {
      return today.minusDays(required(Rule.DEVIATION_DAYS, today));
    }

    /** Quarters of whoever was there the whole day: those that were planned, else a whole day's. */
    public int wholeDay(int planned, LocalDate day) {
      return planned == 0 ? required(Rule.NORM_QUARTERS, day) : planned;
    }

    private OptionalInt last(Rule rule, String measure, LocalDate day) {
      return versions.stream()
          .filter(v -> v.rule() == rule && v.measure().equals(measure))
          .filter(v -> !v.validFrom().isAfter(day))
          .mapToInt(Version::number)
          .reduce((first, second) -> second);
    }
  }

  public Book book() {
    return new Book(database.read(h -> h.createQuery(ALL).mapTo(Version.class).list()));
  }
}
