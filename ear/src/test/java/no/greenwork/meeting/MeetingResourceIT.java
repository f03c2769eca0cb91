package no.greenwork.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Meetings over REST: called, moved, written down, and what a farm gets of them. */
@ArquillianTest
@RunAsClient
class MeetingResourceIT {
  private static final String IF_MATCH = "If-Match";

  private final RestClient provider = TestProduct.rest("provider");

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  /** One at the farm of the account farm, of somebody whom all may see. */
  private static String placement() {
    return json(TestProduct.rest("farm").get("placements?limit=50&state=ACTIVE"))
        .getJsonArray("items")
        .stream()
        .map(item -> item.asJsonObject())
        .filter(item -> staysUntil(item, TestProduct.today().plusDays(30)))
        .map(item -> item.getString("id"))
        .filter(id -> isOpenTo("caseworker", id) && isOpenTo("provider", id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean staysUntil(JsonObject placement, LocalDate day) {
    return !placement.containsKey("end")
        || placement.getString("end").compareTo(day.toString()) > 0;
  }

  private static boolean isOpenTo(String account, String placement) {
    return TestProduct.rest(account).get("placements/" + placement + "/meetings").statusCode()
        == 200;
  }

  private HttpResponse<String> arranged(String meetings, LocalDate day) {
    return provider.post(
        meetings,
        "{\"onDate\":\"%s\",\"fromTime\":\"12:00\",\"place\":\"The barn\",\"agenda\":\"Secret agenda\",\"withNav\":true,\"withProvider\":true,\"withFarm\":true}"
            .formatted(day));
  }

  private HttpResponse<String> put(String path, String json, String tag) {
    return provider.send(
        provider
            .request(path)
            .header("Content-Type", "application/json")
            .header(IF_MATCH, tag)
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  @Test
  void aMeetingIsMovedByWhoHasSeenItAndCancelledWithAReason() {
    String meetings = "placements/" + placement() + "/meetings";
    HttpResponse<String> made = arranged(meetings, TestProduct.today().plusDays(20));
    assertThat(made.statusCode()).isEqualTo(201);
    String path = meetings + "/" + json(made).getString("id");
    String moved =
        "{\"onDate\":\"%s\",\"fromTime\":\"09:30\",\"place\":\"The office\",\"reason\":\"Harvest\"}"
            .formatted(TestProduct.today().plusDays(21));
    assertThat(provider.post(path + "/move", moved).statusCode()).isEqualTo(428);
    HttpResponse<String> answer = provider.post(path + "/move", moved, IF_MATCH, tag(made));
    assertThat(json(answer).getString("fromTime")).isEqualTo("09:30");
    assertThat(provider.post(path + "/move", moved, IF_MATCH, tag(made)).statusCode())
        .isEqualTo(412);
    HttpResponse<String> off =
        provider.post(path + "/cancellation", "{\"reason\":\"Illness\"}", IF_MATCH, tag(answer));
    assertThat(json(off).getBoolean("cancelled")).isTrue();
    assertThat(provider.get(meetings + "/no-such").statusCode()).isEqualTo(404);
    assertThat(TestProduct.rest("provider2").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasAgreedIsWrittenWholeAndAFarmGetsItsOwnPointsOnly() {
    String meetings = "placements/" + placement() + "/meetings";
    String id = json(arranged(meetings, TestProduct.today())).getString("id");
    String agreed =
        "{\"points\":[{\"agreed\":\"Office calls\",\"party\":\"NAV\"},{\"agreed\":\"Farm shows\",\"party\":\"FARM\"}]}";
    HttpResponse<String> written = put(meetings + "/" + id + "/minutes", agreed, "\"0\"");
    assertThat(written.statusCode()).isEqualTo(200);
    assertThat(tag(written)).isEqualTo("\"1\"");
    assertThat(put(meetings + "/" + id + "/minutes", agreed, "\"0\"").statusCode()).isEqualTo(412);
    RestClient farm = TestProduct.rest("farm");
    String seen = farm.get(meetings).body();
    assertThat(seen).contains("Farm shows").doesNotContain("Office calls", "Secret agenda");
    JsonObject own =
        json(farm.get(meetings)).getJsonArray("items").stream()
            .map(item -> item.asJsonObject())
            .filter(item -> item.getString("id").equals(id))
            .findFirst()
            .orElseThrow();
    String point = own.getJsonArray("points").getJsonObject(0).getString("id");
    String done = meetings + "/points/" + point + "/done";
    assertThat(TestProduct.rest("provider2").post(done, "{}").statusCode()).isEqualTo(404);
    assertThat(provider.post(done, "{}").statusCode()).isEqualTo(403);
    assertThat(farm.post(done, "{}").statusCode()).isEqualTo(204);
    assertThat(farm.get(meetings + "/" + id).statusCode()).isIn(403, 404);
  }
}
