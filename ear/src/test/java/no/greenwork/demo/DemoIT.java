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
