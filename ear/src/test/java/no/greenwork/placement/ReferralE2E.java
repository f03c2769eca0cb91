package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From a farm in the finder to the provider's answer and the region's figures, with the keyboard
 * only.
 */
@BrowserTest
@RunAsClient
class ReferralE2E {
  private static final String START = "2027-09-01";
  private static final int MOST_TABS = 400;
  private static final long AGREEMENT_ID = 1L << 42;
  private static final String AGREEMENT = "A-TASTATUR";

  /** With a place that nobody else's test takes. */
  @BeforeAll
  static void agree() throws SQLException {
    sql(
        "INSERT INTO agreement (id, reference, provider_id, region_number, measure_code, valid_from, places, created_at)"
            + " SELECT "
            + AGREEMENT_ID
            + ", '"
            + AGREEMENT
            + "', v.id, v.region_number, 'AFT', '"
            + START
            + "', 1, NOW(6) FROM provider v JOIN user_grant g ON g.provider_id = v.id JOIN app_user u ON u.id = g.user_id"
            + " WHERE u.user_name = 'provider' LIMIT 1");
  }

  @AfterAll
  static void end() throws SQLException {
    sql("DELETE FROM agreement WHERE id = " + AGREEMENT_ID);
  }

  private static void sql(String statement) throws SQLException {
    try (Connection connection = TestProduct.databaseForMigration().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Test
  void aReferralIsMadeAndAnsweredWithTheKeyboardAlone(Browser browser) {
    BigDecimal before = reserved();
    Page caseworker =
        browser
            .open(Browser.DESK, "caseworker")
            .go("/finder?from=5001&measure=AFT&start=" + START)
            .page();
    press(caseworker, "a[href*='/placements/refer']");
    choose(caseworker, "#form\\:participant");
    choose(caseworker, "#form\\:provider", name("provider"));
    press(caseworker, "main button.ui-button:not(.secondary)");
    assertThat(caseworker.url()).contains("/placements/view?id=");
    String id = caseworker.url().replaceFirst(".*id=", "");

    BrowserPage provider =
        browser.open(Browser.DESK, "provider").go("/placements/view?id=" + id).assertClean();
    press(provider.page(), "main a.button[href*='/placements/accept']");
    provider.assertClean();
    type(provider.page(), "#form\\:agreement", AGREEMENT);
    assertThat(isChosen(provider.page(), "#form\\:agreement", AGREEMENT + " (1)")).isTrue();
    choose(provider.page(), "#form\\:farm", "");
    press(provider.page(), "main button.ui-button");
    assertThat(provider.page().url())
        .as(() -> provider.page().locator("main").innerText())
        .contains("/placements/view?id=" + id);
    assertThat(reserved()).isGreaterThan(before);
    press(provider.page(), "button:has-text('Angre')");
    assertThat(reserved()).isEqualByComparingTo(before);
  }

  @Test
  void thePagesOfAPlacementAreCleanOnAPhoneInNynorsk(Browser browser) {
    for (String account : new String[] {"caseworker", "provider", "supervisor", "farm"}) {
      BrowserPage page = browser.open(Browser.PHONE, account).assertClean().assertFits();
      page.go("/placements/list").assertClean().assertFits();
    }
    browser.open(Browser.PHONE, "caseworker").go("/placements/refer").assertClean().assertFits();
  }

  private static BigDecimal reserved() {
    String body = TestProduct.rest("coordinator").get("capacity?measure=AFT&by=region").body();
    JsonObject total =
        Json.createReader(new StringReader(body)).readObject().getJsonObject("total");
    return new BigDecimal(total.getString("reserved"));
  }

  private static String name(String account) {
    JsonObject me =
        Json.createReader(new StringReader(TestProduct.rest(account).get("me").body()))
            .readObject();
    return me.getJsonArray("grants").getJsonObject(0).getString("scope");
  }

  /** Tabs to the element and presses Enter. */
  private static void press(Page page, String selector) {
    tabTo(page, selector);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  /** Tabs to the list and takes its next choice. */
  private static void choose(Page page, String selector) {
    tabTo(page, selector);
    page.keyboard().press("ArrowDown");
  }

  /** Tabs to the list and types what the choice begins with, as one does where there are many. */
  private static void type(Page page, String selector, String beginning) {
    tabTo(page, selector);
    page.keyboard().type(beginning);
  }

  /** Tabs to the list and steps until the choice with this value or label is taken. */
  private static void choose(Page page, String selector, String wanted) {
    tabTo(page, selector);
    page.keyboard().press("Home");
    for (int i = 0; i < MOST_TABS && !isChosen(page, selector, wanted); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(isChosen(page, selector, wanted)).as("%s in %s", wanted, selector).isTrue();
  }

  private static boolean isChosen(Page page, String selector, String wanted) {
    return (Boolean)
        page.evaluate(
            "([selector, wanted]) => { const s = document.querySelector(selector); return s.value === wanted || s.selectedOptions[0].text === wanted; }",
            new String[] {selector, wanted});
  }

  private static void tabTo(Page page, String selector) {
    page.locator(selector).first().waitFor();
    for (int i = 0; i < MOST_TABS; i++) {
      boolean there =
          (Boolean)
              page.locator(selector)
                  .first()
                  .evaluate("element => document.activeElement === element");
      if (there) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }
}
