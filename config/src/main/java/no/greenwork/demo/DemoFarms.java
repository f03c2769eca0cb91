package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import no.greenwork.access.Role;

/**
 * The demo's partner farms: what they offer, what is asked about first, and whether their KSL
 * holds.
 */
final class DemoFarms {
  private static final List<String> ACTIVITIES =
      List.of(
          "MILKING",
          "CATTLE",
          "SHEEP",
          "GOATS",
          "PIGS",
          "POULTRY",
          "HORSES",
          "DOGS_CATS",
          "FEEDING",
          "FENCING",
          "FORESTRY",
          "FIREWOOD",
          "CARPENTRY",
          "MACHINERY",
          "MAINTENANCE",
          "GREENHOUSE",
          "VEGETABLES",
          "FRUIT_BERRIES",
          "BEES",
          "COOKING",
          "FARM_SHOP",
          "CAFE",
          "CLEANING",
          "CRAFTS",
          "TOURISM",
          "OFFICE");
  private static final List<String> FACILITIES =
      List.of(
          "WHEELCHAIR",
          "TOILET_ADAPTED",
          "QUIET_ROOM",
          "INDOOR_WORKSHOP",
          "KITCHEN",
          "CHANGING_ROOM",
          "PICK_UP");
  private static final List<String> LIMITS =
      List.of(
          "ROUGH_GROUND",
          "NO_WHEELCHAIR",
          "DOGS",
          "HAY_DUST",
          "NO_ONE_TO_ONE",
          "HEAVY_LIFTING",
          "HEIGHTS");
  private static final DemoFarm.Story[] STORIES = {
    DemoFarm.Story.ORDINARY,
    null,
    DemoFarm.Story.FULL,
    DemoFarm.Story.ONE_FREE,
    DemoFarm.Story.LAPSED_KSL,
    DemoFarm.Story.OUT_OF_USE
  };

  private final DemoPlan plan;
  private final DemoIds ids;
  private final RandomGenerator random;
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();

  private DemoFarms(Connection connection, DemoPlan plan, DemoIds ids) throws SQLException {
    this.plan = plan;
    this.ids = ids;
    random = plan.random("farms");
    table(
        connection,
        "farm",
        "id, org_number, name, farm_number, municipality_code, latitude, longitude, description, bus_stop, bus_first_arrival,"
            + " places_per_half_day, email, phone, languages, registered_provider_id, created_at");
    table(connection, "farm_activity", "farm_id, activity");
    table(connection, "farm_facility", "farm_id, facility");
    table(connection, "farm_limit", "farm_id, farm_limit");
    table(connection, "farm_producer_number", "farm_id, valid_from, number");
    table(connection, "contact", "id, farm_id, name, duty, email, phone, valid_from");
    table(connection, "farm_out_of_use", "id, farm_id, valid_from, valid_to, reason");
    table(
        connection,
        "quality_period",
        "id, farm_id, scheme_code, valid_from, valid_to, reference, registered_at");
  }

