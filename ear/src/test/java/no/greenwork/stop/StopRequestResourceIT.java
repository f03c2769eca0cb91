package no.greenwork.stop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A farm asks to be out of use over REST, and its provider answers. */
@ArquillianTest
@RunAsClient
class StopRequestResourceIT {
  private static final String IF_MATCH = "If-Match";

  private final RestClient farm = TestProduct.rest("farm");
  private final RestClient provider = TestProduct.rest("provider");

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  /** Years ahead, where nobody else's tests are. */
  private HttpResponse<String> ask(int years) {
    LocalDate first = TestProduct.today().plusYears(years);
    return farm.post(
        "stop-requests",
        "{\"first\":\"%s\",\"last\":\"%s\",\"reason\":\"CALVING\"}"
            .formatted(first, first.plusDays(2)));
  }

  @Test
  void aRefusalIsTheProvidersWithTheVersionThatItHasSeen() {
    HttpResponse<String> asked = ask(21);
    assertThat(asked.statusCode()).isEqualTo(201);
    String path = "stop-requests/" + json(asked).getString("id");
    assertThat(json(asked)).doesNotContainKeys("answer", "text", "answered");
    assertThat(provider.get("stop-requests").body()).contains(json(asked).getString("id"));
    String no = "{\"reason\":\"We are short of places\"}";
    assertThat(provider.post(path + "/refusal", no).statusCode()).isEqualTo(428);
    assertThat(provider.post(path + "/refusal", no, IF_MATCH, "\"9\"").statusCode()).isEqualTo(412);
    assertThat(provider.post(path + "/refusal", "{}", IF_MATCH, tag(asked)).statusCode())
        .isEqualTo(400);
    HttpResponse<String> refused = provider.post(path + "/refusal", no, IF_MATCH, tag(asked));
    assertThat(json(refused).getString("state")).isEqualTo("REFUSED");
    assertThat(json(farm.get(path)).getString("answer")).isEqualTo("We are short of places");
    assertThat(farm.post(path + "/withdrawal", "{}", IF_MATCH, tag(refused)).statusCode())
        .isEqualTo(409);
  }

  @Test
  void whatIsTakenBackIsGoneAndAnothersIsNotThere() {
    HttpResponse<String> asked = ask(22);
    String path = "stop-requests/" + json(asked).getString("id");
    for (String other : new String[] {"farm2", "provider2"}) {
      RestClient stranger = TestProduct.rest(other);
      assertThat(stranger.get(path).statusCode()).as(other).isEqualTo(404);
      assertThat(stranger.get("stop-requests").body())
          .as(other)
          .doesNotContain(json(asked).getString("id"));
    }
    assertThat(
            TestProduct.rest("provider2")
                .post(path + "/acceptance", "{}", IF_MATCH, tag(asked))
                .statusCode())
        .isEqualTo(404);
    assertThat(TestProduct.rest("caseworker").get("stop-requests").statusCode()).isEqualTo(403);
    HttpResponse<String> back = farm.post(path + "/withdrawal", "{}", IF_MATCH, tag(asked));
    assertThat(json(back).getString("state")).isEqualTo("WITHDRAWN");
    assertThat(farm.post("stop-requests", "{\"wish\":1}").statusCode()).isEqualTo(400);
  }
}
