package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Reads what the ledger follows from: accepted placements, groups of agreements, the half-place
 * rule.
 */
final class LedgerFacts {
  private static final String PLACEMENTS =
      """
      SELECT id, agreement_id, accepted_on, valid_from, valid_to FROM placement
      WHERE id IN (<ids>) AND accepted_on IS NOT NULL AND valid_from IS NOT NULL AND not_relevant_on IS NULL AND error_on IS NULL
      """;
  private static final String STAYS =
      "SELECT placement_id, valid_from, farm_agreement_id, farm_id FROM stay WHERE placement_id IN (<ids>)";
  private static final String PERCENTS =
      "SELECT placement_id, valid_from, percent FROM percent_entry WHERE placement_id IN (<ids>)";
  private static final String SLOTS =
      "SELECT placement_id, valid_from, weeks, weekday, from_time, to_time FROM week_pattern_slot WHERE placement_id IN (<ids>)";
  private static final String GROUPS =
      """
      SELECT a.provider_id, a.id, a.reference, a.region_number region, a.measure_code measure, a.valid_from, a.valid_to, a.places,
        fa.id farm_agreement_id, fa.farm_id, fa.valid_from farm_from, fa.valid_to farm_to, fa.places farm_places
      FROM agreement a JOIN (SELECT DISTINCT provider_id, region_number, measure_code FROM agreement WHERE id IN (<ids>)) g
        ON g.provider_id = a.provider_id AND g.region_number = a.region_number AND g.measure_code = a.measure_code
      LEFT JOIN farm_agreement fa ON fa.agreement_id = a.id
      """;
  private static final String RULE =
      "SELECT measure_code, valid_from, rule_value FROM measure_rule WHERE rule = 'HALF_BELOW'";

  private final Handle handle;

  LedgerFacts(Handle handle) {
    this.handle = handle;
  }

  /**
   * Those of the placements that take a place: accepted, and neither not relevant nor registered in
   * error.
   */
  Collection<PlacementFacts> placements(Collection<Long> ids) {
    Map<Long, PlacementFacts> facts = new HashMap<>();
    for (PlacementRow p : list(PlacementRow.class, PLACEMENTS, ids)) {
      facts.put(
          p.id(),
          new PlacementFacts(p.id(), p.agreementId(), p.acceptedOn(), p.validFrom(), p.validTo()));
    }
    if (facts.isEmpty()) {
      return facts.values();
    }
    for (StayRow s : list(StayRow.class, STAYS, facts.keySet())) {
      facts
          .get(s.placementId())
          .stays()
          .put(s.validFrom(), new PlacementFacts.Stay(s.farmAgreementId(), s.farmId()));
    }
    for (PercentRow p : list(PercentRow.class, PERCENTS, facts.keySet())) {
      facts.get(p.placementId()).percents().put(p.validFrom(), p.percent());
    }
    for (SlotRow s : list(SlotRow.class, SLOTS, facts.keySet())) {
      facts
          .get(s.placementId())
          .slot(s.validFrom(), s.weeks(), s.weekday(), s.fromTime(), s.toTime());
    }
    return facts.values();
  }

  /** The whole group of each agreement, by the id of every agreement in it. */
  Map<Long, AgreementGroup> groups(Collection<Long> agreementIds) {
    Map<Long, AgreementGroup> groups = new HashMap<>();
    list(GroupRow.class, GROUPS, agreementIds).stream()
        .collect(
            Collectors.groupingBy(row -> List.of(row.providerId(), row.region(), row.measure())))
        .values()
        .forEach(
            rows -> {
              AgreementGroup group =
                  new AgreementGroup(rows.stream().map(GroupRow::agreement).distinct().toList());
              group.agreements().forEach(a -> groups.put(a.id(), group));
              rows.stream()
                  .filter(row -> row.farmAgreementId() != null)
                  .forEach(row -> group.add(row.farmAgreement(group.agreement(row.id()))));
            });
    return groups;
  }

  HalfPlaceRule halfPlaceRule() {
    return new HalfPlaceRule(
        handle
            .createQuery(RULE)
            .map(
                (r, c) ->
                    new HalfPlaceRule.Version(
                        r.getString(1), r.getObject(2, LocalDate.class), r.getInt(3)))
            .list());
  }

  private <T> List<T> list(Class<T> type, String sql, Collection<Long> ids) {
    return handle
        .createQuery(sql)
        .bindList("ids", List.copyOf(ids))
        .map(ConstructorMapper.of(type))
        .list();
  }

  /** A row of placement. */
  public record PlacementRow(
      long id, long agreementId, LocalDate acceptedOn, LocalDate validFrom, LocalDate validTo) {}

  /** A row of stay. */
  public record StayRow(long placementId, LocalDate validFrom, Long farmAgreementId, Long farmId) {}

  /** A row of percent_entry. */
  public record PercentRow(long placementId, LocalDate validFrom, int percent) {}

  /** A row of week_pattern_slot. */
  public record SlotRow(
      long placementId,
      LocalDate validFrom,
      String weeks,
      int weekday,
      LocalTime fromTime,
      LocalTime toTime) {}

  /** An agreement, with one of its farm agreements or none. */
  public record GroupRow(
      long providerId,
      long id,
      String reference,
      String region,
      String measure,
      LocalDate validFrom,
      LocalDate validTo,
      int places,
      Long farmAgreementId,
      Long farmId,
      LocalDate farmFrom,
      LocalDate farmTo,
      Integer farmPlaces) {
    Agreement agreement() {
      return new Agreement(id, reference, region, measure, validFrom, validTo, places);
    }

    FarmAgreement farmAgreement(Agreement agreement) {
      return new FarmAgreement(farmAgreementId, agreement, farmId, farmFrom, farmTo, farmPlaces);
    }
  }
}
