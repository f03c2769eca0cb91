package no.greenwork.shared;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of the documentation, taken anew with {@code -Dgreenwork.pictures=true}. All people
 * and places on them are invented.
 */
@BrowserTest
@RunAsClient
@EnabledIfSystemProperty(named = "greenwork.pictures", matches = "true")
class PicturesE2E {
  private static final Browser.Screen DESK = new Browser.Screen("nb", 1280, 800, ColorScheme.LIGHT);
  private static final Browser.Screen PHONE = new Browser.Screen("nn", 390, 800, ColorScheme.DARK);

  @ParameterizedTest
  @CsvSource({
    "caseworker, caseworker, /",
    "provider, provider, /",
    "coordinator, coordinator, /capacity",
    "directorate, directorate, /capacity",
    "finder, caseworker, '/finder?from=5001&measure=AFT&start=2026-12-01&place=date'",
    "referral, caseworker, '/placements/refer?measure=AFT&start=2026-12-01'",
    "placements, provider, /placements/list",
    "administrator, admin, /admin/users"
  })
  void onADesk(String name, String account, String address, Browser browser) {
    browser.open(DESK, account).go(address).assertFits().picture(name);
  }

  @ParameterizedTest
  @CsvSource({"farm-phone, farm, /placements/list"})
  void onAPhone(String name, String account, String address, Browser browser) {
    browser.open(PHONE, account).go(address).assertFits().picture(name);
  }

  @ParameterizedTest
  @CsvSource({"placement, provider, REFERRED", "person-phone, farm, ACTIVE"})
  void ofOnePlacement(String name, String account, String state, Browser browser) {
    BrowserPage window =
        browser
            .open(account.equals("farm") ? PHONE : DESK, account)
            .go("/placements/list?state=" + state);
    Page page = window.page();
    page.locator("main a[href*='/placements/view']").first().click();
    page.waitForURL(url -> url.contains("/placements/view"));
    window.assertFits().picture(name);
  }
}
