package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Sql;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the finder keeps in mind is let go of as soon as the ledger says something else. */
@ArquillianTest
@RunAsClient
class RoomsInMindIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());

  private static final RestClient COORDINATOR = TestProduct.rest("coordinator");

  /** Somebody at a farm of the demo, who stays there for good. */
  private static final String SOMEBODY =
      """
      SELECT u.placement_id id, pl.valid_to, f.org_number farm, u.halves, a.reference agreement
      FROM place_use u JOIN placement pl ON pl.id = u.placement_id JOIN farm f ON f.id = u.farm_id
      JOIN agreement a ON a.id = u.agreement_id JOIN farm_agreement fa ON fa.id = u.farm_agreement_id
      WHERE u.measure_code = 'VTA_S' AND u.valid_from < :day AND (u.valid_to IS NULL OR u.valid_to > :day + INTERVAL 60 DAY)
        AND (a.valid_to IS NULL OR a.valid_to > :day + INTERVAL 60 DAY) AND (fa.valid_to IS NULL OR fa.valid_to > :day + INTERVAL 60 DAY)
      ORDER BY u.placement_id
      """;

  /** One of them. */
  public record Somebody(long id, LocalDate validTo, String farm, int halves, String agreement) {}

  @Test
  void aPlaceThatBecomesFreeIsFoundAtOnceAndSoIsOneThatIsTakenAgain() {
    LocalDate day = TestProduct.today().plusDays(10);
    Somebody one =
        DATABASE.withHandle(
            h ->
                h.createQuery(SOMEBODY).bind("day", day).mapTo(Somebody.class).stream()
                    .filter(s -> offered(s, day) != null)
                    .findFirst()
                    .orElseThrow());
    BigDecimal before = offered(one, day);

    end(one, day.minusDays(1));
    BigDecimal freed = offered(one, day);
    end(one, one.validTo());

    assertThat(freed.subtract(before))
        .isEqualByComparingTo(BigDecimal.valueOf(one.halves()).divide(BigDecimal.TWO));
    assertThat(offered(one, day)).isEqualByComparingTo(before);
  }

  /** As another node would write it. */
  private static void end(Somebody one, LocalDate to) {
    DATABASE.useTransaction(
        h -> {
          h.execute("UPDATE placement SET valid_to = ? WHERE id = ?", to, one.id());
          new LedgerWriter(h).rewrite(List.of(one.id()));
        });
  }

  /** Places that the agreement offers at the farm; null if it offers none there. */
  private static BigDecimal offered(Somebody one, LocalDate day) {
    HttpResponse<String> answer =
        COORDINATOR.get("farms/search?from=5001&measure=VTA_S&limit=200&date=" + day);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonArray hits =
        Json.createReader(new StringReader(answer.body())).readObject().getJsonArray("items");
    return hits.getValuesAs(JsonObject.class).stream()
        .filter(hit -> hit.getString("farm").equals(one.farm()))
        .flatMap(hit -> hit.getJsonArray("offers").getValuesAs(JsonObject.class).stream())
        .filter(offer -> offer.getString("agreement").equals(one.agreement()))
        .map(offer -> new BigDecimal(offer.getString("available")))
        .findFirst()
        .orElse(null);
  }
}
