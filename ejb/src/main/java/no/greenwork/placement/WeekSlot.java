package no.greenwork.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * One meeting time of a week pattern: a weekday and hours, every week or in even or odd ISO weeks.
 */
public record WeekSlot(Weeks weeks, DayOfWeek day, LocalTime from, LocalTime to) {
  private static final String FIELD = "weekPattern";

  /** Which weeks a meeting time is for. */
  public enum Weeks {
    EVERY,
    EVEN,
    ODD;

    /** Whether the day's ISO week is one of them. */
    boolean include(LocalDate day) {
      boolean even = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
      return this == EVERY || even == (this == EVEN);
    }
  }

  public static WeekSlot every(DayOfWeek day, LocalTime from, LocalTime to) {
    return new WeekSlot(Weeks.EVERY, day, from, to);
  }

  /** As it is kept of a pattern from a day on. */
  PlannedSlot planned(LocalDate validFrom) {
    return new PlannedSlot(validFrom, weeks, day.getValue(), from, to);
  }

  /** What is wrong with a pattern: a time missing or backwards, or two at the same time. */
  static List<Problem> problems(List<WeekSlot> pattern) {
    List<Problem> wrong = new ArrayList<>();
    List<WeekSlot> seen = new ArrayList<>();
    for (WeekSlot slot : pattern) {
      if (slot.day == null || slot.from == null || slot.to == null) {
        wrong.add(new Problem(FIELD, "REQUIRED").as("TIME_INCOMPLETE"));
      } else if (!slot.from.isBefore(slot.to)) {
        wrong.add(new Problem(FIELD, "END_BEFORE_START"));
      } else if (seen.stream().anyMatch(slot::overlaps)) {
        wrong.add(new Problem(FIELD, "TIMES_OVERLAP"));
      } else {
        seen.add(slot);
      }
    }
    return wrong;
  }

  /** Whether somebody would be in two places, in some week. */
  private boolean overlaps(WeekSlot other) {
    boolean sameWeek = weeks == other.weeks || weeks == Weeks.EVERY || other.weeks == Weeks.EVERY;
    return sameWeek && day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
  }
}
