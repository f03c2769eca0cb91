package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * A farm or a provider that is taken out of the register for good, as the change log keeps it.
 *
 * @param endedOn the first day on which it is gone
 */
public record Ended(LocalDate endedOn, String endedReason) {
  private static final int LONGEST_REASON = 200;

  static List<Problem> check(LocalDate lastDay, String reason) {
    return new FieldChecks()
        .required("lastDay", lastDay)
        .required("endedReason", reason)
        .length("endedReason", reason, LONGEST_REASON)
        .problems();
  }
}
