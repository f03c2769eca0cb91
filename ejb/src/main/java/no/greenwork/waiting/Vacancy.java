package no.greenwork.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Places that stood empty together.
 *
 * @param since null for a provider that has agreed to places and of which none stood empty
 * @param taken {@link #NEVER} while they stand empty
 */
public record Vacancy(@Nested WaitingPlace place, LocalDate since, LocalDate taken, int halves) {
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  boolean stands() {
    return taken.equals(NEVER);
  }

  int days(LocalDate until) {
    return (int) ChronoUnit.DAYS.between(since, until);
  }
}
