package no.greenwork.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A visit from the proposal to the day that is agreed, and a farm that asks to be out of use. */
@BrowserTest
@RunAsClient
class VisitE2E {
  private static final String OK = "#messages .ok";

  @Test
  void aFarmChoosesTheDayOnItsPhoneAndTheProviderConfirmsIt(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/").assertClean();
    Page phone = farm.page();
    phone.locator("table.work a[href*='/visits/view']").first().click();
    phone.waitForURL("**/visits/view*");
    farm.assertClean();
    String visit = phone.url().replaceFirst(".*id=", "");
    phone.locator("#form\\:position").selectOption(new SelectOption().setIndex(1));
    phone.locator("#form\\:choose").click();
    phone.locator(OK).waitFor();
    farm.assertClean();
    BrowserPage provider = browser.open(Browser.DESK, "provider").go("/?kind=VISIT_TO_CONFIRM");
    Page desk = provider.page();
    desk.waitForNavigation(
        () -> desk.locator("table.work a[href*='" + visit + "']").first().click());
    provider.assertClean();
    desk.locator("#confirmForm\\:do").click();
    desk.locator(OK).waitFor();
    assertThat(desk.locator(".tag.ok").first().textContent()).isEqualTo("Avtalt");
    farm.go("/");
    assertThat(phone.locator("section[aria-labelledby='farm-visits'] .tag.ok").count())
        .isPositive();
  }

  @Test
  void aVisitIsProposedOnlyWithTwoDays(Browser browser) {
    BrowserPage provider =
        browser.open(Browser.DESK, "provider").go("/placements/list?state=REFERRED");
    Page page = provider.page();
    page.locator("main a[href*='/placements/view']").first().click();
    page.waitForURL("**/placements/view*");
    page.locator("a[href*='/visits/new']").click();
    page.waitForURL("**/visits/new*");
    provider.assertClean();
    page.locator("#form\\:farm").selectOption(new SelectOption().setIndex(1));
    page.locator("#form\\:day1").fill("01.12.2026");
    page.locator("main .buttons button.ui-button").click();
    page.locator("#messages .bad").waitFor();
    assertThat(page.locator(".field:has(#form\\:day2) .error").textContent()).isNotBlank();
    provider.assertLegible();
  }

  @Test
  void aFarmAsksToBeOutOfUseAndReadsTheAnswer(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/stops/ask").assertClean();
    Page phone = farm.page();
    phone.locator("#form\\:first").fill("01.06.2028");
    phone.locator("#form\\:last").fill("20.05.2028");
    phone.locator("#form\\:reason").selectOption("CALVING");
    phone.locator("#form\\:ask").click();
    phone.locator("#messages .bad").waitFor();
    farm.assertLegible();
    phone.locator("#form\\:last").fill("10.06.2028");
    phone.locator("#form\\:ask").click();
    phone.locator(OK).waitFor();
    BrowserPage provider = browser.open(Browser.DESK, "provider").go("/?kind=STOP_REQUESTED");
    Page desk = provider.page();
    int before = desk.locator("table.work a[href*='/stops/view']").count();
    desk.waitForNavigation(() -> desk.locator("table.work a[href*='/stops/view']").last().click());
    provider.assertClean();
    desk.locator("#form\\:no").click();
    desk.locator("#messages .bad").waitFor();
    desk.locator("#form\\:reason").fill("Ring oss først");
    desk.locator("#form\\:no").click();
    desk.locator(OK).waitFor();
    provider.go("/?kind=STOP_REQUESTED");
    assertThat(desk.locator("table.work a[href*='/stops/view']").count()).isEqualTo(before - 1);
    farm.go("/");
    assertThat(phone.locator("section[aria-labelledby='stop-requests']").textContent())
        .contains("Ring oss først");
    farm.assertClean();
  }
}
