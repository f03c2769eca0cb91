package no.greenwork.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The history of a placement as other systems read it. */
@ArquillianTest
@RunAsClient
class HistoryResourceIT {
  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String placement(RestClient rest) {
    return json(rest.get("placements?limit=1&state=ACTIVE"))
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  /** One that was decided last, without a word: others' tests leave other lines of others. */
  private static String decided(RestClient rest) {
    return json(rest.get("placements?limit=200&state=ACTIVE")).getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getString("id"))
        .filter(
            id ->
                json(rest.get("placements/" + id + "/history?limit=1"))
                    .getJsonArray("items")
                    .stream()
                    .map(JsonValue::asJsonObject)
                    .anyMatch(
                        line ->
                            line.getString("kind").equals("DECISION") && !line.containsKey("note")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itIsReadInTheLanguageAskedForAndPageByPage() {
    RestClient provider = TestProduct.rest("provider");
    String path = "placements/" + decided(provider) + "/history";
    JsonObject page = json(provider.get(path + "?limit=1"));
    assertThat(page.getJsonArray("items")).hasSize(1);
    JsonObject line = page.getJsonArray("items").getJsonObject(0);
    assertThat(line.getString("at")).endsWith("Z");
    assertThat(line).doesNotContainKey("note");
    assertThat(page.getString("next")).isNotEmpty();

    JsonObject rest = json(provider.get(path + "?after=" + page.getString("next")));
    assertThat(rest.getJsonArray("items")).isNotEmpty().doesNotContain(line);
    String nynorsk =
        provider.send(provider.request(path).header("Accept-Language", "nn").GET()).body();
    assertThat(nynorsk).contains("Teken inn", "Tilvist");
  }

  @Test
  void whatCannotBeReadIsNamedAndWhatIsForeignIsNotThere() {
    RestClient provider = TestProduct.rest("provider");
    String path = "placements/" + placement(provider) + "/history";
    assertThat(provider.get(path + "?from=31.13.2026").statusCode()).isEqualTo(400);
    assertThat(provider.get(path + "?from=31.13.2026").body()).contains("/from", "DATE");
    assertThat(provider.get(path + "?after=x").body()).contains("/after", "CURSOR");
    for (String account : new String[] {"provider2", "coordinator", "directorate", "admin"}) {
      assertThat(TestProduct.rest(account).get(path).statusCode()).as(account).isEqualTo(404);
    }
    assertThat(provider.get("placements/no-such/history").statusCode()).isEqualTo(404);
  }

  @Test
  void aFarmReadsNothingOfOthersDecisions() {
    RestClient farm = TestProduct.rest("farm");
    String id = json(farm.get("placements")).getJsonArray("items").getJsonObject(0).getString("id");
    assertThat(json(farm.get("placements/" + id + "/history")).getJsonArray("items"))
        .extracting(line -> line.asJsonObject().getString("kind"))
        .isSubsetOf("FARM_DAY", "VISIT", "STOP_REQUEST", "MESSAGE");
  }
}
