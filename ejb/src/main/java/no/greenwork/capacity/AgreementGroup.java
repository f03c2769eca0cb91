package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All agreements that one provider has with one NAV region for one measure, and the farm agreements
 * under them: within such a group the running placements of an agreement that ends pass to the one
 * that begins that day, the lowest reference first; where none begins, they stay.
 */
final class AgreementGroup {
  /** Half-open; {@code to} null is open. */
  record Agreement(
      long id,
      String reference,
      String region,
      String measure,
      LocalDate from,
      LocalDate to,
      int places) {
    boolean beginsAfter(Agreement other) {
      return from.equals(other.to);
    }
  }

  record FarmAgreement(
      long id, Agreement agreement, long farmId, LocalDate from, LocalDate to, int places) {}

  private final Map<Long, Agreement> agreements = new LinkedHashMap<>();
  private final Map<Long, FarmAgreement> farmAgreements = new LinkedHashMap<>();

  AgreementGroup(List<Agreement> agreements) {
    agreements.stream()
        .sorted(Comparator.comparing(Agreement::reference))
        .forEach(a -> this.agreements.put(a.id(), a));
  }

  void add(FarmAgreement farmAgreement) {
    farmAgreements.put(farmAgreement.id(), farmAgreement);
  }

  Agreement agreement(long id) {
    return agreements.get(id);
  }

  Collection<Agreement> agreements() {
    return agreements.values();
  }

  Collection<FarmAgreement> farmAgreements() {
    return farmAgreements.values();
  }

  /** The agreement that counts on a day for a placement made under {@code id}. */
  Agreement inForce(long id, LocalDate day) {
    Agreement current = agreements.get(id);
    Optional<Agreement> next = Optional.of(current);
    while (next.isPresent()) {
      current = next.get();
      next = endedBy(current.to(), day) ? successor(current) : Optional.empty();
    }
    return current;
  }

  private Optional<Agreement> successor(Agreement ended) {
    return agreements.values().stream().filter(a -> a.beginsAfter(ended)).findFirst();
  }

  /**
   * The farm agreement that counts on a day for a stay made under {@code id}; null where the group
   * has none such.
   */
  FarmAgreement farmInForce(long id, LocalDate day) {
    FarmAgreement current = farmAgreements.get(id);
    Optional<FarmAgreement> next = Optional.ofNullable(current);
    while (next.isPresent()) {
      current = next.get();
      next = endedBy(current.to(), day) ? successor(current) : Optional.empty();
    }
    return current;
  }

  /** Under the agreement that counts that day, so that a stay never parts from its placement. */
  private Optional<FarmAgreement> successor(FarmAgreement ended) {
    Agreement agreement = inForce(ended.agreement().id(), ended.to());
    return farmAgreements.values().stream()
        .filter(f -> f.farmId() == ended.farmId() && f.from().equals(ended.to()))
        .filter(f -> f.agreement().equals(agreement))
        .min(Comparator.comparing(FarmAgreement::id));
  }

  private static boolean endedBy(LocalDate to, LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  /** Days on which something may pass on. */
  Stream<LocalDate> ends() {
    return Stream.concat(
            agreements.values().stream().map(Agreement::to),
            farmAgreements.values().stream().map(FarmAgreement::to))
        .filter(to -> to != null);
  }
}
