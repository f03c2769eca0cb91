package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by county and municipality of any year, as another system asks for them. */
@ArquillianTest
@RunAsClient
class CountyStructureIT {
  private static final RestClient COORDINATOR = TestProduct.rest("coordinator");

  @ParameterizedTest
  @ValueSource(strings = {"2013", "2018", "2020", "2024"})
  void theTotalIsTheNationsAndTheRowsAddUp(String structure) {
    JsonObject nation = capacity("nation", structure);
    assertThat(nation).doesNotContainKeys("structure", "notes");
    for (String by : List.of("county", "municipality")) {
      JsonObject answer = capacity(by, structure);
      assertThat(answer.getJsonObject("total")).isEqualTo(nation.getJsonObject("total"));
      assertThat(answer.getString("structure")).isEqualTo(structure);
      assertThat(sum(answer, "rows", "", "agreed"))
          .isEqualTo(new BigDecimal(nation.getJsonObject("total").getString("agreed")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013", "2018"})
  void whatIsNotDecidedStandsInRowsOfItsOwnAndIsNamedWithItsAmounts(String structure) {
    for (String by : List.of("county", "municipality")) {
      JsonObject answer = capacity(by, structure);
      assertThat(answer.getJsonArray("notes")).as("%s %s", by, structure).isNotEmpty();
      assertThat(sum(answer, "notes", "", "agreed")).isEqualTo(sum(answer, "rows", "/", "agreed"));
      for (JsonObject note : answer.getJsonArray("notes").getValuesAs(JsonObject.class)) {
        assertThat(note.getString("structure")).isEqualTo("2024");
        assertThat(note.getString("reason")).isEqualTo("MERGED");
        assertThat(note.getJsonArray("candidates")).hasSizeGreaterThan(1);
        assertThat(note.getString("message")).contains(note.getString("name"));
      }
    }
  }

  @Test
  void keysAreCodesOfTheStructureWithTheirLeadingZeros() {
    assertThat(keys(capacity("county", "2013"))).contains("01", "03").doesNotContain("50", "32");
    assertThat(keys(capacity("county", "2020"))).contains("30", "03").doesNotContain("31", "32");
    assertThat(keys(capacity("county", "2024"))).contains("31", "03").doesNotContain("30");
  }

  @Test
  void withoutAStructureItIsTodays() {
    JsonObject answer = capacity("county", "2024");
    assertThat(json(COORDINATOR.get("capacity?by=county"))).isEqualTo(answer);
    assertThat(answer).doesNotContainKey("notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "1999", "02020", "now", "20240", "2020%20"})
  void anUnknownStructureIsRefused(String structure) {
    HttpResponse<String> answer = COORDINATOR.get("capacity?by=county&structure=" + structure);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).getString("code")).isEqualTo("NOT_AVAILABLE");
  }

  private static JsonObject capacity(String by, String structure) {
    return json(COORDINATOR.get("capacity?by=" + by + "&structure=" + structure));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static List<String> keys(JsonObject answer) {
    return answer.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getJsonString("key"))
        .map(JsonString::getString)
        .toList();
  }

  private static BigDecimal sum(JsonObject answer, String array, String inKey, String figure) {
    return answer.getJsonArray(array).getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString("key").contains(inKey))
        .map(row -> new BigDecimal(row.getString(figure)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
