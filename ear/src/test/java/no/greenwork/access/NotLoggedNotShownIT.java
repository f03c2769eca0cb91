package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** While looks cannot be logged, nobody is shown, on any page and in any answer. */
@ArquillianTest
@RunAsClient
class NotLoggedNotShownIT {
  private static final Jdbi MAINTENANCE = Sql.over(TestProduct.databaseForMigration());
  private static final String SOMEBODY =
      """
      SELECT p.public_id placement, t.public_id participant, t.family_name FROM placement p JOIN participant t ON t.id = p.participant_id
      JOIN participant_unit pu ON pu.participant_id = t.id AND pu.valid_to IS NULL AND pu.unit_number = p.referred_unit
      JOIN user_grant g ON g.unit_number = p.referred_unit JOIN app_user u ON u.id = g.user_id AND u.user_name = 'caseworker'
      WHERE p.accepted_on IS NOT NULL AND t.protection = 'NONE' AND NOT t.shielded ORDER BY p.id LIMIT 1
      """;

  /** Somebody whom the account caseworker may see. */
  public record Somebody(String placement, String participant, String familyName) {}

  @Test
  void whatCannotBeLoggedIsNotShown() {
    Somebody somebody =
        MAINTENANCE.withHandle(h -> h.createQuery(SOMEBODY).mapTo(Somebody.class).one());
    Visitor visitor = new Visitor();
    visitor.logIn("caseworker", "caseworker-demo");
    Map<String, Supplier<HttpResponse<String>>> looks = looks(visitor, somebody);
    looks.forEach(
        (what, look) -> assertThat(look.get().body()).as(what).contains(somebody.familyName()));
    MAINTENANCE.useHandle(h -> h.execute("RENAME TABLE access_log TO access_log_away"));
    try {
      looks.forEach(
          (what, look) -> {
            HttpResponse<String> answer = look.get();
            assertThat(answer.statusCode()).as(what).isIn(302, 500);
            assertThat(answer.body()).as(what).doesNotContain(somebody.familyName());
          });
    } finally {
      MAINTENANCE.useHandle(h -> h.execute("RENAME TABLE access_log_away TO access_log"));
    }
  }

  private static Map<String, Supplier<HttpResponse<String>>> looks(
      Visitor visitor, Somebody somebody) {
    Map<String, Supplier<HttpResponse<String>>> looks = new LinkedHashMap<>();
    String name = somebody.familyName();
    looks.put(
        "participant page", () -> visitor.get("participants/view?id=" + somebody.participant()));
    looks.put(
        "participant list", () -> visitor.get("participants/list?name=" + Visitor.encoded(name)));
    looks.put("search", () -> visitor.post("search", "q=" + Visitor.encoded(name)));
    looks.put("names to choose from", () -> visitor.get("placements/refer"));
    looks.put("placement page", () -> visitor.get("placements/view?id=" + somebody.placement()));
    looks.put(
        "placement list",
        () -> visitor.get("placements/list?participant=" + somebody.participant()));
    looks.put("finder", () -> visitor.get("finder?participant=" + somebody.participant()));
    looks.put(
        "REST, a participant", () -> visitor.get("api/v1/participants/" + somebody.participant()));
    looks.put(
        "REST, placements",
        () -> visitor.get("api/v1/placements?participant=" + somebody.participant()));
    return looks;
  }
}
