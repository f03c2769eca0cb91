package no.greenwork.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long an agreement, or a farm agreement under it, holds. On the day after its last one its
 * successor takes over: of the agreements that begin that day the one with the lowest reference, of
 * the farm agreements the one under the agreement that counts then.
 *
 * @param agreementId the agreement's own id, or that of the one it is under
 * @param to first day after it, or null for open
 */
public record AgreementTerm(
    long id, long agreementId, String reference, LocalDate from, LocalDate to) {
  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || to.isAfter(day));
  }

  /** Whether this agreement and its successors hold on every day of [from, until). */
  boolean covers(LocalDate from, LocalDate until, List<AgreementTerm> all) {
    return covers(from, until, term -> term.successor(all));
  }

  /**
   * Likewise a farm agreement and those that come after it.
   *
   * @param agreements those that its own can pass to
   */
  boolean covers(
      LocalDate from, LocalDate until, List<AgreementTerm> all, List<AgreementTerm> agreements) {
    return covers(from, until, term -> term.successor(all, agreements));
  }

  private boolean covers(
      LocalDate from, LocalDate until, Function<AgreementTerm, Optional<AgreementTerm>> successor) {
    if (!holdsOn(from)) {
      return false;
    }
    AgreementTerm last = this;
    while (last.to != null && last.to.isBefore(until)) {
      Optional<AgreementTerm> next = successor.apply(last);
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

  private Optional<AgreementTerm> successor(
      List<AgreementTerm> all, List<AgreementTerm> agreements) {
    long under = inForce(agreements, agreementId, to);
    return all.stream()
        .filter(term -> term.from.equals(to) && term.agreementId == under)
        .min(Comparator.comparing(AgreementTerm::id));
  }

  /** The agreement that counts on a day for what was agreed on under another. */
  static long inForce(List<AgreementTerm> agreements, long id, LocalDate day) {
    Optional<AgreementTerm> next = agreements.stream().filter(t -> t.id == id).findFirst();
    long current = id;
    while (next.isPresent()) {
      AgreementTerm term = next.get();
      current = term.id;
      boolean over = term.to != null && !day.isBefore(term.to);
      next = over ? term.successor(agreements) : Optional.empty();
    }
    return current;
  }
}
