package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A provider's yes, as it was filled in.
 *
 * @param agreement reference of the provider's agreement with NAV
 * @param farm organisation number, or null for the provider's own premises
 * @param end last day; left out, the measure's ordinary length holds
 * @param weekPattern empty when it is not settled yet
 * @param supervisor user name, or null when nobody is assigned yet
 */
public record Acceptance(
    String agreement,
    String farm,
    LocalDate start,
    LocalDate end,
    Integer percent,
    Integer daysPerWeek,
    List<WeekSlot> weekPattern,
    String supervisor) {
  public Acceptance {
    weekPattern = weekPattern == null ? List.of() : List.copyOf(weekPattern);
    farm = farm == null || farm.isBlank() ? null : farm.strip();
    supervisor = supervisor == null || supervisor.isBlank() ? null : supervisor.strip();
  }

  /** Throws if it cannot be right, whatever the registers say. */
  void validate() {
    List<Problem> wrong = problems();
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  List<Problem> problems() {
    List<Problem> wrong = new ArrayList<>();
    if (agreement == null || agreement.isBlank()) {
      wrong.add(new Problem("agreement", "REQUIRED"));
    }
    if (start == null) {
      wrong.add(new Problem("start", "REQUIRED"));
    }
    if (percent == null) {
      wrong.add(new Problem("percent", "REQUIRED"));
    } else if (percent < 1 || percent > 100) {
      wrong.add(new Problem("percent", "OUT_OF_RANGE", 1, 100));
    }
    if (daysPerWeek != null && (daysPerWeek < 1 || daysPerWeek > 5)) {
      wrong.add(new Problem("daysPerWeek", "OUT_OF_RANGE", 1, 5));
    }
    wrong.addAll(WeekSlot.problems(weekPattern));
    return wrong;
  }
}
