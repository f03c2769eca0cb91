package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * One day of the provider's sheet, as a user asks for it.
 *
 * @param placement public id
 * @param quarters hours in quarters; for presence only, and needed for it
 * @param seen version of the entry that the user saw, 0 for none
 * @param farmSeen version of the farm's mark that the user saw, 0 for none, or {@link #NOT_SHOWN}
 */
public record DayCommand(
    String placement,
    LocalDate day,
    AttendanceCode code,
    Integer quarters,
    int seen,
    int farmSeen) {
  /** Of a system that is not told what the farm says. */
  public static final int NOT_SHOWN = -1;

  /** Whether nothing is to stand there any more. */
  boolean empties() {
    return code == AttendanceCode.NOT_REGISTERED;
  }

  /**
   * @throws Invalid with all that cannot be right, whosever day it is
   */
  void validate(LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (day == null) {
      problems.add(new Problem("day", "REQUIRED"));
    }
    if (code == null) {
      problems.add(new Problem("code", "REQUIRED"));
    } else {
      hours(code, quarters).ifPresent(problems::add);
    }
    if (problems.isEmpty() && day.isAfter(today) && !code.isKnownAhead()) {
      problems.add(new Problem("day", "DAY_AHEAD"));
    }
    Invalid.unlessEmpty(problems);
  }

  /** What is wrong with the hours beside the code. */
  static Optional<Problem> hours(AttendanceCode code, Integer quarters) {
    if (!code.isPresence()) {
      return Optional.ofNullable(
          quarters == null ? null : new Problem("hours", "HOURS_WITHOUT_PRESENCE"));
    }
    if (quarters == null) {
      return Optional.of(new Problem("hours", "REQUIRED"));
    }
    return Hours.inRange(quarters) ? Optional.empty() : Optional.of(new Problem("hours", "HOURS"));
  }
}
