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

  private static final String PERSON =
      "SELECT 'PERSON' AS kind, id AS wanted, id, NULL AS agreement_id, CONVERT(protection USING utf8mb4) COLLATE utf8mb4_bin AS reference,"
          + " birth_date AS valid_from, NULL AS valid_to FROM participant WHERE id IN (<participant>)";

  /** Referrals of the person that nobody has answered for good. */
  private static final String OTHER_REFERRALS =
      "SELECT 'OTHER_REFERRAL' AS kind, participant_id AS wanted, id, NULL AS agreement_id, NULL AS reference,"
          + " referred_on AS valid_from, NULL AS valid_to FROM placement"
          + " WHERE participant_id IN (<participant>) AND id NOT IN (<placement>) AND referred_on IS NOT NULL"
          + " AND accepted_on IS NULL AND declined_on IS NULL AND not_relevant_on IS NULL AND error_on IS NULL";

  private static final String APPROVALS =
      "SELECT '%1$s_APPROVAL' AS kind, q.%2$s_id AS wanted, q.id, NULL AS agreement_id, NULL AS reference, q.valid_from, q.valid_to"
          + " FROM quality_period q JOIN quality_scheme s ON s.code = q.scheme_code AND s.subject_kind = '%1$s' WHERE q.%2$s_id IN (<%3$s>)";

  private static final String PROVIDER_APPROVALS =
      APPROVALS.formatted("PROVIDER", "provider", "provider");

  private static final String FARM_APPROVALS = APPROVALS.formatted("FARM", "farm", "farms");

  @Inject private Database database;
  @Inject private PlacementReferences references;

  /** What a row of the answer is. */
  public enum Kind {
    TERM,
    FARM_TERM,
    CLOSED,
    OUT_OF_USE,
    PERSON,
    PROVIDER_APPROVAL,
    FARM_APPROVAL,
    OTHER_REFERRAL
  }

  /**
   * A term that can succeed the one asked for, a period of an agreement, farm or provider, or
   * another fact with its day.
   *
   * @param agreementId the term's agreement, else null or of no use
   * @param reference of a term; a person's protection; else null
   * @param validFrom a person's birth date too
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

  /** All that an acceptance is judged by but the measure and room, in one statement. */
  AnswerFacts of(Placement placement, AgreedPlace place) {
    List<Long> farmAgreements =
        place.farmAgreementId() == null ? List.of() : List.of(place.farmAgreementId());
    Asked asked = new Asked().places(place.agreements(), farmAgreements, place.farms());
    asked.part("participant", List.of(placement.participantId()), PERSON, OTHER_REFERRALS);
    asked.part("placement", List.of(placement.id()));
    asked.part("provider", List.of(placement.providerId()), PROVIDER_APPROVALS);
    asked.part("farms", place.farms(), FARM_APPROVALS);
    Map<Kind, List<Row>> rows = rows(asked);
    Row person = rows.get(Kind.PERSON).getFirst();
    return new AnswerFacts(
        gates(rows),
        new PlacementReferences.Person(person.validFrom(), person.reference()),
        periods(rows, Kind.PROVIDER_APPROVAL),
        periods(rows, Kind.FARM_APPROVAL),
        rows.getOrDefault(Kind.OTHER_REFERRAL, List.of()).stream().map(Row::id).sorted().toList());
  }

  /**
   * Where a placement would be on a day: under the agreement to which its days have passed by then,
   * with what that has earmarked for the farm.
   *
   * @param farm null for the provider's own premises
   */
  AgreedPlace placeOn(Placement placement, Long farm, LocalDate day) {
    long made = placement.agreementId();
    long agreement = of(List.of(made), List.of(), List.of()).inForce(made, day);
    return new AgreedPlace(
        agreement,
        farm,
        farm == null ? null : references.earmarked(agreement, farm, day),
        farm != null);
  }

  GateFacts of(AgreedPlace place) {
    List<Long> farmAgreements =
        place.farmAgreementId() == null ? List.of() : List.of(place.farmAgreementId());
    return of(place.agreements(), farmAgreements, place.farms());
  }

  /** In one statement. */
  GateFacts of(
      Collection<Long> agreementIds, Collection<Long> farmAgreementIds, Collection<Long> farmIds) {
    return gates(rows(new Asked().places(agreementIds, farmAgreementIds, farmIds)));
  }

  private static GateFacts gates(Map<Kind, List<Row>> rows) {
    return new GateFacts(
        byWanted(rows, Kind.TERM, Row::term),
        byWanted(rows, Kind.FARM_TERM, Row::term),
        byWanted(rows, Kind.CLOSED, Row::period),
        byWanted(rows, Kind.OUT_OF_USE, Row::period));
  }

  private Map<Kind, List<Row>> rows(Asked asked) {
    return asked.parts.isEmpty()
        ? Map.of()
        : database
            .read(
                h -> {
                  Query query = h.createQuery(String.join(" UNION ALL ", asked.parts));
                  asked.ids.forEach((name, ids) -> query.bindList(name, List.copyOf(ids)));
                  return query.mapTo(Row.class).list();
                })
            .stream()
            .collect(groupingBy(Row::kind));
  }

  /** The parts of a statement and the ids that they ask for; nothing is asked about no ids. */
  private static final class Asked {
    private final Map<String, Collection<Long>> ids = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();

    Asked places(
        Collection<Long> agreements, Collection<Long> farmAgreements, Collection<Long> farms) {
      part("agreements", agreements, TERMS, CLOSED);
      part("farmAgreements", farmAgreements, FARM_TERMS);
      part("farms", farms, OUT_OF_USE);
      return this;
    }

    void part(String name, Collection<Long> of, String... statements) {
      if (!of.isEmpty()) {
        ids.put(name, of);
        parts.addAll(List.of(statements));
      }
    }
  }

  private static List<DateRange> periods(Map<Kind, List<Row>> rows, Kind kind) {
    return rows.getOrDefault(kind, List.of()).stream().map(Row::period).toList();
  }

  private static <T> Map<Long, List<T>> byWanted(
      Map<Kind, List<Row>> rows, Kind kind, Function<Row, T> value) {
    return rows.getOrDefault(kind, List.of()).stream()
        .collect(groupingBy(Row::wanted, mapping(value, toList())));
  }
}
