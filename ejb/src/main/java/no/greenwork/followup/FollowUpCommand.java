package no.greenwork.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A follow-up as the office sets it.
 *
 * @param bySupervisor that the assigned supervisor is to do it, else anybody of the provider
 */
public record FollowUpCommand(
    LocalDate from, LocalDate lastDay, Integer weeks, boolean bySupervisor, String purpose) {
  public static final int LONGEST_PURPOSE = 300;

  public FollowUpCommand {
    purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
  }

  /**
   * @param end last day of the placement
   * @param choices how often it can be
   * @param longest days that it can last
   * @throws Invalid that names every field that is wrong
   */
  void validate(LocalDate end, List<Integer> choices, LocalDate today, int longest) {
    List<Problem> wrong = new ArrayList<>();
    required(from, "from", wrong);
    required(lastDay, "lastDay", wrong);
    required(weeks, "weeks", wrong);
    required(purpose, "purpose", wrong);
    if (from != null && !from.isAfter(end)) {
      wrong.add(new Problem("from", "AFTER_PLACEMENT", end));
    }
    if (from != null && lastDay != null) {
      lastDay(from, lastDay, today, longest).ifPresent(wrong::add);
    }
    if (weeks != null && !choices.contains(weeks)) {
      wrong.add(new Problem("weeks", "CODE", weeks));
    }
    if (purpose != null && purpose.length() > LONGEST_PURPOSE) {
      wrong.add(new Problem("purpose", "TOO_LONG", LONGEST_PURPOSE));
    }
    Invalid.unlessEmpty(wrong);
  }

  /** One that is over can never be carried out, and keeps its days for good. */
  static Optional<Problem> lastDay(
      LocalDate from, LocalDate lastDay, LocalDate today, int longest) {
    LocalDate latest = from.plusDays(longest - 1L);
    if (lastDay.isBefore(from)) {
      return Optional.of(new Problem("lastDay", "END_BEFORE_START"));
    }
    if (lastDay.isBefore(today)) {
      return Optional.of(new Problem("lastDay", "PAST"));
    }
    return lastDay.isAfter(latest)
        ? Optional.of(new Problem("lastDay", "TOO_FAR", latest))
        : Optional.empty();
  }

  private static void required(Object value, String field, List<Problem> wrong) {
    if (value == null) {
      wrong.add(new Problem(field, "REQUIRED"));
    }
  }
}