  private void table(Connection connection, String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  /**
   * The first is the account farm's, the second farm2's; the next four have a story each and belong
   * to the first provider.
   */
  static List<DemoFarm> write(
      Connection connection,
      DemoPlan plan,
      DemoIds ids,
      DemoNumbers numbers,
      DemoNames names,
      List<DemoProvider> providers,
      DemoGeography geography,
      DemoUsers users)
      throws SQLException {
    DemoFarms writer = new DemoFarms(connection, plan, ids);
    List<DemoFarm> farms = new ArrayList<>();
    for (int i = 0; i < plan.scale().farms(); i++) {
      DemoProvider provider =
          i == 1
              ? providers.get(1)
              : i < STORIES.length ? providers.getFirst() : providers.get(i % providers.size());
      DemoFarm.Story story = story(i);
      DemoFarm farm =
          new DemoFarm(
              ids.next(),
              numbers.organisation(),
              names.farm(writer.random),
              provider,
              1 + writer.random.nextInt(3),
              story);
      farms.add(
          i < STORIES.length
              ? new DemoFarm(
                  farm.id(), farm.orgNumber(), farm.name(), provider, i == 0 ? 6 : 2, story)
              : farm);
      writer.row(farms.getLast(), i, geography, numbers);
    }
    for (BulkInsert table : writer.tables.values()) {
      table.close();
    }
    users.account("farm", Role.FARMER, farms.get(0).id());
    users.account("farm2", Role.FARMER, farms.get(1).id());
    return farms;
  }

  private static DemoFarm.Story story(int i) {
    if (i < STORIES.length) {
      return STORIES[i] == null ? DemoFarm.Story.ORDINARY : STORIES[i];
    }
    return i % 23 == 9
        ? DemoFarm.Story.LAPSED_KSL
        : i % 53 == 17 ? DemoFarm.Story.OUT_OF_USE : DemoFarm.Story.ORDINARY;
  }

  private void row(DemoFarm farm, int i, DemoGeography geography, DemoNumbers numbers)
      throws SQLException {
    DemoGeography.Municipality at =
        i < STORIES.length
            ? farm.provider().at()
            : geography.municipality(farm.provider().region(), random);
    LocalDate start = plan.anchor().minusYears(plan.scale().years() + 1L);
    farm(farm, at, start);
    some("farm_activity", farm, ACTIVITIES, 3 + random.nextInt(6));
    some("farm_facility", farm, FACILITIES, random.nextInt(5));
    some("farm_limit", farm, LIMITS, random.nextInt(3));
    tables.get("farm_producer_number").add(farm.id(), start, numbers.producer(random));
    contact(farm, start);
    if (farm.story() == DemoFarm.Story.OUT_OF_USE) {
      tables
          .get("farm_out_of_use")
          .add(
              ids.next(),
              farm.id(),
              plan.anchor().minusDays(3),
              plan.anchor().plusDays(40),
              "Brann i driftsbygningen");
    }
    quality(farm, i, start);
  }

  private void farm(DemoFarm farm, DemoGeography.Municipality at, LocalDate start)
      throws SQLException {
    boolean placed = random.nextInt(4) > 0;
    boolean bus = random.nextInt(10) < 6;
    tables
        .get("farm")
        .add(
            farm.id(),
            farm.orgNumber(),
            farm.name(),
            random.nextInt(1, 200) + "/" + random.nextInt(1, 40),
            at.code(),
            placed ? at.latitude() + (random.nextDouble() - 0.5) * 0.2 : null,
            placed ? at.longitude() + (random.nextDouble() - 0.5) * 0.4 : null,
            "Variert gårdsarbeid i rolig tempo. Vi spiser lunsj sammen.",
            bus
                ? at.name()
                    + " "
                    + DemoNames.pick(List.of("kryss", "skole", "sentrum", "bru"), random)
                : null,
            bus ? LocalTime.of(7 + random.nextInt(3), 5 * random.nextInt(12)) : null,
            random.nextInt(3) > 0 ? 2 * farm.places() + random.nextInt(3) : null,
            "gard" + farm.orgNumber() + "@example.no",
            "900 20 %03d".formatted(random.nextInt(1000)),
            DemoNames.pick(
                List.of("norsk", "norsk, engelsk", "norsk, polsk", "norsk, samisk"), random),
            farm.provider().id(),
            start.atStartOfDay());
  }

  private void contact(DemoFarm farm, LocalDate start) throws SQLException {
    tables
        .get("contact")
        .add(
            ids.next(),
            farm.id(),
            DemoNames.given(random) + " " + DemoNames.family(random),
            "Bonde",
            "gard" + farm.orgNumber() + "@example.no",
            "900 30 %03d".formatted(random.nextInt(1000)),
            start);
  }

  private void some(String table, DemoFarm farm, List<String> codes, int wanted)
      throws SQLException {
    int first = random.nextInt(codes.size());
    int step = 1 + random.nextInt(codes.size() / 7 + 1);
    var chosen = new java.util.LinkedHashSet<String>();
    for (int i = 0; i < wanted; i++) {
      chosen.add(codes.get((first + i * step) % codes.size()));
    }
    for (String code : chosen) {
      tables.get(table).add(farm.id(), code);
    }
  }

  private void quality(DemoFarm farm, int i, LocalDate start) throws SQLException {
    LocalDate anchor = plan.anchor();
    LocalDate to =
        i < 2
            ? anchor.plusYears(2).plusDays(1)
            : farm.story() == DemoFarm.Story.LAPSED_KSL
                ? anchor.minusDays(40)
                : i % 11 == 7 ? anchor.plusDays(25) : anchor.plusDays(120 + random.nextInt(600));
    LocalDate renewed = to.minusYears(2);
    if (renewed.isAfter(start)) {
      tables
          .get("quality_period")
          .add(
              ids.next(),
              farm.id(),
              "KSL",
              start,
              renewed,
              "K-%05d".formatted(random.nextInt(100_000)),
              start.atStartOfDay());
    }
    tables
        .get("quality_period")
        .add(
            ids.next(),
            farm.id(),
            "KSL",
            renewed.isAfter(start) ? renewed : start,
            to,
            "K-%05d".formatted(random.nextInt(100_000)),
            renewed.atStartOfDay());
  }
}
