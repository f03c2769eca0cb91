package no.greenwork.placement;

import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The waiting list on a phone, and the way from it to an offer. */
@BrowserTest
@RunAsClient
class WaitingE2E {
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
    provider.page().locator("main a[href*='/placements/offer']").last().click();
    provider.assertClean().assertFits();
  }
}
