package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.greenwork.placement.Transfers;
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

  private static final String SUPERVISED =
      """
      SELECT x.public_id, s.user_name FROM placement p
      JOIN participant x ON x.id = p.participant_id
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL JOIN app_user s ON s.id = ps.user_id
      JOIN user_grant g ON g.unit_number = p.referred_unit
      JOIN app_user u ON u.id = g.user_id AND u.user_name = 'caseworker'
      WHERE x.protection %s 'NONE' AND NOT x.shielded ORDER BY p.id DESC LIMIT 1
      """;

  private static final String ASKED =
      "SELECT COUNT(*), 0 FROM access_log WHERE kind = 'NUMBER' AND participant_id IS NOT NULL";

  private static final String LAST_ELSEWHERE =
      """
      SELECT x.id, x.public_id FROM participant x JOIN participant_unit pu ON pu.participant_id = x.id AND pu.valid_to IS NULL
      WHERE pu.unit_number <> (SELECT g.unit_number FROM user_grant g JOIN app_user u ON u.id = g.user_id
        WHERE u.user_name = 'caseworker' LIMIT 1) AND x.protection = 'NONE' AND NOT x.shielded
      ORDER BY x.family_name DESC, x.given_name DESC LIMIT 1
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

  @Test
  void aListNarrowedToASupervisorLeavesOutWhoIsHidden() throws SQLException {
    String[] hidden = one(SUPERVISED.formatted("<>"));
    String[] ordinary = one(SUPERVISED.formatted("="));
    Visitor caseworker = new Visitor();
    caseworker.logIn("caseworker", "caseworker-demo");

    String withHidden = "placements/list?participant=" + hidden[0];
    assertThat(rows(caseworker.get(withHidden))).isPositive();
    assertThat(rows(caseworker.get(withHidden + "&supervisor=" + hidden[1]))).isZero();
    String open = "placements/list?participant=" + ordinary[0];
    assertThat(rows(caseworker.get(open + "&supervisor=" + ordinary[1]))).isPositive();
  }

  @Test
  void whoSeesNoPersonCannotAskForOneEither() throws SQLException {
    String participant = one(SUPERVISED.formatted("="))[0];
    for (String account : List.of("coordinator", "handler", "directorate")) {
      String answer = TestProduct.rest(account).get("placements?participant=" + participant).body();
      assertThat(answer).as(account).contains("\"items\":[]");
    }
  }

  @Test
  void aNumberLeadsToNobodyWhoIsHiddenAndAskingIsLogged() throws SQLException {
    String hidden = Transfers.people("caseworker", 1, "CONFIDENTIAL").getFirst();
    String ordinary = Transfers.people("caseworker", 1, "NONE").getFirst();
    Visitor caseworker = new Visitor();
    caseworker.logIn("caseworker", "caseworker-demo");
    int before = Integer.parseInt(one(ASKED)[0]);

    assertThat(caseworker.post("search", "q=" + hidden).statusCode()).isEqualTo(200);
    assertThat(caseworker.post("search", "q=" + ordinary).statusCode()).isEqualTo(302);
    assertThat(Integer.parseInt(one(ASKED)[0])).isEqualTo(before + 2);
  }

  @Test
  void aListDoesNotBeginAfterSomebodyOfAnotherUnit() throws SQLException {
    String last = "a_" + Long.toUnsignedString(Long.parseLong(one(LAST_ELSEWHERE)[0]), 36);
    Visitor caseworker = new Visitor();
    caseworker.logIn("caseworker", "caseworker-demo");
    String first = caseworker.get("participants/list").body();
    String person = first.replaceFirst("(?s).*?participants/view\\?id=(\\w+).*", "$1");

    assertThat(caseworker.get("participants/list?at=" + last).body()).contains(person);
  }

  private static int rows(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body().split("/placements/view\\?id=", -1).length - 1;
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
