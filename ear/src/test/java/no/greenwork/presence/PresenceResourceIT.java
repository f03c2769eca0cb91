package no.greenwork.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Statistics of attendance as other systems read them. */
@ArquillianTest
@RunAsClient
class PresenceResourceIT {
  private static final String PATH = "attendance/statistics";

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  @Test
  void everyDivisionHasTheSameSumAndATrendOfTwoYears() {
    RestClient directorate = TestProduct.rest("directorate");
    JsonObject total = null;
    for (String by : List.of("weekday", "measure", "farm", "provider", "region")) {
      JsonObject answer = json(directorate.get(PATH + "?by=" + by));
      assertThat(answer.getString("by")).isEqualTo(by);
      assertThat(answer.getJsonArray("rows")).as(by).isNotEmpty();
      assertThat(answer.getJsonArray("trend")).hasSize(PresenceFigures.TREND);
      total = total == null ? answer.getJsonObject("total") : total;
      assertThat(answer.getJsonObject("total")).isEqualTo(total);
      boolean whole = answer.getJsonArray("rows").stream().allMatch(PresenceResourceIT::isShown);
      int days =
          answer.getJsonArray("rows").stream()
              .map(JsonValue::asJsonObject)
              .mapToInt(row -> row.getInt("days", 0))
              .sum();
      if (whole) {
        assertThat(days).as(by).isEqualTo(total.getInt("days"));
      } else {
        assertThat(days).as(by).isPositive().isLessThan(total.getInt("days"));
      }
    }
    assertThat(Double.parseDouble(total.getString("presence"))).isBetween(50.0, 100.0);
    assertThat(total).doesNotContainKeys("key", "name", "provider");
  }

  /** In every month. */
  private static boolean isShown(JsonValue row) {
    return row.asJsonObject().containsKey("days")
        && row.asJsonObject().getInt("monthsHidden", 0) == 0;
  }

  @Test
  void whatIsTooSmallIsAbsentAndNeverNull() {
    JsonObject farms = json(TestProduct.rest("coordinator").get(PATH + "?by=farm"));
    List<JsonObject> hidden =
        farms.getJsonArray("rows").stream()
            .map(JsonValue::asJsonObject)
            .filter(row -> !row.containsKey("days"))
            .toList();
    assertThat(hidden).isNotEmpty();
    assertThat(hidden)
        .allSatisfy(
            row ->
                assertThat(row)
                    .doesNotContainKeys("persons", "present", "presence", "hours")
                    .containsKeys("provider", "monthsHidden"));
    assertThat(farms.toString()).doesNotContain("null");
  }

  @Test
  void whatCannotBeAnsweredSaysWhy() {
    RestClient coordinator = TestProduct.rest("coordinator");
    for (String wrong :
        List.of(
            "?by=reason",
            "?from=2026-09-02",
            "?from=2026-09-01&to=2026-10-30",
            "?from=2026-09-01&to=2026-07-31",
            "?from=last-year",
            "?region=Troms")) {
      HttpResponse<String> answer = coordinator.get(PATH + wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(json(answer).getJsonArray("errors")).as(wrong).isNotEmpty();
    }
    assertThat(coordinator.get(PATH + "?region=0300").statusCode()).isEqualTo(404);
    for (String other : List.of("caseworker", "supervisor", "farm", "handler", "admin")) {
      assertThat(TestProduct.rest(other).get(PATH).statusCode()).as(other).isEqualTo(403);
    }
  }

  @Test
  void waitingTimesAreReadTheSameWay() {
    JsonObject answer = json(TestProduct.rest("directorate").get("waiting-times?by=provider"));
    assertThat(answer.getJsonArray("rows")).isNotEmpty();
    assertThat(answer.getJsonObject("total").getJsonObject("places"))
        .containsKeys("taken", "empty");
    assertThat(
            json(TestProduct.rest("provider").get("waiting-times?region=5700"))
                .getJsonArray("rows"))
        .hasSize(1);
    assertThat(TestProduct.rest("coordinator").get("waiting-times?year=1990").statusCode())
        .isEqualTo(400);
    assertThat(TestProduct.rest("supervisor").get("waiting-times").statusCode()).isEqualTo(403);
  }
}
