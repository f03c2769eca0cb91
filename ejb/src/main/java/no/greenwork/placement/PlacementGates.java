package no.greenwork.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.statement.Query;

/** Reads what the gates of a placement ask of agreements and farms, for one or for many. */
@ApplicationScoped
class PlacementGates {
  private static final String TERMS =
      "SELECT 'TERM' AS kind, a.id AS wanted, b.id, b.id AS agreement_id, b.reference, b.valid_from, b.valid_to FROM agreement a JOIN agreement b"
          + " ON b.provider_id = a.provider_id AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
          + " WHERE a.id IN (<agreements>)";

  private static final String FARM_TERMS =
      "SELECT 'FARM_TERM' AS kind, f.id AS wanted, g.id, b.id AS agreement_id, b.reference, g.valid_from, g.valid_to FROM farm_agreement f"
          + " JOIN agreement a ON a.id = f.agreement_id JOIN agreement b ON b.provider_id = a.provider_id"
          + " AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
          + " JOIN farm_agreement g ON g.agreement_id = b.id AND g.farm_id = f.farm_id WHERE f.id IN (<farmAgreements>)";

  private static final String CLOSED =
      "SELECT 'CLOSED' AS kind, agreement_id AS wanted, id, agreement_id, NULL AS reference, valid_from, valid_to FROM closed_period"
          + " WHERE agreement_id IN (<agreements>)";

  private static final String OUT_OF_USE =
      "SELECT 'OUT_OF_USE' AS kind, farm_id AS wanted, id, NULL AS agreement_id, NULL AS reference, valid_from, valid_to FROM farm_out_of_use"
          + " WHERE farm_id IN (<farms>) UNION ALL SELECT 'OUT_OF_USE', id, id, NULL, NULL, ended_on, NULL FROM farm"
          + " WHERE ended_on IS NOT NULL AND id IN (<farms>)";

  @Inject private Database database;

  /** What a row of the answer is. */
  public enum Kind {
    TERM,
    FARM_TERM,
    CLOSED,
    OUT_OF_USE
  }

  /**
   * A term that can succeed the one asked for, or a period of an agreement or farm.
   *
   * @param agreementId the term's agreement; null where a farm is meant
   * @param reference null where it has none
   */
  public record Row(
      Kind kind,
      long wanted,
      long id,
      Long agreementId,
      String reference,
      LocalDate validFrom,
      LocalDate validTo) {
    AgreementTerm term() {
      return new AgreementTerm(id, agreementId, reference, validFrom, validTo);
    }

    DateRange period() {
      return new DateRange(validFrom, validTo);
    }
  }

  GateFacts of(AgreedPlace place) {
    List<Long> farmAgreements =
        place.farmAgreementId() == null ? List.of() : List.of(place.farmAgreementId());
    return of(place.agreements(), farmAgreements, place.farms());
  }

  /** In one statement. */
  GateFacts of(
      Collection<Long> agreementIds, Collection<Long> farmAgreementIds, Collection<Long> farmIds) {
    Map<Kind, List<Row>> rows =
        rows(agreementIds, farmAgreementIds, farmIds).stream().collect(groupingBy(Row::kind));
    return new GateFacts(
        byWanted(rows, Kind.TERM, Row::term),
        byWanted(rows, Kind.FARM_TERM, Row::term),
        byWanted(rows, Kind.CLOSED, Row::period),
        byWanted(rows, Kind.OUT_OF_USE, Row::period));
  }

  private List<Row> rows(
      Collection<Long> agreementIds, Collection<Long> farmAgreementIds, Collection<Long> farmIds) {
    Map<String, Collection<Long>> asked = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    if (!agreementIds.isEmpty()) {
      asked.put("agreements", agreementIds);
      parts.add(TERMS);
      parts.add(CLOSED);
    }
    if (!farmAgreementIds.isEmpty()) {
      asked.put("farmAgreements", farmAgreementIds);
      parts.add(FARM_TERMS);
    }
    if (!farmIds.isEmpty()) {
      asked.put("farms", farmIds);
      parts.add(OUT_OF_USE);
    }
    return parts.isEmpty()
        ? List.of()
        : database.read(
            h -> {
              Query query = h.createQuery(String.join(" UNION ALL ", parts));
              asked.forEach((name, ids) -> query.bindList(name, List.copyOf(ids)));
              return query.mapTo(Row.class).list();
            });
  }

  private static <T> Map<Long, List<T>> byWanted(
      Map<Kind, List<Row>> rows, Kind kind, Function<Row, T> value) {
    return rows.getOrDefault(kind, List.of()).stream()
        .collect(groupingBy(Row::wanted, mapping(value, toList())));
  }
}
