package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.capacity.PlacesInOrder;
import no.greenwork.participant.IdentityNumber;
import no.greenwork.participant.ParticipantIdentities;
import no.greenwork.placement.TransferFacts.Agreement;
import no.greenwork.placement.TransferFacts.FarmTerm;
import no.greenwork.placement.TransferFacts.Person;
import no.greenwork.quality.QualityQueries;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Seal;
import org.jdbi.v3.core.Handle;

/** Reads what some rows of a file need, with the guards held of all that they concern. */
@ApplicationScoped
class TransferReads {
  private static final String PEOPLE =
      "SELECT pt.id, pi.blind_index, pt.birth_date, pt.protection, pt.shielded, pu.unit_number AS unit FROM participant pt"
          + " JOIN participant_identity pi ON pi.participant_id = pt.id LEFT JOIN participant_unit pu ON pu.participant_id = pt.id"
          + " AND pu.valid_from <= :day AND (pu.valid_to IS NULL OR pu.valid_to > :day) WHERE ";
  private static final String AGREEMENTS =
      "SELECT a.id, a.reference, a.provider_id, a.measure_code AS measure, v.ended_on IS NOT NULL AS provider_ended"
          + " FROM agreement a JOIN provider v ON v.id = a.provider_id WHERE a.<column> IN (<keys>)";
  private static final String FARM_TERMS =
      "SELECT fa.id, fa.agreement_id, a.id AS of_agreement, fa.farm_id, fa.valid_from, fa.valid_to FROM agreement a JOIN agreement b"
          + " ON b.provider_id = a.provider_id AND b.region_number = a.region_number AND b.measure_code = a.measure_code"
          + " JOIN farm_agreement fa ON fa.agreement_id = b.id WHERE a.id IN (<keys>)";
  private static final String REFERENCED =
      "SELECT DISTINCT <column> FROM placement WHERE <column> IS NOT NULL AND external_ref IN (<keys>)";
  private static final String STAYED_AT =
      "SELECT DISTINCT s.farm_id FROM stay s JOIN placement p ON p.id = s.placement_id"
          + " WHERE s.farm_id IS NOT NULL AND p.participant_id IN (<keys>)";

  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private PlacementGates gates;
  @Inject private QualityQueries quality;

  byte[] index(IdentityNumber number) {
    return seal.blindIndex(number.text(), ParticipantIdentities.PURPOSE);
  }

  /**
   * What a part of a file names.
   *
   * @param numbers by the text of the cell; one that is no identity number is not there
   */
  record Named(
      Map<String, byte[]> numbers,
      Collection<String> agreements,
      Collection<String> farms,
      Collection<String> references) {}

  TransferFacts read(Handle handle, Actor actor, Named named, PlacesInOrder places) {
    List<Person> numbered = people(handle, "pi.blind_index IN (<keys>)", named.numbers().values());
    Set<Long> own = new HashSet<>();
    numbered.stream()
        .filter(p -> actor.grant().scopeKey().equals(p.unit()))
        .forEach(p -> own.add(p.id()));
    own.addAll(referenced(handle, "participant_id", named.references()));
    Map<String, Agreement> agreements = new HashMap<>();
    agreements(handle, "reference", named.agreements(), agreements);
    agreements(handle, "id", referenced(handle, "agreement_id", named.references()), agreements);
    Map<String, Long> farms = farms(handle, named.farms());
    List<Long> agreementIds = agreements.values().stream().map(Agreement::id).toList();
    Set<Long> farmIds = new HashSet<>(farms.values());
    farmIds.addAll(list(handle, Long.class, STAYED_AT, own));
    places.begin(handle, own, agreementIds, farmIds);
    Collection<StoredPlacement> placements =
        new StoredPlacements(handle, PlacementScope.of(actor, clock.today()))
            .of(own, named.references());
    Map<Long, Person> byId = new HashMap<>();
    people(handle, "pt.id IN (<keys>)", own).forEach(p -> byId.put(p.id(), p));
    numbered.forEach(p -> byId.put(p.id(), p));
    People known = new People(byNumber(named.numbers(), numbered), byId);
    return facts(handle, known, agreements, farms, farmIds, placements);
  }

