package no.greenwork.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.greenwork.shared.DateRange;

/**
 * When somebody is followed up: from a day to another, and on the first day and every so many weeks
 * contact is due. {@link #DUE} says the same to the database; a test holds the two together.
 *
 * @param validTo first day after it
 */
public record FollowUpPeriod(LocalDate validFrom, LocalDate validTo, int weeks) {
  /** The latest day on or before today on which contact was due, of {@code f}. */
  public static final String DUE =
      "f.valid_from + INTERVAL (DATEDIFF(:today, f.valid_from) DIV (7 * f.interval_weeks) * 7 *"
          + " f.interval_weeks) DAY";

  public boolean isOn(LocalDate day) {
    return days().contains(day);
  }

  DateRange days() {
    return new DateRange(validFrom, validTo);
  }

  public LocalDate lastDay() {
    return validTo.minusDays(1);
  }

  /** The latest day on which contact was due; empty before the first and once it is over. */
  public Optional<LocalDate> dueOn(LocalDate day) {
    if (!isOn(day)) {
      return Optional.empty();
    }
    long days = 7L * weeks;
    return Optional.of(validFrom.plusDays(ChronoUnit.DAYS.between(validFrom, day) / days * days));
  }

  /** The next day on which contact is due, after a day; empty when there is none within it. */
  public Optional<LocalDate> nextAfter(LocalDate day) {
    LocalDate next =
        day.isBefore(validFrom) ? validFrom : dueOn(day).map(d -> d.plusWeeks(weeks)).orElse(null);
    return Optional.ofNullable(next).filter(this::isOn);
  }
}
