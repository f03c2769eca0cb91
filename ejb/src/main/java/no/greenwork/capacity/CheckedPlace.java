package no.greenwork.capacity;

import java.util.List;
import no.greenwork.shared.Problem;

/**
 * What a check found of a place that somebody wants to take, so that nothing need be read twice to
 * take it.
 */
public final class CheckedPlace {
  /** A request that ends before it begins takes nothing. */
  static final CheckedPlace NOTHING = new CheckedPlace(List.of(), List.of());

  private final List<PlaceUse> wanted;
  private final List<Problem> problems;

  CheckedPlace(List<PlaceUse> wanted, List<Problem> problems) {
    this.wanted = List.copyOf(wanted);
    this.problems = List.copyOf(problems);
  }

  /** CAPACITY and HALF_DAY_FULL, each with the first day that does not fit; empty when all fits. */
  public List<Problem> problems() {
    return problems;
  }

  /** The days of the ledger that it would take. */
  List<PlaceUse> wanted() {
    return wanted;
  }
}
