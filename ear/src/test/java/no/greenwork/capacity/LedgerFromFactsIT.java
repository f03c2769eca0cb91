package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger of the whole demo, compared with the facts placement by placement and day by day. */
class LedgerFromFactsIT {
  private static final int DAYS = 800;

  /** An agreement, or a farm agreement with the farm. */
  public record Term(
      long id,
      long agreementId,
      String reference,
      long providerId,
      String region,
      String measure,
      Long farmId,
      LocalDate validFrom,
      LocalDate validTo) {
    boolean follows(Term ended) {
      return validFrom.equals(ended.validTo)
          && providerId == ended.providerId
          && region.equals(ended.region)
          && measure.equals(ended.measure)
          && Objects.equals(farmId, ended.farmId);
    }
  }

  /** An accepted placement that has a first day. */
  public record Taken(
      long id, String measure, long agreementId, LocalDate validFrom, LocalDate validTo) {
    boolean runsOn(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
  }

  /** Where a placement is carried out from a day on; null is the provider's own premises. */
  public record Stay(long placementId, LocalDate validFrom, Long farmAgreementId) {}

  /** A percent of a placement, or a version of a rule, from a day on. */
  public record From(String owner, LocalDate validFrom, int amount) {}

  /** What the ledger says of a day. */
  public record Row(
      long placementId,
      LocalDate validFrom,
      LocalDate validTo,
      long agreementId,
      Long farmAgreementId,
      int halves) {}

  private static final Jdbi DATABASE = Sql.over(TestProduct.databaseForMigration());
  private static List<Taken> placements;
  private static Map<Long, Term> agreements;
  private static Map<Long, Term> farmAgreements;
  private static Map<String, TreeMap<LocalDate, Integer>> percents;
  private static Map<String, TreeMap<LocalDate, Integer>> rules;
  private static Map<Long, TreeMap<LocalDate, Stay>> stays;
  private static Map<Long, TreeMap<LocalDate, Row>> ledger;

  @BeforeAll
  static void read() {
    placements =
        list(
            Taken.class,
            """
            SELECT p.id, p.measure_code measure, p.agreement_id, p.valid_from, p.valid_to FROM placement p
            WHERE p.accepted_on IS NOT NULL AND p.valid_from IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
            """);
    stays = new HashMap<>();
    list(Stay.class, "SELECT placement_id, valid_from, farm_agreement_id FROM stay")
        .forEach(
            stay ->
                stays
                    .computeIfAbsent(stay.placementId(), id -> new TreeMap<>())
                    .put(stay.validFrom(), stay));
    agreements =
        terms(
            "a.id, a.id agreement_id, a.reference, a.provider_id, a.region_number region, a.measure_code measure, NULL farm_id, a.valid_from, a.valid_to FROM agreement a");
    farmAgreements =
        terms(
            "f.id, a.id agreement_id, a.reference, a.provider_id, a.region_number region, a.measure_code measure, f.farm_id, f.valid_from, f.valid_to"
                + " FROM farm_agreement f JOIN agreement a ON a.id = f.agreement_id");
    percents = versions("SELECT placement_id owner, valid_from, percent amount FROM percent_entry");
    rules =
        versions(
            "SELECT measure_code owner, valid_from, rule_value amount FROM measure_rule WHERE rule = 'HALF_BELOW'");
    ledger = new HashMap<>();
    list(
            Row.class,
            "SELECT placement_id, valid_from, valid_to, agreement_id, farm_agreement_id, halves FROM place_use")
        .forEach(
            row ->
                ledger
                    .computeIfAbsent(row.placementId(), id -> new TreeMap<>())
                    .put(row.validFrom(), row));
  }

  private static Map<Long, Term> terms(String columns) {
    Map<Long, Term> terms = new HashMap<>();
    list(Term.class, "SELECT " + columns).forEach(term -> terms.put(term.id(), term));
    return terms;
  }

  private static Map<String, TreeMap<LocalDate, Integer>> versions(String sql) {
    Map<String, TreeMap<LocalDate, Integer>> versions = new HashMap<>();
    list(From.class, sql)
        .forEach(
            v ->
                versions
                    .computeIfAbsent(v.owner(), o -> new TreeMap<>())
                    .put(v.validFrom(), v.amount()));
    return versions;
  }

  private static <T> List<T> list(Class<T> type, String sql) {
    return DATABASE.withHandle(h -> h.createQuery(sql).mapTo(type).list());
  }

  @Test
  void everyDayOfEveryPlacementStandsInTheLedgerAsItFollowsFromTheFacts() {
    assertThat(placements).hasSizeGreaterThan(1_000);
    for (Taken placement : placements) {
      for (LocalDate day = placement.validFrom().minusDays(2);
          day.isBefore(placement.validFrom().plusDays(DAYS));
          day = day.plusDays(1)) {
        assertThat(told(placement, day))
            .as("placement %s on %s", placement, day)
            .isEqualTo(placement.runsOn(day) ? fact(placement, day) : "");
      }
    }
  }

  @Test
  void nobodyElseStandsInTheLedger() {
    assertThat(ledger.keySet())
        .containsExactlyInAnyOrderElementsOf(placements.stream().map(Taken::id).toList());
  }

  private static String told(Taken placement, LocalDate day) {
    var entry = ledger.getOrDefault(placement.id(), new TreeMap<>()).floorEntry(day);
    if (entry == null
        || (entry.getValue().validTo() != null && !day.isBefore(entry.getValue().validTo()))) {
      return "";
    }
    Row row = entry.getValue();
    return row.agreementId() + " " + row.farmAgreementId() + " " + row.halves();
  }

  private static String fact(Taken placement, LocalDate day) {
    Long stay = stays.get(placement.id()).floorEntry(day).getValue().farmAgreementId();
    Long farm = stay == null ? null : Long.valueOf(inForce(farmAgreements, stay, day).id());
    int percent = percents.get(String.valueOf(placement.id())).floorEntry(day).getValue();
    int halves = percent < rules.get(placement.measure()).floorEntry(day).getValue() ? 1 : 2;
    return inForce(agreements, placement.agreementId(), day).id() + " " + farm + " " + halves;
  }

  /**
   * Steps from an ended one to the lowest reference that begins the day after its last, as long as
   * there is one.
   */
  private static Term inForce(Map<Long, Term> all, long first, LocalDate day) {
    Term term = all.get(first);
    while (term.validTo() != null && !day.isBefore(term.validTo())) {
      Term ended = term;
      Term next =
          all.values().stream()
              .filter(t -> t.follows(ended))
              .min(Comparator.comparing(Term::reference))
              .orElse(null);
      if (next == null) {
        return term;
      }
      term = next;
    }
    return term;
  }
}
