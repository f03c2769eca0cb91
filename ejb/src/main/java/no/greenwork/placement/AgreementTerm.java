package no.greenwork.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long an agreement holds. On the day after its last one its successor takes over: of those
 * that begin that day the one with the lowest reference.
 *
 * @param to first day after it, or null for open
 */
public record AgreementTerm(long id, String reference, LocalDate from, LocalDate to) {
  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || to.isAfter(day));
  }

  /** Whether this agreement and its successors hold on every day of [from, until). */
  boolean covers(LocalDate from, LocalDate until, List<AgreementTerm> all) {
    if (!holdsOn(from)) {
      return false;
    }
    AgreementTerm last = this;
    while (last.to != null && last.to.isBefore(until)) {
      Optional<AgreementTerm> next = last.successor(all);
      if (next.isEmpty()) {
        return false;
      }
      last = next.get();
    }
    return true;
  }

  private Optional<AgreementTerm> successor(List<AgreementTerm> all) {
    return all.stream()
        .filter(term -> term.from.equals(to))
        .min(Comparator.comparing(AgreementTerm::reference));
  }
}
