package no.greenwork.access;

import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The page that a person meets before they are known. */
@BrowserTest
@RunAsClient
class LoginE2E {
  @Test
  void theLoginPageIsCleanOnADeskAndOnAPhone(Browser browser) {
    browser.open(Browser.DESK).go("/login").assertClean().assertFits();
    browser.open(Browser.PHONE).go("/login").assertClean().assertFits();
  }
}
