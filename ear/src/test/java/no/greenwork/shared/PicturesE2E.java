package no.greenwork.shared;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
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
    "administrator, admin, /admin/users"
  })
  void onADesk(String name, String account, String address, Browser browser) {
    browser.open(DESK, account).go(address).assertFits().picture(name);
  }

  @ParameterizedTest
  @CsvSource({"farm-phone, farm, /"})
  void onAPhone(String name, String account, String address, Browser browser) {
    browser.open(PHONE, account).go(address).assertFits().picture(name);
  }

  @Test
  void ofOnePlacement(Browser browser) {
    BrowserPage window = browser.open(DESK, "provider").go("/placements/list?state=REFERRED");
    Page page = window.page();
    page.locator("main a[href*='/placements/view']").first().click();
    page.waitForURL(url -> url.contains("/placements/view"));
    window.assertFits().picture("placement");
  }
}
