package no.greenwork.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agreements that one provider has had for one measure, each the successor of the one before.
 *
 * @param slots where each agreed place is: at a farm, or null for own premises
 */
record DemoAgreement(
    DemoProvider provider, String measure, List<Term> terms, List<DemoFarm> slots) {
  /**
   * One agreement.
   *
   * @param to first day on which it no longer holds
   * @param farmAgreements id by farm
   */
  record Term(
      long id, String reference, LocalDate from, LocalDate to, Map<DemoFarm, Long> farmAgreements) {
    Term(long id, String reference, LocalDate from, LocalDate to) {
      this(id, reference, from, to, new LinkedHashMap<>());
    }
  }

  DemoAgreement(DemoProvider provider, String measure) {
    this(provider, measure, new ArrayList<>(), new ArrayList<>());
  }

  /** The agreement on a day, or null after the last one. */
  Term on(LocalDate day) {
    return terms.stream()
        .filter(t -> !t.from().isAfter(day) && t.to().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  LocalDate from() {
    return terms.getFirst().from();
  }

  LocalDate to() {
    return terms.getLast().to();
  }
}
