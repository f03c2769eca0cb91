package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, another system is told in one form, and never of our insides. */
@ArquillianTest
@RunAsClient
class ProblemIT {
  private static final String CHECK = "placements/date-check";
  private static final RestClient CASEWORKER = TestProduct.rest("caseworker");

  @Test
  void withoutLogin() throws Exception {
    HttpResponse<String> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                java.net.http.HttpRequest.newBuilder(TestProduct.address().resolve("api/v1/me"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertProblem(answer, 401, "UNAUTHENTICATED");
  }

  @Test
  void aWrongPassword() {
    assertProblem(TestProduct.rest("no-such-user").get("me"), 401, "UNAUTHENTICATED");
  }

  @Test
  void anUnknownPath() {
    assertProblem(CASEWORKER.get("nothing"), 404, "NOT_FOUND");
    assertProblem(CASEWORKER.get("../v9/me"), 404, "NOT_FOUND");
    assertProblem(CASEWORKER.get("placements/no-such-id"), 404, "NOT_FOUND");
  }

  @Test
  void anUnknownMethod() {
    assertProblem(CASEWORKER.send(CASEWORKER.request("me").DELETE()), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  void anotherMediaType() {
    assertProblem(
        CASEWORKER.send(
            CASEWORKER
                .request(CHECK)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    assertProblem(
        CASEWORKER.send(CASEWORKER.request("me").header("Accept", "application/xml").GET()),
        406,
        "NOT_ACCEPTABLE");
  }

  @Test
  void whatIsNotJson() {
    for (String body : new String[] {"", "{", "[]", "null", "{} {}", "{\"measure\":}"}) {
      assertProblem(CASEWORKER.post(CHECK, body), 400, null);
    }
  }

  @Test
  void noBodyAtAll() {
    assertProblem(
        CASEWORKER.send(CASEWORKER.request(CHECK).POST(BodyPublishers.noBody())), 400, null);
    assertProblem(
        TestProduct.rest("farm")
            .send(TestProduct.rest("farm").request("stop-requests").POST(BodyPublishers.noBody())),
        400,
        null);
  }

  @Test
  void everyWrongFieldIsPointedAt() {
    JsonObject problem =
        assertProblem(
            CASEWORKER.post(
                CHECK, "{\"measure\":\"AFT\",\"actor\":\"KING\",\"start\":\"2026-02-31\",\"x\":1}"),
            400,
            "INVALID");
    assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(e -> e.getString("pointer") + " " + e.getString("code"))
        .contains("/x UNKNOWN_FIELD", "/start DATE", "/actor CODE");
  }

  @Test
  void theSentenceIsInTheLanguageAskedFor() {
    assertThat(title("nn")).isNotEqualTo(title("en"));
    assertThat(title("nb")).isNotEqualTo(title("en"));
  }

  private static String title(String language) {
    return json(CASEWORKER.send(
            CASEWORKER.request("nothing").header("Accept-Language", language).GET()))
        .getString("title");
  }

  private static JsonObject assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body())
        .doesNotContain("Exception", "no.greenwork", "SELECT", "glassfish", "payara");
    JsonObject problem = json(answer);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getJsonArray("errors")).isNotEmpty();
    if (code != null) {
      assertThat(problem.getString("code")).isEqualTo(code);
    }
    return problem;
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
