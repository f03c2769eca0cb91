package no.greenwork.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The demo's NAV agreements in terms of four years at most, and the places that they earmark for
 * farms.
 */
final class DemoAgreements {
  private static final int TERM_YEARS = 4;

  private final DemoPlan plan;
  private final DemoIds ids;
  private final RandomGenerator random;
  private int references;

  DemoAgreements(DemoPlan plan, DemoIds ids) {
    this.plan = plan;
    this.ids = ids;
    random = plan.random("agreements");
  }

  List<DemoAgreement> write(
      Connection connection, List<DemoProvider> providers, List<DemoFarm> farms)
      throws SQLException {
    List<DemoAgreement> all = new ArrayList<>();
    for (DemoProvider provider : providers) {
      List<DemoFarm> partners = farms.stream().filter(f -> f.provider().equals(provider)).toList();
      all.addAll(ofProvider(provider, partners, providers.indexOf(provider)));
    }
    try (var agreements =
            new BulkInsert(
                connection,
                "agreement",
                "id, reference, provider_id, region_number, measure_code, valid_from, valid_to, places, created_at");
        var closed =
            new BulkInsert(
                connection, "closed_period", "id, agreement_id, valid_from, valid_to, reason");
        var earmarks =
            new BulkInsert(
                connection,
                "farm_agreement",
                "id, agreement_id, farm_id, valid_from, valid_to, places, created_at")) {
      for (DemoAgreement agreement : all) {
        for (DemoAgreement.Term term : agreement.terms()) {
          write(agreement, term, agreements, closed, earmarks);
        }
      }
    }
    writeKeys(connection, all);
    return all;
  }

  private List<DemoAgreement> ofProvider(DemoProvider provider, List<DemoFarm> partners, int i) {
    List<String> measures =
        i == 0 || i % 3 != 1 ? List.of("AFT", "VTA_S") : List.of("AFT", "VTA_O");
    List<DemoAgreement> made = new ArrayList<>();
    for (String measure : measures) {
      DemoAgreement agreement = new DemoAgreement(provider, measure);
      terms(agreement, i);
      made.add(agreement);
    }
    DemoAgreement aft = made.getFirst();
    for (DemoFarm farm : partners) {
      DemoAgreement holder =
          partners.indexOf(farm) % 3 == 2 && farm.story() == DemoFarm.Story.ORDINARY
              ? made.getLast()
              : aft;
      holder.slots().addAll(Collections.nCopies(farm.places(), farm));
      holder.terms().forEach(term -> term.farmAgreements().put(farm, ids.next()));
    }
    for (DemoAgreement agreement : made) {
      int places =
          agreement.measure().equals("AFT")
              ? plan.scale().placesPerAgreement() * 6 / 5
              : plan.scale().placesPerAgreement() * 4 / 5;
      int own = Math.max(3, places - agreement.slots().size() - 2 + random.nextInt(5));
      agreement.slots().addAll(Collections.nCopies(own, null));
    }
    return made;
  }

  /**
   * Terms end with a year; every ninth provider's AFT agreement lapses within 90 days and has no
   * successor.
   */
  private void terms(DemoAgreement agreement, int provider) {
    LocalDate from = plan.anchor().minusYears(plan.scale().years()).withDayOfMonth(1);
    LocalDate last = LocalDate.of(plan.anchor().getYear() + 2 + provider % 2, 1, 1);
    if (provider % 9 == 3 && agreement.measure().equals("AFT")
        || provider == 0 && agreement.measure().equals("VTA_S")) {
      last = plan.anchor().plusDays(60);
    }
    while (from.isBefore(last)) {
      LocalDate to = from.plusYears(TERM_YEARS).isBefore(last) ? from.plusYears(TERM_YEARS) : last;
      String reference = "A-%s-%04d".formatted(agreement.provider().region(), ++references);
      agreement.terms().add(new DemoAgreement.Term(ids.next(), reference, from, to));
      from = to;
    }
  }

  private void write(
      DemoAgreement agreement,
      DemoAgreement.Term term,
      BulkInsert agreements,
      BulkInsert closed,
      BulkInsert earmarks)
      throws SQLException {
    var made = term.from().minusMonths(2).atStartOfDay();
    agreements.add(
        term.id(),
        term.reference(),
        agreement.provider().id(),
        agreement.provider().region(),
        agreement.measure(),
        term.from(),
        term.to(),
        agreement.slots().size(),
        made);
    LocalDate summer = LocalDate.of(plan.anchor().getYear(), 7, 6);
    if (term.id() % 4 == 1
        && !term.from().isAfter(summer)
        && term.to().isAfter(summer.plusDays(21))) {
      closed.add(ids.next(), term.id(), summer, summer.plusDays(21), "Fellesferie");
    }
    for (var earmark : term.farmAgreements().entrySet()) {
      earmarks.add(
          earmark.getValue(),
          term.id(),
          earmark.getKey().id(),
          term.from(),
          term.to(),
          earmark.getKey().places(),
          made);
    }
  }

  private void writeKeys(Connection connection, List<DemoAgreement> all) throws SQLException {
    try (var keys =
        new BulkInsert(
            connection,
            "distribution_key",
            "farm_agreement_id, valid_from, key_kind, key_value, registered_at")) {
      for (DemoAgreement agreement : all) {
        for (DemoAgreement.Term term : agreement.terms()) {
          for (Long earmark : term.farmAgreements().values()) {
            boolean fixed = random.nextInt(4) == 0;
            BigDecimal value =
                BigDecimal.valueOf(
                    fixed ? 6_000 + 500L * random.nextInt(8) : 50 + 5L * random.nextInt(6));
            keys.add(
                earmark,
                term.from(),
                fixed ? "FIXED" : "PERCENT",
                value,
                term.from().minusMonths(2).atStartOfDay());
          }
        }
      }
    }
  }
}
