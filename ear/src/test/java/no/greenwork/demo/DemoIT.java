package no.greenwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.migration.Migration;
import no.greenwork.testing.SpareDatabase;
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A demo made a second time, from the same seed, scale and day as the product's own. */
class DemoIT {
  private static final String CHECKSUM =
      "SELECT fact FROM installation WHERE name = 'demo.checksum'";
  private static final String REFERENCES =
      """
      SELECT CONCAT('SELECT ''', table_name, '.', column_name, ''' FROM `', table_name, '` c LEFT JOIN `', referenced_table_name,
        '` p ON p.`', referenced_column_name, '` = c.`', column_name, '` WHERE c.`', column_name,
        '` IS NOT NULL AND p.`', referenced_column_name, '` IS NULL LIMIT 1')
      FROM information_schema.key_column_usage
      WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
      """;

  private static final String DAY = "DATE '" + TestProduct.today() + "'";
  private static final String ON =
      "x.valid_from <= " + DAY + " AND (x.valid_to IS NULL OR x.valid_to > " + DAY + ")";
  private static final String PROVIDER =
      "(SELECT g.provider_id FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'provider')";

  private static SpareDatabase again;

  @BeforeAll
  static void makeItAgain() throws SQLException {
    again = new SpareDatabase("greenwork_again");
    new Migration(again.url(), again.user(), again.password()).run("'greenwork_app'@'%'");
    new LoadDemo(again.url(), again.user(), again.password(), TestProduct.keys())
        .ifAbsent(DemoScale.DEMO, TestProduct.today(), line -> {});
  }

  @AfterAll
  static void drop() throws SQLException {
    again.close();
  }

  @Test
  void theSameSeedScaleAndDayGiveTheSameContent() throws SQLException {
    try (Connection product = TestProduct.databaseForMigration().getConnection()) {
      assertThat(column(CHECKSUM)).isEqualTo(column(product, CHECKSUM)).hasSize(1);
    }
  }

  @Test
  void loadedAgainItChangesNothing() throws SQLException {
    List<String> before = column("SELECT COUNT(*) FROM placement");
    new LoadDemo(again.url(), again.user(), again.password(), TestProduct.keys())
        .ifAbsent(DemoScale.DEMO, TestProduct.today().plusDays(400), line -> {});
    assertThat(column("SELECT COUNT(*) FROM placement")).isEqualTo(before);
    assertThat(column("SELECT fact FROM installation WHERE name = 'demo.anchor'"))
        .containsExactly(TestProduct.today().toString());
  }

  @Test
  void everyReferenceLeadsToARow() throws SQLException {
    List<String> checks = column(REFERENCES);
    assertThat(checks).hasSizeGreaterThan(30);
    for (String check : checks) {
      assertThat(column(check)).isEmpty();
    }
  }

  @Test
  void itHasEveryRegionCountyAndSize() throws SQLException {
    assertThat(count("SELECT COUNT(DISTINCT region_number) FROM provider")).isEqualTo(12);
    assertThat(count("SELECT COUNT(DISTINCT LEFT(municipality_code, 2)) FROM farm")).isEqualTo(15);
    assertThat(count("SELECT COUNT(*) FROM provider")).isBetween(55, 65);
    assertThat(count("SELECT COUNT(*) FROM farm")).isBetween(190, 210);
    assertThat(count("SELECT COUNT(*) FROM placement")).isBetween(2_700, 3_300);
  }

  /** The list under "What the demo shows on purpose"; all of it is with the account provider. */
  @Test
  void whatTheReadmeListsIsThere() throws SQLException {
    assertThat(farmsWithFree(0)).as("a full farm").isPositive();
    assertThat(farmsWithFree(2)).as("one free place").isPositive();
    assertThat(
            farms(
                "NOT EXISTS (SELECT 1 FROM quality_period x WHERE x.farm_id = f.id AND "
                    + ON
                    + ")"))
        .as("a lapsed KSL")
        .isPositive();
    assertThat(
            farms("EXISTS (SELECT 1 FROM farm_out_of_use x WHERE x.farm_id = f.id AND " + ON + ")"))
        .as("out of use")
        .isPositive();
    assertThat(known("p.protection = 'STRICTLY_CONFIDENTIAL'")).as("kode 6").isPositive();
    assertThat(known("p.protection = 'CONFIDENTIAL'")).as("kode 7").isPositive();
    assertThat(known("p.shielded")).as("shielded").isPositive();
    assertThat(
            count(
                "SELECT COUNT(*) FROM agreement x WHERE x.provider_id = "
                    + PROVIDER
                    + " AND x.measure_code = 'VTA_S' AND "
                    + ON
                    + " AND x.valid_to <= DATE_ADD("
                    + DAY
                    + ", INTERVAL 91 DAY) AND NOT EXISTS (SELECT 1 FROM agreement b WHERE b.provider_id = x.provider_id"
                    + " AND b.measure_code = x.measure_code AND b.valid_from = x.valid_to)"))
        .as("a lapsing agreement without a successor")
        .isEqualTo(1);
    assertThat(
            count(
                "SELECT COUNT(*) FROM place_use x JOIN agreement a ON a.id = x.agreement_id JOIN percent_entry q ON q.placement_id = x.placement_id"
                    + " WHERE a.measure_code = 'AFT' AND a.provider_id = "
                    + PROVIDER
                    + " AND x.halves = 1 AND q.percent = 50 AND "
                    + ON))
        .as("half a place at 50 % in AFT")
        .isPositive();
  }

  @Test
  void theFirstFarmsOfTheAccountProviderAreNeighbours() throws SQLException {
    assertThat(
            column(
                "SELECT DISTINCT municipality_code FROM (SELECT f.municipality_code FROM farm f WHERE f.registered_provider_id = "
                    + PROVIDER
                    + " ORDER BY f.id LIMIT 5) first"))
        .hasSize(1);
  }

  private static int farmsWithFree(int halves) throws SQLException {
    return count(
        "SELECT COUNT(*) FROM farm f WHERE f.registered_provider_id = "
            + PROVIDER
            + " AND (SELECT 2 * SUM(x.places) FROM farm_agreement x WHERE x.farm_id = f.id AND "
            + ON
            + ") - (SELECT COALESCE(SUM(x.halves), 0) FROM place_use x WHERE x.farm_id = f.id AND "
            + ON
            + ") = "
            + halves);
  }

  private static int farms(String condition) throws SQLException {
    return count(
        "SELECT COUNT(*) FROM farm f WHERE f.registered_provider_id = "
            + PROVIDER
            + " AND "
            + condition);
  }

  /** People who are at the account farm's farm, each with an alias. */
  private static int known(String condition) throws SQLException {
    return count(
        "SELECT COUNT(*) FROM place_use x JOIN placement q ON q.id = x.placement_id JOIN participant p ON p.id = q.participant_id"
            + " JOIN user_grant g ON g.farm_id = x.farm_id JOIN app_user u ON u.id = g.user_id AND u.user_name = 'farm'"
            + " WHERE p.alias IS NOT NULL AND "
            + condition
            + " AND "
            + ON);
  }

  private static int count(String sql) throws SQLException {
    return Integer.parseInt(column(sql).getFirst());
  }

  private static List<String> column(String sql) throws SQLException {
    try (Connection connection = again.connection()) {
      return column(connection, sql);
    }
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
