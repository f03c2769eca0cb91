package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A place is offered from the waiting list, past somebody who has waited longer. */
@BrowserTest
@RunAsClient
class WaitingE2E {
  private static final String SAVE = "main .buttons button.ui-button";

  @Test
  void anotherThanTheNextIsOfferedAPlaceOnlyWithAReason(Browser browser) {
    BrowserPage provider =
        browser.open(Browser.DESK, "provider").go("/placements/waiting?measure=AFT").assertClean();
    Page page = provider.page();
    page.locator("main a[href*='/placements/offer']").last().click();
    provider.assertClean();
    page.locator(SAVE).click();
    assertThat(page.url()).contains("/placements/offer");
    assertThat(page.locator(".field .error").allTextContents()).isNotEmpty();
    page.locator("textarea").fill("Kan begynne med en gang");
    page.locator(SAVE).click();
    page.waitForURL("**/placements/view*");
    provider.assertClean();
    assertThat(page.locator("main").textContent()).contains("Kan begynne med en gang");
    page.locator("#offerForm\\:offerReason").fill("Plassen ble likevel ikke ledig");
    page.locator("#offerForm\\:takeBack").click();
    page.waitForURL("**/placements/view*");
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
    browser
        .open(Browser.PHONE, "provider")
        .go("/placements/waiting?measure=AFT")
        .page()
        .locator("main a[href*='/placements/offer']")
        .last()
        .click();
  }
}
