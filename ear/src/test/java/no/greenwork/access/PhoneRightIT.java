package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a phone is told when its login is over, when its right is, and when another is in use. */
@ArquillianTest
@RunAsClient
class PhoneRightIT {
  private static final Pattern CARD = Pattern.compile("placements/view[?]id=[0-9a-z]+");

  @Test
  void theCardCannotBePressedByAnAddress() throws SQLException {
    Visitor visitor = FarmPhones.let(FarmPhones.farmer());
    Matcher card = CARD.matcher(visitor.get("").body());
    assertThat(card.find()).isTrue();
    assertThat(visitor.get(card.group() + "&told=READ&lang=nb").statusCode()).isEqualTo(200);
    for (String parameter : Set.of("jakarta.faces.ViewState=stateless", "form=form", "x=1")) {
      assertThat(visitor.get(card.group() + "&" + parameter).statusCode()).isEqualTo(404);
    }
  }

  /** What is open under the PIN is gone on to; the rest is handed on to the password. */
  @Test
  void whereOneWantedToGoIsHandedOnPastThePin() throws SQLException {
    String name = FarmPhones.farmer();
    Visitor visitor = FarmPhones.phone(name);
    String next = "next=" + Visitor.encoded("/plans/list?a=1&b=2");
    HttpResponse<String> asked = visitor.get("plans/list?a=1&b=2");
    assertThat(Visitor.location(asked)).isEqualTo("/pin?" + next);
    assertThat(visitor.get("pin?" + next).body()).contains("href=\"/login?" + next + "\"");
    assertThat(Visitor.location(visitor.post("session/pin", "pin=2748&" + next)))
        .isEqualTo("/pin?left=4&" + next);
    Accounts.run("UPDATE farm_phone SET failures = 5 WHERE id = ?", FarmPhones.of(name));
    assertThat(Visitor.location(visitor.post("session/pin", FarmPhones.PIN + "&" + next)))
        .isEqualTo("/login?" + next);
  }

  @Test
  void aFormThatCameLateIsFoundAgainByThePinOnlyWhereThePinLeads() throws SQLException {
    String name = FarmPhones.farmer();
    Visitor visitor = FarmPhones.phone(name);
    String drill = "late=kept&next=" + Visitor.encoded("/farmday/drill");
    String ask = "late=kept&next=" + Visitor.encoded("/stops/ask");
    assertThat(visitor.get("pin?" + drill).body())
        .contains("Write the PIN and you come back to what you typed");
    assertThat(visitor.get("pin?" + ask).body())
        .contains("Log in with the password and you come back to what you typed")
        .contains("href=\"/login?" + ask.replace("&", "&amp;") + "\"")
        .doesNotContain("Write the PIN and");
    assertThat(Visitor.location(visitor.post("session/pin", "pin=2748&" + ask)))
        .isEqualTo("/pin?left=4&" + ask);
    Accounts.run("UPDATE farm_phone SET failures = 5 WHERE id = ?", FarmPhones.of(name));
    assertThat(Visitor.location(visitor.post("session/pin", FarmPhones.PIN + "&" + ask)))
        .isEqualTo("/login?" + ask);
  }

  @Test
  void aPhoneThatIsTooOldUnusedOrLockedIsLoggedOutAndKeepsItsTaps() throws SQLException {
    for (String change :
        Set.of(
            "enrolled_on = DATE_SUB(enrolled_on, INTERVAL 91 DAY)",
            "used_on = DATE_SUB(used_on, INTERVAL 31 DAY)",
            "failures = 5")) {
      String name = FarmPhones.farmer();
      Visitor visitor = FarmPhones.let(name);
      Visitor another = FarmPhones.let(name);
      Accounts.run(
          "UPDATE farm_phone f JOIN app_user u ON u.id = f.user_id SET f."
              + change
              + " WHERE u.user_name = ?",
          name);
      HttpResponse<String> api = visitor.get("api/v1/me");
      assertThat(api.statusCode()).as(change).isEqualTo(401);
      assertThat(api.body()).as(change).contains("\"code\":\"UNAUTHENTICATED\"");
      HttpResponse<String> page = another.get("");
      assertThat(Visitor.location(page)).as(change).isEqualTo("/login");
      assertThat(page.headers().firstValue("Clear-Site-Data")).as(change).isEmpty();
    }
  }

