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
    return covers(agreementId, start, end, terms.getOrDefault(agreementId, List.of()));
  }

  boolean farmHolds(long farmAgreementId, LocalDate start, LocalDate end) {
    return covers(farmAgreementId, start, end, farmTerms.getOrDefault(farmAgreementId, List.of()));
  }

  private static boolean covers(
      long id, LocalDate start, LocalDate end, List<AgreementTerm> terms) {
    LocalDate month = start.plusMonths(1);
    LocalDate until = end != null && end.plusDays(1).isBefore(month) ? end.plusDays(1) : month;
    return terms.stream().anyMatch(term -> term.id() == id && term.covers(start, until, terms));
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
