package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.LongStream;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting in and being kept out, as a browser sees it. */
@ArquillianTest
@RunAsClient
class LoginIT {
  private static final LocalDate TODAY = TestProduct.today();

  @Test
  void aPageAskedForWithoutLoginLeadsToTheLoginAndBackToIt() {
    Visitor visitor = new Visitor();
    assertThat(Visitor.location(visitor.get("account?x=1")))
        .isEqualTo("/login?next=%2Faccount%3Fx%3D1");
    assertThat(Visitor.location(visitor.logIn("directorate", "directorate-demo")))
        .isEqualTo("/account?x=1");
    assertThat(visitor.get("account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources/%2e%2e/participants/list",
        "resources/..;/participants/list",
        "error/..%2fparticipants/list",
        "login/%2e%2e/participants/list",
        "login;x/%2e%2e/participants/list",
        "jakarta.faces.resource/%2e%2e/api/v1/me",
        "resources/%2e%2e/api/v1/placements/date-check",
      })
  void noDetourOverAPublicPageLeadsPastTheGate(String path) throws IOException {
    String answer = RawRequest.get(path);
    assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 5");
    assertThat(answer).doesNotContain("<main", "\"name\"");
  }

  @Test
  void aSessionFromBeforeTheLoginIsWorthNothingAfterIt() {
    Visitor visitor = new Visitor();
    visitor.get("login");
    String before = visitor.session().orElse("none");
    visitor.logIn("directorate", "directorate-demo");
    assertThat(visitor.session()).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void theCookieIsNotForScriptsNorForOtherSites() {
    HttpResponse<String> answer = new Visitor().logIn("directorate", "directorate-demo");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie).startsWith("greenwork=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void afterLoggingOutThePagesAreClosed() {
    Visitor visitor = new Visitor();
    visitor.logIn("directorate", "directorate-demo");
    visitor.post("session/end", "");
    assertThat(Visitor.location(visitor.get("account"))).startsWith("/login");
  }

  @Test
  void afterFiveWrongPasswordsTheRightOneHasToWait() throws SQLException {
    Accounts.make("it-locked", TODAY, null);
    Visitor visitor = new Visitor();
    for (int i = 0; i < 5; i++) {
      assertThat(Visitor.location(visitor.logIn("it-locked", "wrong"))).contains("failed=1");
    }
    assertThat(Visitor.location(visitor.logIn("it-locked", Accounts.PASSWORD)))
        .contains("failed=1");
    Accounts.run(
        "UPDATE app_user SET locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE user_name = 'it-locked'");
    assertThat(Visitor.location(visitor.logIn("it-locked", Accounts.PASSWORD)))
        .isEqualTo("/account?x=1");
  }

  @Test
  void nothingInTheAnswerTellsWhetherThereIsSuchAUser() throws SQLException {
    Accounts.make("it-known", TODAY, null);
    Visitor visitor = new Visitor();
    for (int i = 0; i < 7; i++) {
      assertThat(Visitor.location(visitor.logIn("it-known", "wrong")))
          .isEqualTo(Visitor.location(visitor.logIn("it-nobody", "wrong")));
    }
    assertThat(shortest(visitor, "it-known")).isGreaterThan(shortest(visitor, "it-nobody") / 2);
  }

  private static long shortest(Visitor visitor, String name) {
    return LongStream.range(0, 7)
        .map(
            i -> {
              long before = System.nanoTime();
              visitor.logIn(name, "wrong");
              return System.nanoTime() - before;
            })
        .min()
        .orElseThrow();
  }

  @Test
  void aGrantHoldsFromItsFirstDayToItsLast() throws SQLException {
    Accounts.make("it-today", TODAY, TODAY.plusDays(1));
    Accounts.make("it-tomorrow", TODAY.plusDays(1), null);
    Accounts.make("it-yesterday", TODAY.minusDays(9), TODAY);
    assertThat(accountAfterLogin("it-today").statusCode()).isEqualTo(200);
    assertThat(Visitor.location(accountAfterLogin("it-tomorrow"))).startsWith("/login");
    assertThat(Visitor.location(accountAfterLogin("it-yesterday"))).startsWith("/login");
  }

  private static HttpResponse<String> accountAfterLogin(String name) {
    Visitor visitor = new Visitor();
    visitor.logIn(name, Accounts.PASSWORD);
    return visitor.get("account");
  }

  @Test
  void anEndedUserIsLetOutOfAnOpenSession() throws SQLException {
    Accounts.make("it-ended", TODAY, null);
    Visitor visitor = new Visitor();
    visitor.logIn("it-ended", Accounts.PASSWORD);
    assertThat(visitor.get("account").statusCode()).isEqualTo(200);
    Accounts.run(
        "UPDATE app_user SET ended_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE user_name = 'it-ended'");
    assertThat(Visitor.location(visitor.get("account"))).startsWith("/login");
    assertThat(Visitor.location(visitor.logIn("it-ended", Accounts.PASSWORD))).contains("failed=1");
  }

  @Test
  void aNewPasswordEndsTheSessionsThatBeganBeforeIt() throws SQLException {
    Accounts.make("it-changed", TODAY, null);
    Visitor visitor = new Visitor();
    visitor.logIn("it-changed", Accounts.PASSWORD);
    Accounts.run(
        "UPDATE app_user SET password_changed_at = UTC_TIMESTAMP(6) + INTERVAL 1 SECOND WHERE user_name = 'it-changed'");
    assertThat(Visitor.location(visitor.get("account"))).startsWith("/login");
  }

  @Test
  void anotherSitesFormChangesNothing() {
    Visitor visitor = new Visitor();
    visitor.logIn("directorate", "directorate-demo");
    assertThat(visitor.post("session/end", "", "Origin", "https://other.example").statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("account").statusCode()).isEqualTo(200);
  }

  @Test
  void theWayBackNeverLeadsToAnotherSite() {
    HttpResponse<String> answer =
        new Visitor()
            .post("session", "user=directorate&password=directorate-demo&next=//other.example/");
    assertThat(answer.headers().firstValue("Location")).hasValue(TestProduct.address().toString());
  }
}
