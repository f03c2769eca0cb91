package no.greenwork.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A visit as the provider proposes it.
 *
 * @param farm organisation number
 * @param dates two or three, each another
 */
public record VisitCommand(String farm, List<Date> dates) {
  static final int LEAST = 2;
  static final int MOST = 3;

  /** The farthest ahead that a visit is proposed for. */
  static final int LONGEST_DAYS = 60;

  /** A day, and when on it the visit begins. */
  public record Date(LocalDate day, LocalTime from) {}

  public VisitCommand {
    farm = farm == null || farm.isBlank() ? null : farm.strip();
    dates = dates == null ? List.of() : List.copyOf(dates);
  }

  LocalDate last() {
    return dates.stream().map(Date::day).max(LocalDate::compareTo).orElseThrow();
  }

  void validate(LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    if (farm == null) {
      wrong.add(new Problem("farm", "REQUIRED"));
    }
    if (dates.size() < LEAST || dates.size() > MOST) {
      wrong.add(new Problem("dates", "VISIT_DATES", LEAST, MOST));
    }
    Set<Date> seen = new HashSet<>();
    for (int i = 0; i < dates.size(); i++) {
      Date date = dates.get(i);
      String field = "dates/" + i;
      check(date, field, today, wrong);
      if (date.day() != null && date.from() != null && !seen.add(date)) {
        wrong.add(new Problem(field + "/day", "VISIT_SAME_DATE"));
      }
    }
    Invalid.unlessEmpty(wrong);
  }

  private static void check(Date date, String field, LocalDate today, List<Problem> wrong) {
    if (date.day() == null) {
      wrong.add(new Problem(field + "/day", "REQUIRED"));
    } else if (date.day().isBefore(today)) {
      wrong.add(new Problem(field + "/day", "PAST"));
    } else if (date.day().isAfter(today.plusDays(LONGEST_DAYS))) {
      wrong.add(new Problem(field + "/day", "TOO_FAR", today.plusDays(LONGEST_DAYS)));
    }
    if (date.from() == null) {
      wrong.add(new Problem(field + "/from", "REQUIRED"));
    }
  }
}
