package no.greenwork.followup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Follow-ups over REST: the office's, and the one that somebody of the provider carries out. */
@ArquillianTest
@RunAsClient
class FollowUpResourceIT {
  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String text(String column) {
    return Transfers.text(
        "SELECT "
            + column
            + " FROM follow_up f JOIN placement p ON p.id = f.placement_id JOIN participant x ON x.id = p.participant_id"
            + " AND x.protection = 'NONE' AND NOT x.shielded JOIN user_grant g ON g.provider_id = p.provider_id JOIN app_user u ON u.id = g.user_id"
            + " AND u.user_name = 'provider' JOIN user_grant c ON c.unit_number = p.referred_unit JOIN app_user cu ON cu.id = c.user_id"
            + " AND cu.user_name = 'caseworker' WHERE f.valid_to > '"
            + TestProduct.today()
            + "' AND f.valid_from <= '"
            + TestProduct.today()
            + "' ORDER BY f.id LIMIT 1");
  }

  @Test
  void theOfficeReadsThemAndChangesTheEndOfOneThatItHasSeen() {
    RestClient office = TestProduct.rest("caseworker");
    String path = "placements/" + text("p.public_id") + "/follow-ups";
    JsonObject first = json(office.get(path)).getJsonArray("items").getJsonObject(0);
    String one = path + "/" + text("f.public_id");
    HttpResponse<String> got = office.get(one);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(first).containsKeys("from", "lastDay", "weeks", "purpose", "contacts");
    String end = "{\"lastDay\":\"%s\"}".formatted(TestProduct.today().plusDays(60));
    assertThat(office.post(one + "/end", end).statusCode()).isEqualTo(428);
    assertThat(office.post(one + "/end", end, "If-Match", "\"99\"").statusCode()).isEqualTo(412);
    HttpResponse<String> later =
        office.post(one + "/end", end, "If-Match", got.headers().firstValue("ETag").orElseThrow());
    assertThat(json(later).getString("lastDay"))
        .isEqualTo(TestProduct.today().plusDays(60).toString());
    assertThat(office.get(path + "/no-such").statusCode()).isEqualTo(404);
    assertThat(TestProduct.rest("caseworker2").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theProviderRegistersAContactByReferenceAndInitials() {
    RestClient provider = TestProduct.rest("provider");
    String path = "follow-ups/" + text("f.public_id");
    JsonObject shown = json(provider.get(path));
    assertThat(shown.getString("initials")).isNotBlank();
    int before = shown.getJsonArray("contacts").size();
    String contact =
        "{\"contactOn\":\"%s\",\"note\":\"All is well\"}".formatted(TestProduct.today());
    HttpResponse<String> written = provider.post(path + "/contacts", contact);
    assertThat(json(written).getJsonArray("contacts")).hasSize(before + 1);
    assertThat(provider.post(path + "/contacts", "{\"note\":\"No day\"}").statusCode())
        .isEqualTo(400);
    for (String other : new String[] {"provider2"}) {
      assertThat(TestProduct.rest(other).get(path).statusCode()).isEqualTo(404);
      assertThat(TestProduct.rest(other).post(path + "/contacts", contact).statusCode())
          .isEqualTo(404);
    }
  }
}
