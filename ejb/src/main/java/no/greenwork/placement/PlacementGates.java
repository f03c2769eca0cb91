package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;

/** Reads what the gates of a placement ask of agreements and farms, for one or for many. */
@ApplicationScoped
class PlacementGates {
  private static final String TERMS =
      "SELECT a.id AS wanted, b.id, b.reference, b.valid_from, b.valid_to FROM agreement a JOIN agreement b"
          + " ON b.provider_id = a.provider_id AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
          + " WHERE a.id IN (<ids>)";

  private static final String FARM_TERMS =
      "SELECT f.id AS wanted, g.id, b.reference, g.valid_from, g.valid_to FROM farm_agreement f"
          + " JOIN agreement a ON a.id = f.agreement_id JOIN agreement b ON b.provider_id = a.provider_id"
          + " AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
          + " JOIN farm_agreement g ON g.agreement_id = b.id AND g.farm_id = f.farm_id WHERE f.id IN (<ids>)";

  private static final String CLOSED =
      "SELECT agreement_id AS wanted, valid_from, valid_to FROM closed_period WHERE agreement_id IN (<ids>)";

  private static final String OUT_OF_USE =
      "SELECT farm_id AS wanted, valid_from, valid_to FROM farm_out_of_use WHERE farm_id IN (<ids>)"
          + " UNION ALL SELECT id, ended_on, NULL FROM farm WHERE ended_on IS NOT NULL AND id IN (<ids>)";

  @Inject private Database database;

  /** A term of an agreement that can succeed the one asked for. */
  public record Term(
      long wanted, long id, String reference, LocalDate validFrom, LocalDate validTo) {}

  /** A period of an agreement or farm. */
  public record Period(long wanted, LocalDate validFrom, LocalDate validTo) {}

  GateFacts of(AgreedPlace place) {
    List<Long> farmAgreements =
        place.farmAgreementId() == null ? List.of() : List.of(place.farmAgreementId());
    return of(place.agreements(), farmAgreements, place.farms());
  }

  GateFacts of(
      Collection<Long> agreementIds, Collection<Long> farmAgreementIds, Collection<Long> farmIds) {
    return database.read(
        h ->
            new GateFacts(
                terms(h, TERMS, agreementIds),
                terms(h, FARM_TERMS, farmAgreementIds),
                periods(h, CLOSED, agreementIds),
                periods(h, OUT_OF_USE, farmIds)));
  }

  private static Map<Long, List<AgreementTerm>> terms(Handle h, String sql, Collection<Long> ids) {
    Map<Long, List<AgreementTerm>> terms = new HashMap<>();
    list(h, Term.class, sql, ids).stream()
        .collect(Collectors.groupingBy(Term::wanted))
        .forEach(
            (id, rows) ->
                terms.put(
                    id,
                    rows.stream()
                        .map(
                            t ->
                                new AgreementTerm(
                                    t.id(), t.reference(), t.validFrom(), t.validTo()))
                        .toList()));
    return terms;
  }

  private static Map<Long, List<DateRange>> periods(Handle h, String sql, Collection<Long> ids) {
    return list(h, Period.class, sql, ids).stream()
        .collect(
            Collectors.groupingBy(
                Period::wanted,
                Collectors.mapping(
                    p -> new DateRange(p.validFrom(), p.validTo()), Collectors.toList())));
  }

  private static <T> List<T> list(Handle h, Class<T> type, String sql, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : h.createQuery(sql).bindList("ids", List.copyOf(ids)).mapTo(type).list();
  }
}
