package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * Another place for a person, as it was filled in.
 *
 * @param farm organisation number, or null for the provider's own premises
 * @param from first day there
 * @param lastDay last day there, after which the person is where they would have been; null to the
 *     end of the placement
 */
public record FarmChange(String farm, LocalDate from, LocalDate lastDay) {
  public FarmChange {
    farm = farm == null || farm.isBlank() ? null : farm.strip();
  }

  /** Throws if it cannot be right, whatever the placement is like. */
  void validate() {
    List<Problem> wrong = new ArrayList<>();
    if (from == null) {
      wrong.add(new Problem("from", "REQUIRED"));
    } else if (lastDay != null && lastDay.isBefore(from)) {
      wrong.add(new Problem("lastDay", "END_BEFORE_START"));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  /** Whether its days lie within the placement. */
  List<Problem> within(Course course) {
    List<Problem> problems = new ArrayList<>();
    LocalDate end = course.end();
    if (from.isBefore(course.start())) {
      problems.add(new Problem("from", "BEFORE_START", course.start()));
    } else if (end != null && from.isAfter(end)) {
      problems.add(new Problem("from", "AFTER_END", end));
    } else if (end != null && lastDay != null && lastDay.isAfter(end)) {
      problems.add(new Problem("lastDay", "AFTER_END", end));
    }
    return problems;
  }
}
