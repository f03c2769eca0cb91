package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Where somebody is whom the caseworker may not see is not told by what a list leaves out. */
@ArquillianTest
@RunAsClient
class HiddenPlaceIT {
  private static final String AT_A_FARM =
      """
      SELECT p.public_id, f.org_number FROM placement p
      JOIN participant x ON x.id = p.participant_id
      JOIN stay s ON s.placement_id = p.id JOIN farm f ON f.id = s.farm_id
      JOIN user_grant g ON g.unit_number = p.referred_unit
      JOIN app_user u ON u.id = g.user_id AND u.user_name = 'caseworker'
      WHERE x.protection %s 'NONE' AND p.not_relevant_on IS NULL ORDER BY p.id DESC LIMIT 1
      """;

  @Test
  void aListNarrowedToAFarmLeavesOutWhoIsHidden() throws SQLException {
    String[] hidden = one(AT_A_FARM.formatted("<>"));
    String[] ordinary = one(AT_A_FARM.formatted("="));
    RestClient caseworker = TestProduct.rest("caseworker");

    assertThat(caseworker.get("placements/" + hidden[0]).statusCode()).isEqualTo(200);
    assertThat(caseworker.get("placements?limit=200&farm=" + hidden[1]).body())
        .doesNotContain(hidden[0]);
    assertThat(caseworker.get("placements?limit=200&farm=" + ordinary[1]).body())
        .contains(ordinary[0]);
  }

  private static String[] one(String sql) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).as("the demo has such a person").isTrue();
      return new String[] {row.getString(1), row.getString(2)};
    }
  }
}
