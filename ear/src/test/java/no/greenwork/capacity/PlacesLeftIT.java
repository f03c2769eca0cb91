package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the provider reads when it accepts is what the finder told the caseworker. */
@ArquillianTest
@RunAsClient
class PlacesLeftIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());

  @Test
  void everyOfferOfTheFinderIsLeftAtThatPlace() {
    LocalDate day = TestProduct.today().plusDays(20);
    int offers = 0;
    for (JsonObject hit : hits(day).getValuesAs(JsonObject.class)) {
      for (JsonObject offer : hit.getJsonArray("offers").getValuesAs(JsonObject.class)) {
        Map<String, Integer> left = left(offer.getString("agreement"), day);
        assertThat(left).containsKey(PlacesLeft.OWN_PREMISES);
        assertThat(new BigDecimal(offer.getString("available")))
            .as("%s at %s", offer.getString("agreement"), hit.getString("farm"))
            .isEqualByComparingTo(places(left.get(hit.getString("farm"))));
        offers++;
      }
    }
    assertThat(offers).isGreaterThan(50);
  }

  @Test
  void anAgreementHasNoPlacesBeforeItsFirstDayNorAfterItsLast() {
    String reference = "A-5700-0002";
    LocalDate[] period =
        DATABASE.withHandle(
            h ->
                h.createQuery("SELECT valid_from, valid_to FROM agreement WHERE reference = ?")
                    .bind(0, reference)
                    .map(
                        (row, context) ->
                            new LocalDate[] {
                              row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)
                            })
                    .one());

    assertThat(left(reference, period[0].minusDays(1))).isEmpty();
    assertThat(left(reference, period[0])).isNotEmpty();
    assertThat(left(reference, period[1].minusDays(1))).isNotEmpty();
    assertThat(left(reference, period[1])).isEmpty();
    assertThat(left("no such agreement", period[0])).isEmpty();
  }

  private static BigDecimal places(int halves) {
    return new BigDecimal(Halves.text(halves));
  }

  private static Map<String, Integer> left(String reference, LocalDate day) {
    return DATABASE.withHandle(h -> PlacesLeft.of(h, reference, day));
  }

  private static JsonArray hits(LocalDate day) {
    String found =
        TestProduct.rest("coordinator")
            .get("farms/search?from=5001&measure=AFT&limit=200&date=" + day)
            .body();
    return Json.createReader(new StringReader(found)).readObject().getJsonArray("items");
  }
}
