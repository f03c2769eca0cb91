package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import no.greenwork.DeployedViews;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone that its user has set up: let in by a PIN to the farm's day, and to nothing else. */
@ArquillianTest
@RunAsClient
class PhoneIT {
  private static final String PIN = FarmPhones.PIN;

  private static final Set<String> OPEN =
      Set.of(
          "/index",
          "/farmday/present",
          "/farmday/drill",
          "/farmday/drills",
          "/farmday/month",
          "/farmday/offline",
          "/pin",
          "/login",
          "/accessibility",
          "/error/missing",
          "/error/unexpected");

  /** What was sent is led to the page that says so. */
  private static boolean isMissing(HttpResponse<String> answer) {
    return answer.statusCode() == 404 || Visitor.location(answer).startsWith("/error/missing");
  }

  @Test
  void thePinOpensTheFarmsDayInsteadOfTheLogin() throws SQLException {
    Visitor visitor = FarmPhones.phone(FarmPhones.farmer());
    assertThat(Visitor.location(visitor.get(""))).isEqualTo("/pin");
    assertThat(Visitor.location(visitor.post("session/pin", "pin=2748"))).isEqualTo("/pin?left=4");
    assertThat(Visitor.location(visitor.post("session/pin", PIN))).isEqualTo("/");
    assertThat(visitor.get("").body()).contains("id=\"day\"").doesNotContain("/account\"");
    assertThat(visitor.get("api/v1/me").statusCode()).isEqualTo(200);
    assertThat(visitor.get("farmday/present").statusCode()).isEqualTo(200);
  }

  @Test
  void everythingElseIsNotThereForWhoCameInByPin() throws SQLException {
    Visitor visitor = FarmPhones.let(FarmPhones.farmer());
    Set<String> answered = new TreeSet<>();
    for (String view : DeployedViews.all()) {
      if (visitor.get(view.substring(1)).statusCode() != 404) {
        answered.add(view);
      }
    }
    assertThat(answered).containsExactlyInAnyOrderElementsOf(OPEN);
    for (String path :
        Set.of(
            "api/v1/placements",
            "api/v1/farms/search?from=5001&measure=AFT&date=2026-12-01",
            "api/v1/capacity?date=2026-11-22&measure=AFT&by=nation",
            "letter/placement?id=x",
            "attachment?placement=x&id=1",
            "account.xhtml",
            "placements/list.xhtml")) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
    }
    for (String path :
        Set.of(
            "session/grant", "session/phone", "search", "placements/view", "api/v1/placements")) {
      assertThat(isMissing(visitor.post(path, "name=x&" + PIN))).as(path).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "0000", "12", "abcd"})
  void aPinThatIsEasilyGuessedIsNotTaken(String pin) throws SQLException {
    Visitor visitor = new Visitor();
    visitor.logIn(FarmPhones.farmer(), Accounts.PASSWORD);
    HttpResponse<String> answer = visitor.post("session/phone", "name=Fjøset&pin=" + pin);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"pin\"");
  }

  @Test
  void fiveWrongPinsLockThePhoneAndThePasswordStays() throws SQLException {
    String name = FarmPhones.farmer();
    Visitor visitor = FarmPhones.phone(name);
    for (int left = 4; left > 0; left--) {
      assertThat(Visitor.location(visitor.post("session/pin", "pin=0001")))
          .isEqualTo("/pin?left=" + left);
    }
    assertThat(Visitor.location(visitor.post("session/pin", "pin=0001"))).isEqualTo("/login");
    assertThat(Visitor.location(visitor.post("session/pin", PIN))).isEqualTo("/login");
    assertThat(Visitor.location(visitor.get(""))).isEqualTo("/login");
    assertThat(Visitor.location(visitor.logIn(name, Accounts.PASSWORD))).isEqualTo("/account?x=1");
    assertThat(visitor.get("farmday/phones").body()).contains("tag warn");
  }

  @Test
  void whatTheAdministratorEndsIsOutAtItsNextStep() throws SQLException {
    String name = FarmPhones.farmer();
    Visitor visitor = FarmPhones.let(name);
    Visitor admin = new Visitor();
    admin.logIn("admin", "admin-demo");
    String id = FarmPhones.of(name);
    assertThat(isMissing(visitor.post("admin/phone/end", "id=" + id + "&user=1"))).isTrue();
    assertThat(admin.post("admin/phone/end", "id=" + id + "&user=1").statusCode()).isEqualTo(302);
    HttpResponse<String> api = visitor.get("api/v1/me");
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.body()).contains("\"code\":\"REVOKED\"");
    HttpResponse<String> page = visitor.get("");
    assertThat(Visitor.location(page)).isEqualTo("/login?revoked=1");
    assertThat(page.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
    assertThat(Visitor.location(visitor.post("session/pin", PIN))).isEqualTo("/login");
    assertThat(logged(id)).isEqualTo("CREATE END");
  }

  @Test
  void aPasswordResetTheEndOfAGrantAndTheEndOfAUserEndTheirPhones() throws SQLException {
    for (String end :
        Set.of(
            "UPDATE app_user SET password_changed_at = UTC_TIMESTAMP(6) WHERE user_name = ?",
            "UPDATE user_grant g JOIN app_user u ON u.id = g.user_id SET g.valid_from = '2026-01-01', g.valid_to = '2026-02-01'"
                + " WHERE u.user_name = ?",
            "UPDATE app_user SET ended_at = UTC_TIMESTAMP(6) WHERE user_name = ?")) {
      String name = FarmPhones.farmer();
      Visitor visitor = FarmPhones.let(name);
      Accounts.run(end, name);
      assertThat(visitor.get("api/v1/me").body()).as(end).contains("REVOKED");
      assertThat(Visitor.location(visitor.get(""))).as(end).isEqualTo("/login?revoked=1");
    }
  }

  @Test
  void oneEndsOnesOwnPhonesAndNobodyElses() throws SQLException {
    String name = FarmPhones.farmer();
    Visitor phone = FarmPhones.let(name);
    Visitor desk = new Visitor();
    desk.logIn(name, Accounts.PASSWORD);
    Visitor other = new Visitor();
    other.logIn(FarmPhones.farmer(), Accounts.PASSWORD);
    assertThat(isMissing(other.post("session/phone/end", "id=" + FarmPhones.of(name)))).isTrue();
    assertThat(phone.get("api/v1/me").statusCode()).isEqualTo(200);
    assertThat(desk.post("session/phone/end", "id=" + FarmPhones.of(name)).statusCode())
        .isEqualTo(302);
    assertThat(phone.get("api/v1/me").statusCode()).isEqualTo(401);
  }

  private static String logged(String id) throws SQLException {
    return Accounts.text(
        "SELECT GROUP_CONCAT(action ORDER BY at SEPARATOR ' ') FROM change_log WHERE record_type = 'farm_phone'"
            + " AND record_id = ?",
        id);
  }
}
