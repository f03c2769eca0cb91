package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** The waiting list on a phone, and a place offered from it past somebody who has waited longer. */
@BrowserTest
@RunAsClient
class WaitingE2E {
  private static final String SAVE = "main .buttons button.ui-button";

  private static final String REFERRED =
      " WHERE measure_code = 'AFT' AND referred_on IS NOT NULL AND accepted_on IS NULL AND declined_on IS NULL"
          + " AND not_relevant_on IS NULL AND provider_id = (SELECT MAX(g.provider_id) FROM user_grant g"
          + " JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'provider')";

  /** More than one who has no offer yet: the last of them is not the next. */
  @BeforeAll
  static void letTwoMoreWait() throws SQLException {
    sql(
        "UPDATE placement SET waiting_from = referred_on, waiting_reason = 'Prøve'"
            + REFERRED
            + " AND waiting_from IS NULL ORDER BY referred_on DESC, id DESC LIMIT 2");
  }

  @AfterAll
  static void letThemBeReferredAgain() throws SQLException {
    sql(
        "UPDATE placement SET waiting_from = NULL, waiting_reason = NULL"
            + REFERRED
            + " AND waiting_reason = 'Prøve'");
  }

  private static void sql(String statement) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Test
  void anotherThanTheNextIsOfferedAPlaceOnlyWithAReason(Browser browser) {
    BrowserPage provider =
        browser.open(Browser.DESK, "provider").go("/placements/waiting?measure=AFT").assertClean();
    Page page = provider.page();
    press(page, page.locator("main a[href*='/placements/offer']").last());
    provider.assertClean();
    press(page, page.locator(SAVE));
    assertThat(page.url()).contains("/placements/offer");
    assertThat(page.locator(".field .error").allTextContents()).isNotEmpty();
    page.locator("textarea").fill("Kan begynne med en gang");
    press(page, page.locator(SAVE));
    assertThat(page.url()).contains("/placements/view");
    provider.assertClean();
    assertThat(page.locator("main").textContent()).contains("Kan begynne med en gang");
    page.locator("#offerForm\\:offerReason").fill("Plassen ble likevel ikke ledig");
    press(page, page.locator("#offerForm\\:takeBack"));
    assertThat(page.locator("main").textContent()).contains("Plassen ble likevel ikke ledig");
  }

  @Test
  void theListIsCleanOnAPhoneInNynorsk(Browser browser) {
    for (String account : new String[] {"provider", "supervisor"}) {
      browser
          .open(Browser.PHONE, account)
          .go("/placements/waiting?measure=AFT")
          .assertClean()
          .assertFits();
    }
    BrowserPage provider =
        browser.open(Browser.PHONE, "provider").go("/placements/waiting?measure=AFT");
    press(provider.page(), provider.page().locator("main a[href*='/placements/offer']").last());
    provider.assertClean().assertFits();
  }

  private static void press(Page page, Locator what) {
    page.waitForNavigation(what::click);
  }
}
