package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * What must hold of days on which a farm is out of use or a provider closed: a first day and a
 * reason.
 */
public final class StopPolicy {
  private StopPolicy() {}

  public static List<Problem> check(LocalDate first, LocalDate last, String reason) {
    return new FieldChecks()
        .required("stopFrom", first)
        .period("stopLastDay", first, last)
        .required("stopReason", reason)
        .length("stopReason", reason, 200)
        .problems();
  }
}