  /** The phone knows whether taps wait on it, the server does not. */
  @Test
  void loggingOutDeletesWhatIsKeptOnlyWhereThePhoneSaysThatNothingIsToBeLeft() throws SQLException {
    for (String sent : Set.of("", "emptied=true")) {
      Visitor visitor = FarmPhones.let(FarmPhones.farmer());
      HttpResponse<String> answer = visitor.post("session/end", sent);
      assertThat(Visitor.location(answer)).isEqualTo("/login?ended=1");
      assertThat(answer.headers().allValues("Clear-Site-Data")).hasSize(sent.isEmpty() ? 0 : 1);
    }
  }

  private static String grant(String name, String role) throws SQLException {
    return Accounts.text(
        "SELECT g.id FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = ? AND g.role = ?",
        name,
        role);
  }

  /** In use by a farmer who has another role too. */
  private static Visitor withTwoRoles(String name, String inUse) throws SQLException {
    Accounts.run(
        "INSERT INTO user_grant (id, user_id, role, scope_type, valid_from) SELECT ?, u.id, 'DIRECTORATE', 'NATION',"
            + " '2026-01-01' FROM app_user u WHERE u.user_name = ?",
        System.nanoTime(),
        name);
    Visitor visitor = new Visitor();
    visitor.logIn(name, Accounts.PASSWORD);
    visitor.post("session/grant", "grant=" + grant(name, inUse));
    return visitor;
  }

  @Test
  void theRightOfAFarmIsGoneThoughItsUserHasAnother() throws SQLException {
    for (String inUse : Set.of("FARMER", "DIRECTORATE")) {
      String name = FarmPhones.farmer();
      Visitor visitor = withTwoRoles(name, inUse);
      Accounts.run(
          "UPDATE user_grant SET valid_from = '2026-01-01', valid_to = '2026-02-01' WHERE id = ?",
          grant(name, inUse));
      assertThat(visitor.get("api/v1/me").body())
          .contains(inUse.equals("FARMER") ? "\"REVOKED\"" : "\"UNAUTHENTICATED\"");
    }
  }

  @Test
  void tapsOfAFarmAreTakenInUnderItsOwnGrantOnly() throws SQLException {
    String name = FarmPhones.farmer();
    String farm = "\"farm\":\"" + scope(name) + "\",";
    String body = "{%s\"marks\":[{\"key\":\"x\"}]}";
    for (String inUse : Set.of("FARMER", "DIRECTORATE")) {
      Visitor visitor = withTwoRoles(name, inUse);
      HttpResponse<String> own = send(visitor, body.formatted(farm));
      assertThat(own.statusCode()).isEqualTo(inUse.equals("FARMER") ? 400 : 409);
      HttpResponse<String> other = send(visitor, body.formatted("\"farm\":\"000000000\","));
      assertThat(other.statusCode()).isEqualTo(409);
      assertThat(other.body()).contains("\"code\":\"OTHER_GRANT\"");
      Accounts.run("DELETE FROM user_grant WHERE id = ?", grant(name, "DIRECTORATE"));
    }
  }

  private static String scope(String name) throws SQLException {
    return Accounts.text(
        "SELECT f.org_number FROM user_grant g JOIN app_user u ON u.id = g.user_id JOIN farm f ON f.id = g.farm_id"
            + " WHERE u.user_name = ?",
        name);
  }

  private static HttpResponse<String> send(Visitor visitor, String json) {
    return visitor.json("api/v1/farm-day/marks", json);
  }

  @Test
  void ofTenPhonesOneIsEndedBeforeTheEleventh() throws SQLException {
    String name = FarmPhones.farmer();
    for (int i = 0; i < 10; i++) {
      Accounts.run(
          "INSERT INTO farm_phone (id, user_id, grant_id, name, token_hash, pin_hash, enrolled_on, enrolled_at, used_on)"
              + " SELECT ?, u.id, g.id, 'Telefon', UNHEX(SHA2(UUID(), 256)), 'x', '2026-11-01', '2026-11-01', '2026-11-01'"
              + " FROM app_user u JOIN user_grant g ON g.user_id = u.id WHERE u.user_name = ?",
          System.nanoTime(),
          name);
    }
    Visitor visitor = new Visitor();
    visitor.logIn(name, Accounts.PASSWORD);
    HttpResponse<String> refused = visitor.post("session/phone", "name=Fjøset&" + FarmPhones.PIN);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("10 phones");
    visitor.post("session/phone/end", "id=" + FarmPhones.of(name));
    assertThat(visitor.post("session/phone", "name=Fjøset&" + FarmPhones.PIN).statusCode())
        .isEqualTo(200);
    String page = visitor.get("farmday/phones").body();
    assertThat(page.split("class=\"end-phone\"", -1)).hasSize(11);
    assertThat(page).contains("The latest that were ended");
  }
}
