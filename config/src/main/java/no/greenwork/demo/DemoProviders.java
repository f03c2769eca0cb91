package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import no.greenwork.access.Role;

/**
 * The demo's providers, each with a contact, its own quality approval and two supervisors or more.
 */
final class DemoProviders {
  /** Drammen and Asker, which were made of municipalities of several counties: by their places. */
  private static final Map<Integer, String> IN_MERGED_MUNICIPALITIES =
      Map.of(3, "3301", 12, "3203");

  private final Connection connection;
  private final DemoPlan plan;
  private final DemoIds ids;
  private final RandomGenerator random;

  DemoProviders(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.plan = plan;
    this.ids = ids;
    random = plan.random("providers");
  }

  /** The first is the account provider's, the second provider2's. */
  List<DemoProvider> write(
      DemoGeography geography, DemoNumbers numbers, DemoNames names, DemoUsers users)
      throws SQLException {
    List<DemoProvider> made = new ArrayList<>();
    for (int i = 0; i < plan.scale().providers(); i++) {
      String region = region(i, geography.regions());
      made.add(
          new DemoProvider(
              ids.next(),
              numbers.organisation(),
              names.provider(random),
              region,
              at(i, region, geography),
              new ArrayList<>()));
    }
    insert(made);
    for (DemoProvider provider : made) {
      staff(provider, made.indexOf(provider), users);
    }
    return made;
  }

  private DemoGeography.Municipality at(int i, String region, DemoGeography geography) {
    if (i < 2) {
      return geography.units(region).getFirst().municipality();
    }
    DemoGeography.Municipality any = geography.municipality(region, random);
    return geography.municipality(region, IN_MERGED_MUNICIPALITIES.getOrDefault(i, any.code()));
  }

  private static String region(int i, List<String> regions) {
    return switch (i) {
      case 0 -> DemoUsers.REGION;
      case 1 -> DemoUsers.OTHER_REGION;
      default -> regions.get(i % regions.size());
    };
  }

  private void insert(List<DemoProvider> providers) throws SQLException {
    LocalDate start = plan.anchor().minusYears(plan.scale().years() + 1L);
    try (var rows =
            new BulkInsert(
                connection,
                "provider",
                "id, org_number, name, municipality_code, address, email, phone, region_number, created_at");
        var contacts =
            new BulkInsert(
                connection, "contact", "id, provider_id, name, duty, email, phone, valid_from");
        var quality =
            new BulkInsert(
                connection,
                "quality_period",
                "id, provider_id, scheme_code, valid_from, valid_to, reference, registered_at")) {
      for (DemoProvider p : providers) {
        String domain = p.orgNumber() + ".example.no";
        insert(rows, p, domain, start);
        contacts.add(
            ids.next(),
            p.id(),
            DemoNames.given(random) + " " + DemoNames.family(random),
            "Daglig leder",
            "leder@" + domain,
            "900 10 %03d".formatted(random.nextInt(1000)),
            start);
        boolean iso = p.id() % 9 == 4;
        quality.add(
            ids.next(),
            p.id(),
            iso ? "ISO9001" : "EQUASS",
            start,
            validTo(providers.indexOf(p)),
            "S-%05d".formatted(random.nextInt(100_000)),
            start.atStartOfDay());
      }
    }
  }

  private void insert(BulkInsert rows, DemoProvider p, String domain, LocalDate start)
      throws SQLException {
    rows.add(
        p.id(),
        p.orgNumber(),
        p.name(),
        p.at().code(),
        "Prøveveien " + (1 + random.nextInt(90)),
        "post@" + domain,
        "740 00 %03d".formatted(random.nextInt(1000)),
        p.region(),
        start.atStartOfDay());
  }

  /**
   * The accounts' providers hold for two years, every seventh of the others lapses within two
   * months.
   */
  private LocalDate validTo(int i) {
    LocalDate anchor = plan.anchor();
    if (i < 2) {
      return anchor.plusYears(2).plusDays(1);
    }
    return i % 7 == 5
        ? anchor.plusDays(20 + random.nextInt(40))
        : anchor.plusDays(200 + random.nextInt(800));
  }

  private void staff(DemoProvider provider, int i, DemoUsers users) throws SQLException {
    if (i == 0) {
      users.account("provider", Role.PROVIDER_COORDINATOR, provider.id());
      provider.supervisors().add(users.account("supervisor", Role.SUPERVISOR, provider.id()));
    } else if (i == 1) {
      users.account("provider2", Role.PROVIDER_COORDINATOR, provider.id());
    }
    while (provider.supervisors().size() < 2) {
      provider.supervisors().add(users.colleague(Role.SUPERVISOR, provider.id()));
    }
  }
}
