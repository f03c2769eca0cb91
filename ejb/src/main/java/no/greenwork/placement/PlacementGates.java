package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Database;

/** What the registers of agreements and farms say about a day on which somebody would begin. */
@ApplicationScoped
class PlacementGates {
  private static final String ON = "valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)";

  @Inject private Database database;

  /**
   * Whether the agreement and its successors hold on every day of the first month, or to the end if
   * that is earlier.
   */
  boolean holds(long agreementId, LocalDate start, LocalDate end) {
    return covers(agreementId, start, end, terms(agreementId));
  }

  boolean farmHolds(long farmAgreementId, LocalDate start, LocalDate end) {
    return covers(farmAgreementId, start, end, farmTerms(farmAgreementId));
  }

  private static boolean covers(
      long id, LocalDate start, LocalDate end, List<AgreementTerm> terms) {
    LocalDate month = start.plusMonths(1);
    LocalDate until = end != null && end.plusDays(1).isBefore(month) ? end.plusDays(1) : month;
    return terms.stream().anyMatch(term -> term.id() == id && term.covers(start, until, terms));
  }

  /** The agreement and all that can come to succeed it. */
  private List<AgreementTerm> terms(long agreementId) {
    return terms(
        "SELECT b.id, b.reference, b.valid_from AS `from`, b.valid_to AS `to` FROM agreement a JOIN agreement b"
            + " ON b.provider_id = a.provider_id AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
            + " WHERE a.id = :id",
        agreementId);
  }

  /** The farm agreement and all that can come to succeed it. */
  private List<AgreementTerm> farmTerms(long farmAgreementId) {
    return terms(
        "SELECT g.id, b.reference, g.valid_from AS `from`, g.valid_to AS `to` FROM farm_agreement f"
            + " JOIN agreement a ON a.id = f.agreement_id JOIN agreement b ON b.provider_id = a.provider_id"
            + " AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
            + " JOIN farm_agreement g ON g.agreement_id = b.id AND g.farm_id = f.farm_id WHERE f.id = :id",
        farmAgreementId);
  }

  private List<AgreementTerm> terms(String sql, long id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(AgreementTerm.class).list());
  }

  boolean closed(long agreementId, LocalDate day) {
    return any("SELECT 1 FROM closed_period WHERE agreement_id = :id AND " + ON, agreementId, day);
  }

  boolean outOfUse(long farmId, LocalDate day) {
    return any(
        "SELECT 1 FROM farm f WHERE f.id = :id AND (f.ended_on <= :day OR EXISTS (SELECT 1 FROM farm_out_of_use o WHERE o.farm_id = f.id"
            + " AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day)))",
        farmId,
        day);
  }

  private boolean any(String sql, long id, LocalDate day) {
    return database
        .read(
            h ->
                h.createQuery(sql + " LIMIT 1")
                    .bind("id", id)
                    .bind("day", day)
                    .mapTo(Integer.class)
                    .findOne())
        .isPresent();
  }
}
