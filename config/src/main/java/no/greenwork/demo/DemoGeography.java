package no.greenwork.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Where the demo's offices, providers and farms lie; its NAV offices carry invented numbers from
 * 9000.
 */
final class DemoGeography {
  /**
   * For the demo only: which counties a demo region's places are drawn from. The product never
   * derives one from the other.
   */
  private static final Map<String, List<String>> COUNTIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("0200", List.of("31", "32")),
              Map.entry("0300", List.of("03")),
              Map.entry("0400", List.of("34")),
              Map.entry("0600", List.of("33")),
              Map.entry("0800", List.of("39", "40")),
              Map.entry("1000", List.of("42")),
              Map.entry("1100", List.of("11")),
              Map.entry("1200", List.of("46")),
              Map.entry("1500", List.of("15")),
              Map.entry("1800", List.of("18")),
              Map.entry("1900", List.of("55", "56")),
              Map.entry("5700", List.of("50"))));

  record Municipality(String code, String name, double latitude, double longitude) {}

  record Unit(String number, String name, String region, Municipality municipality) {}

  private final Map<String, List<Municipality>> municipalities = new TreeMap<>();
  private final Map<String, List<Unit>> units = new TreeMap<>();

  DemoGeography(Connection connection) throws SQLException {
    for (var region : COUNTIES.entrySet()) {
      municipalities.put(region.getKey(), read(connection, region.getValue()));
    }
  }

  private static List<Municipality> read(Connection connection, List<String> counties)
      throws SQLException {
    List<Municipality> found = new ArrayList<>();
    String sql =
        "SELECT code, name, latitude, longitude FROM municipality WHERE structure = 2024 AND county_code = ? ORDER BY code";
    for (String county : counties) {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setString(1, county);
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
          found.add(
              new Municipality(
                  rows.getString(1), rows.getString(2), rows.getDouble(3), rows.getDouble(4)));
        }
      }
    }
    return found;
  }

  void writeUnits(Connection connection, DemoPlan plan) throws SQLException {
    int number = 9001;
    RandomGenerator random = plan.random("units");
    try (var insert =
        new BulkInsert(
            connection, "nav_unit", "number, name, region_number, municipality_code, valid_from")) {
      for (String region : COUNTIES.keySet()) {
        List<Unit> made = new ArrayList<>();
        for (Municipality at :
            someOf(municipalities.get(region), plan.scale().unitsPerRegion(), random)) {
          Unit unit = new Unit(Integer.toString(number++), "NAV " + at.name(), region, at);
          insert.add(unit.number(), unit.name(), region, at.code(), LocalDate.of(2013, 1, 1));
          made.add(unit);
        }
        units.put(region, made);
      }
    }
  }

  /** That many in a row, from a place chosen by chance, so that they are neighbours by number. */
  private static List<Municipality> someOf(
      List<Municipality> all, int wanted, RandomGenerator random) {
    int first = random.nextInt(all.size());
    List<Municipality> some = new ArrayList<>();
    for (int i = 0; i < Math.min(wanted, all.size()); i++) {
      some.add(all.get((first + i) % all.size()));
    }
    return some;
  }

  List<String> regions() {
    return List.copyOf(COUNTIES.keySet());
  }

  List<Unit> units(String region) {
    return units.get(region);
  }

  Municipality municipality(String region, String code) {
    return municipalities.get(region).stream()
        .filter(m -> m.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  Municipality municipality(String region, RandomGenerator random) {
    return DemoNames.pick(municipalities.get(region), random);
  }
}
