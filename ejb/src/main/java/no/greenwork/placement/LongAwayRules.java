package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;

/** Which days a placement can be marked as long away: within it, and none of them twice. */
record LongAwayRules(LocalDate start, LocalDate end, List<DateRange> marks) {
  List<Problem> problems(LocalDate from, LocalDate lastDay) {
    List<Problem> problems = new ArrayList<>();
    if (from == null) {
      problems.add(new Problem("from", "REQUIRED"));
      return problems;
    }
    if (lastDay != null && lastDay.isBefore(from)) {
      problems.add(new Problem("lastDay", "END_BEFORE_START"));
    }
    if (from.isBefore(start)) {
      problems.add(new Problem("from", "BEFORE_START", start));
    } else if (end != null && from.isAfter(end)) {
      problems.add(new Problem("from", "AFTER_END", end));
    } else if (end != null && lastDay != null && lastDay.isAfter(end)) {
      problems.add(new Problem("lastDay", "AFTER_END", end));
    }
    if (problems.isEmpty() && overlaps(DateRange.ofInclusive(from, lastDay))) {
      problems.add(new Problem("from", "OVERLAPS"));
    }
    return problems;
  }

  private boolean overlaps(DateRange wanted) {
    return marks.stream().anyMatch(wanted::overlaps);
  }
}
