package no.greenwork.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * A provider proposes, NAV sees old and new beside each other and decides, the provider is told.
 */
@BrowserTest
@RunAsClient
class ProposalE2E {
  /** Of the account provider and the account caseworker's unit, with nothing proposed. */
  private static final String PLACEMENT =
      """
      SELECT p.public_id FROM placement p
      JOIN user_grant g ON g.provider_id = p.provider_id JOIN app_user u ON u.id = g.user_id AND u.user_name = 'provider'
      JOIN user_grant c ON c.unit_number = p.referred_unit JOIN app_user k ON k.id = c.user_id AND k.user_name = 'caseworker'
      JOIN participant x ON x.id = p.participant_id AND x.protection = 'NONE' AND NOT x.shielded
      WHERE p.valid_from < '%1$s' AND p.valid_to > '%1$s' + INTERVAL 40 DAY
        AND NOT EXISTS (SELECT 1 FROM proposal pr WHERE pr.placement_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM long_away la WHERE la.placement_id = p.id)
      ORDER BY p.id LIMIT 1
      """;

  private static String placement() throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(PLACEMENT.formatted(TestProduct.today()));
        ResultSet row = statement.executeQuery()) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static JsonObject placement(String id) {
    return json(TestProduct.rest("provider").get("placements/" + id));
  }

  private static void press(Page page, String selector) {
    page.waitForNavigation(() -> page.locator(selector).first().click());
  }

  @Test
  void aPercentIsProposedApprovedAndSeen(Browser browser) throws SQLException {
    String id = placement();
    int before = placement(id).getInt("percent");
    int wanted = before == 45 ? 46 : 45;
    BrowserPage provider = browser.open(Browser.DESK, "provider").go("/placements/view?id=" + id);
    press(provider.page(), "a[href*='/proposals/new']");
    provider.assertClean();
    press(provider.page(), "a[href*='kind=CHANGE_PERCENT']");
    provider.page().locator("#form\\:percent").fill("101");
    press(provider.page(), "main button.ui-button");
    assertThat(provider.page().locator("main .error").allInnerTexts()).anyMatch(t -> !t.isBlank());
    provider.assertClean();
    provider.page().locator("#form\\:percent").fill(Integer.toString(wanted));
    provider.page().locator("#form\\:justification").fill("Ønsker roligere dager");
    press(provider.page(), "main button.ui-button");
    assertThat(provider.page().url()).contains("/placements/view?id=" + id);
    assertThat(placement(id).getInt("percent")).isEqualTo(before);
    BrowserPage nav = browser.open(Browser.DESK, "caseworker").go("/placements/view?id=" + id);
    press(nav.page(), "a[href*='/proposals/view']");
    nav.assertClean();
    assertThat(nav.page().locator("main table").innerText()).contains(before + " %", wanted + " %");
    press(nav.page(), "main button.ui-button:not(.danger)");
    assertThat(nav.page().url()).contains("/placements/view?id=" + id);
    nav.assertClean();
    assertThat(placement(id).getInt("percent")).isEqualTo(wanted);
    provider.go("/placements/view?id=" + id).assertClean();
    press(provider.page(), "#noticeForm button");
    assertThat(provider.page().locator("#noticeForm").count()).isZero();
    provider.show(Browser.PHONE).assertClean().assertFits();
  }

  @Test
  void navLooksAtTheEffectBeforeItChangesAnything(Browser browser) throws SQLException {
    String id = placement();
    BrowserPage nav =
        browser.open(Browser.DESK, "caseworker").go("/proposals/new?kind=EXTEND&placement=" + id);
    String end = placement(id).getString("end");
    nav.page().locator("#form\\:newEnd").fill(day(end.substring(0, 4), end));
    press(nav.page(), "main button.ui-button.secondary");
    assertThat(nav.page().locator("section[aria-labelledby=effect]").innerText()).isNotBlank();
    nav.assertClean();
    assertThat(placement(id).getString("end")).isEqualTo(end);
  }

  /** The same day ten years on: nothing lasts so long. */
  private static String day(String year, String iso) {
    return iso.substring(8) + "." + iso.substring(5, 7) + "." + (Integer.parseInt(year) + 10);
  }

  @Test
  void anotherSystemProposesAndAnswersByVersion() throws SQLException {
    String id = placement();
    RestClient provider = TestProduct.rest("provider");
    RestClient nav = TestProduct.rest("caseworker");
    String path = "placements/" + id + "/proposals";
    String body =
        "{\"kind\":\"END\",\"newEnd\":\"" + TestProduct.today() + "\",\"exitReason\":\"GOT_WORK\"}";
    assertThat(provider.post(path, body).statusCode()).isEqualTo(428);
    assertThat(provider.post(path, body, "If-Match", "\"9999\"").statusCode()).isEqualTo(412);
    String tag = provider.get("placements/" + id).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> wrong =
        provider.post(path, "{\"kind\":\"END\",\"percent\":50}", "If-Match", tag);
    assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(400);
    assertThat(wrong.body()).contains("/percent", "/newEnd", "/exitReason");
    assertThat(nav.post(path, body, "If-Match", tag).statusCode()).isEqualTo(403);
    HttpResponse<String> made = provider.post(path, body, "If-Match", tag);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String proposal = json(made).getString("id");
    assertThat(nav.get(path).body()).contains(proposal, "\"PENDING\"");
    String answer = "proposals/" + proposal;
    assertThat(nav.post(answer + "/rejection", "{\"reason\":\"Nei\"}").statusCode()).isEqualTo(428);
    assertThat(
            nav.post(answer + "/rejection", "{\"reason\":\"Nei\"}", "If-Match", "\"5\"")
                .statusCode())
        .isEqualTo(412);
    HttpResponse<String> rejected =
        nav.post(
            answer + "/rejection",
            "{\"reason\":\"Nei\"}",
            "If-Match",
            json(made).getString("etag"));
    assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(200);
    assertThat(json(rejected).getString("answerReason")).isEqualTo("Nei");
    HttpResponse<String> late =
        nav.post(answer + "/approval", "{}", "If-Match", json(rejected).getString("etag"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("ANSWERED_ALREADY");
  }
}
