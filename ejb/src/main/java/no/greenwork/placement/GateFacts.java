package no.greenwork.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.DateRange;

/**
 * What the registers of agreements and farms have for some of them, and what it says of a day on
 * which somebody would begin.
 *
 * @param terms of the agreements and all that can come to succeed them, by each one's id
 * @param farmTerms likewise of farm agreements
 * @param closed closed periods by agreement
 * @param outOfUse by farm; a farm that has ended is out of use from then on
 */
record GateFacts(
    Map<Long, List<AgreementTerm>> terms,
    Map<Long, List<AgreementTerm>> farmTerms,
    Map<Long, List<DateRange>> closed,
    Map<Long, List<DateRange>> outOfUse) {

  /**
   * Whether the agreement and its successors hold on every day of the first month, or to the end if
   * that is earlier.
   */
  boolean holds(long agreementId, LocalDate start, LocalDate end) {
    List<AgreementTerm> all = terms.getOrDefault(agreementId, List.of());
    return all.stream()
        .anyMatch(t -> t.id() == agreementId && t.covers(start, until(start, end), all));
  }

  /**
   * @param agreementId the agreement that the farm agreement is under, or one that can pass to it
   */
  boolean farmHolds(long agreementId, long farmAgreementId, LocalDate start, LocalDate end) {
    List<AgreementTerm> agreements = terms.getOrDefault(agreementId, List.of());
    List<AgreementTerm> all = farmTerms.getOrDefault(farmAgreementId, List.of());
    return all.stream()
        .anyMatch(
            t -> t.id() == farmAgreementId && t.covers(start, until(start, end), all, agreements));
  }

  private static LocalDate until(LocalDate start, LocalDate end) {
    LocalDate month = start.plusMonths(1);
    return end != null && end.plusDays(1).isBefore(month) ? end.plusDays(1) : month;
  }

  /** The agreement that counts on a day for a placement made under this one. */
  long inForce(long agreementId, LocalDate day) {
    return AgreementTerm.inForce(terms.getOrDefault(agreementId, List.of()), agreementId, day);
  }

  boolean closed(long agreementId, LocalDate day) {
    return any(closed.get(agreementId), day);
  }

  boolean outOfUse(long farmId, LocalDate day) {
    return any(outOfUse.get(farmId), day);
  }

  private static boolean any(List<DateRange> periods, LocalDate day) {
    return periods != null && periods.stream().anyMatch(period -> period.contains(day));
  }
}
