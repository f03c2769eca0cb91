package no.greenwork.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came of a placement so many months after its last day.
 *
 * @param dueOn the day it is about
 * @param number version of what was written, 0 as long as nothing is
 * @param who display name of who wrote it
 */
public record Outcome(
    int months, LocalDate dueOn, int number, Instant at, String who, OutcomeCode code) {
  static Outcome due(int months, LocalDate dueOn) {
    return new Outcome(months, dueOn, 0, null, null, null);
  }

  public boolean known() {
    return number > 0;
  }

  /** Whether the day has come. */
  public boolean reached(LocalDate today) {
    return !dueOn.isAfter(today);
  }
}
