package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is another's does not exist, whichever way it is asked for. */
@ArquillianTest
@RunAsClient
class ForeignIT {
  private static final List<String> STRANGERS = List.of("caseworker2", "provider2", "farm2");

  private static String one(String sql) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static String placement() throws SQLException {
    return one(
        "SELECT pl.public_id FROM placement pl JOIN participant t ON t.id = pl.participant_id WHERE t.family_name = 'Sjuvik' AND pl.accepted_on IS NOT NULL ORDER BY pl.id LIMIT 1");
  }

  /** What can be done to a placement. */
  private static final List<String> ANSWERS =
      List.of(
          "acceptance",
          "waiting-list",
          "decline",
          "undo",
          "withdrawal",
          "supervisor",
          "week-pattern",
          "messages",
          "messages/no-such/hide",
          "messages/no-such/read",
          "proposals",
          "no-show",
          "changes",
          "farm",
          "farm-confirmation",
          "long-away",
          "return",
          "long-away-review",
          "seen",
          "offers",
          "offers/x/answer",
          "offers/x/withdrawal",
          "visits",
          "meetings",
          "meetings/no-such/move",
          "meetings/no-such/cancellation",
          "meetings/points/1/done",
          "follow-ups",
          "follow-ups/no-such/end",
          "stops/1/answer");

  /** What can be read of a placement, also by roles that read none of it of their own. */
  private static final List<String> READS =
      List.of(
          "attendance/2026-11", "reviews", "outcomes", "visits", "plan", "final-report", "history");

  @Test
  void nothingOfAForeignPlacementOrVisitIsThereToBeReadWhateverTheRole() throws SQLException {
    String id = placement();
    for (String read : READS) {
      for (String account : STRANGERS) {
        assertThat(TestProduct.rest(account).get("placements/" + id + "/" + read).statusCode())
            .as(account + " " + read)
            .isEqualTo(404);
      }
      for (String account : List.of("farm", "directorate", "supervisor", "coordinator")) {
        assertThat(TestProduct.rest(account).get("placements/no-such/" + read).statusCode())
            .as(account + " " + read)
            .isEqualTo(404);
      }
    }
    for (String account : List.of("coordinator", "directorate", "farm2", "caseworker2")) {
      assertThat(TestProduct.rest(account).get("visits/no-such").statusCode())
          .as(account)
          .isEqualTo(404);
    }
  }

  private static String participant() throws SQLException {
    return one(
        "SELECT public_id FROM participant WHERE family_name = 'Sjuvik' ORDER BY id LIMIT 1");
  }

  @Test
  void aForeignPlacementIsNotThereForAnyReadOrAnswer() throws SQLException {
    String id = placement();
    for (String account : STRANGERS) {
      RestClient stranger = TestProduct.rest(account);
      assertThat(stranger.get("placements/" + id).statusCode()).as(account).isEqualTo(404);
      assertThat(stranger.get("placements/" + id + "/proposals").statusCode())
          .as(account)
          .isEqualTo(404);
      for (String answer : ANSWERS) {
        int status =
            stranger
                .post("placements/" + id + "/" + answer, "{}", "If-Match", "\"0\"")
                .statusCode();
        assertThat(status).as(account + " " + answer).isEqualTo(404);
      }
    }
  }

  @Test
  void aForeignProposalIsNotThereForAnyReadOrAnswer() throws SQLException {
    String id =
        one(
            "SELECT pr.public_id FROM proposal pr JOIN placement p ON p.id = pr.placement_id JOIN user_grant g ON g.provider_id = p.provider_id"
                + " JOIN app_user u ON u.id = g.user_id AND u.user_name = 'provider' ORDER BY pr.id LIMIT 1");
    for (String account : STRANGERS) {
      RestClient stranger = TestProduct.rest(account);
      assertThat(stranger.get("proposals/" + id).statusCode()).as(account).isEqualTo(404);
      for (String answer : List.of("approval", "rejection", "withdrawal")) {
        assertThat(
                stranger
                    .post("proposals/" + id + "/" + answer, "{}", "If-Match", "\"0\"")
                    .statusCode())
            .as(account + " " + answer)
            .isEqualTo(404);
      }
    }
  }

  @Test
  void aForeignParticipantIsNotThere() throws SQLException {
    String id = participant();
    for (String account :
        List.of(
            "caseworker2",
            "provider2",
            "farm2",
            "provider",
            "supervisor",
            "farm",
            "coordinator",
            "handler",
            "directorate",
            "admin")) {
      assertThat(TestProduct.rest(account).get("participants/" + id).statusCode())
          .as(account)
          .isIn(403, 404);
    }
  }

  @Test
  void aForeignPlacementHasNoPage() throws SQLException {
    String id = placement();
    for (String account : STRANGERS) {
      Visitor visitor = new Visitor();
      visitor.logIn(account, account + "-demo");
      for (String page :
          List.of(
              "placements/view?id=",
              "placements/accept?id=",
              "placements/pattern?id=",
              "letter/placement?id=",
              "placements/offer?id=",
              "proposals/new?placement=",
              "proposals/farm?placement=",
              "proposals/away?placement=")) {
        assertThat(visitor.get(page + id).statusCode()).as(account + " " + page).isEqualTo(404);
      }
    }
  }
}
