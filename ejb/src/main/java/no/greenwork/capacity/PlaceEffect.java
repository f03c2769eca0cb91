package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * What a change of a placement does to the places of its agreement and its farm.
 *
 * @param risesFrom first day on which it asks for more than it had, or null if it never does
 * @param needed the most that it then takes, in halves
 * @param leftAtAgreement the least that others leave from that day to the end, in halves
 * @param leftAtPlace likewise at the farm, or on the provider's own premises
 * @param firstFull first day without enough room, or null
 * @param firstHalfDayFull first day on which one of its half-days is full at the farm, or null
 * @param freesFrom first day on which it takes less than it had, or null
 */
public record PlaceEffect(
    LocalDate risesFrom,
    int needed,
    int leftAtAgreement,
    int leftAtPlace,
    LocalDate firstFull,
    LocalDate firstHalfDayFull,
    LocalDate freesFrom) {
  static PlaceEffect without(LocalDate freesFrom) {
    return new PlaceEffect(null, 0, 0, 0, null, null, freesFrom);
  }

  public boolean fits() {
    return firstFull == null && firstHalfDayFull == null;
  }

  /** CAPACITY and HALF_DAY_FULL, each with the first day that does not fit; empty when all fits. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (firstFull != null) {
      problems.add(new Problem("", "CAPACITY", firstFull));
    }
    if (firstHalfDayFull != null) {
      problems.add(new Problem("", "HALF_DAY_FULL", firstHalfDayFull));
    }
    return problems;
  }
}