  private record People(Map<String, Optional<Person>> byNumber, Map<Long, Person> byId) {}

  private static Map<String, Optional<Person>> byNumber(
      Map<String, byte[]> numbers, List<Person> people) {
    Map<ByteBuffer, Person> byIndex = new HashMap<>();
    people.forEach(p -> byIndex.put(ByteBuffer.wrap(p.blindIndex()), p));
    Map<String, Optional<Person>> byNumber = new HashMap<>();
    numbers.forEach(
        (text, index) ->
            byNumber.put(text, Optional.ofNullable(byIndex.get(ByteBuffer.wrap(index)))));
    return byNumber;
  }

  private TransferFacts facts(
      Handle handle,
      People people,
      Map<String, Agreement> agreements,
      Map<String, Long> farms,
      Set<Long> farmIds,
      Collection<StoredPlacement> placements) {
    List<Long> agreementIds = agreements.values().stream().map(Agreement::id).toList();
    List<FarmTerm> farmTerms =
        (farmIds.isEmpty()
                ? List.<FarmTerm>of()
                : list(handle, FarmTerm.class, FARM_TERMS, agreementIds))
            .stream().filter(t -> farmIds.contains(t.farmId())).toList();
    Map<Long, List<StoredPlacement>> ofPerson = new HashMap<>();
    placements.forEach(
        p -> ofPerson.computeIfAbsent(p.row().participantId(), id -> new ArrayList<>()).add(p));
    return new TransferFacts(
        people.byNumber(),
        people.byId(),
        agreements,
        farms,
        farmTerms,
        ofPerson,
        TransferFacts.referenced(placements),
        gates.of(agreementIds, farmTerms.stream().map(FarmTerm::id).distinct().toList(), farmIds),
        quality.approvalsOfProviders(
            agreements.values().stream().map(Agreement::providerId).distinct().toList()),
        quality.approvalsOfFarms(farmIds));
  }

  private List<Person> people(Handle handle, String where, Collection<?> keys) {
    return keys.isEmpty()
        ? List.of()
        : handle
            .createQuery(PEOPLE + where)
            .bind("day", clock.today())
            .bindList("keys", List.copyOf(keys))
            .mapTo(Person.class)
            .list();
  }

  private static void agreements(
      Handle handle, String column, Collection<?> keys, Map<String, Agreement> found) {
    if (!keys.isEmpty()) {
      handle
          .createQuery(AGREEMENTS)
          .define("column", column)
          .bindList("keys", List.copyOf(keys))
          .mapTo(Agreement.class)
          .forEach(a -> found.put(TransferFacts.key(a.reference()), a));
    }
  }

  private static Map<String, Long> farms(Handle handle, Collection<String> numbers) {
    Map<String, Long> farms = new HashMap<>();
    if (!numbers.isEmpty()) {
      handle
          .createQuery("SELECT org_number, id FROM farm WHERE org_number IN (<keys>)")
          .bindList("keys", List.copyOf(numbers))
          .map((r, c) -> Map.entry(r.getString(1), r.getLong(2)))
          .forEach(e -> farms.put(e.getKey(), e.getValue()));
    }
    return farms;
  }

  private static List<Long> referenced(
      Handle handle, String column, Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : handle
            .createQuery(REFERENCED)
            .define("column", column)
            .bindList("keys", List.copyOf(references))
            .mapTo(Long.class)
            .list();
  }

  private static <T> List<T> list(Handle handle, Class<T> type, String sql, Collection<Long> keys) {
    return keys.isEmpty()
        ? List.of()
        : handle.createQuery(sql).bindList("keys", List.copyOf(keys)).mapTo(type).list();
  }
}
