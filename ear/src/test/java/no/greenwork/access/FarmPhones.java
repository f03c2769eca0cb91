package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import no.greenwork.testing.TestProduct;

/** Farmers with a phone of their own, for a test to lock, end and outdate. */
final class FarmPhones {
  static final String PIN = "pin=2749";

  private FarmPhones() {}

  /** A farmer of the account farm's farm, whose phones are nobody else's. */
  static String farmer() throws SQLException {
    String name = "phone." + Long.toString(System.nanoTime(), 36);
    long id = Accounts.make(name, TestProduct.today(), null);
    Accounts.run(
        "UPDATE user_grant g JOIN (SELECT o.farm_id FROM user_grant o JOIN app_user u ON u.id = o.user_id"
            + " WHERE u.user_name = 'farm') f SET g.role = 'FARMER', g.scope_type = 'FARM', g.farm_id = f.farm_id"
            + " WHERE g.user_id = ?",
        id);
    return name;
  }

  /** Set up, and logged out. */
  static Visitor phone(String name) {
    Visitor visitor = new Visitor();
    visitor.logIn(name, Accounts.PASSWORD);
    HttpResponse<String> answer = visitor.post("session/phone", "name=Fjøset&" + PIN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("greenwork-phone=")
                    .contains("HttpOnly", "SameSite=Lax"));
    visitor.post("session/end", "");
    return visitor;
  }

  static Visitor let(String name) {
    Visitor visitor = phone(name);
    assertThat(Visitor.location(visitor.post("session/pin", PIN))).isEqualTo("/");
    return visitor;
  }

  /** The number of the only phone that somebody has. */
  static String of(String name) throws SQLException {
    return Accounts.text(
        "SELECT f.id FROM farm_phone f JOIN app_user u ON u.id = f.user_id WHERE u.user_name = ?",
        name);
  }
}
