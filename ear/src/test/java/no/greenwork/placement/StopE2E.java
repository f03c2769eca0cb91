package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A farm is out of use: from the work list to where the person is instead. */
@BrowserTest
@RunAsClient
class StopE2E {
  private static final String TASK = "table.work a[href*='/placements/view']";

  @Test
  void whereSomebodyIsInsteadIsSettledFromTheWorkList(Browser browser) {
    BrowserPage provider = browser.open(Browser.DESK, "provider").go("/?kind=WHERE_INSTEAD");
    Page page = provider.page();
    int before = page.locator(TASK).count();
    assertThat(before).isPositive();
    page.locator(TASK).first().click();
    page.waitForURL("**/placements/view*");
    provider.assertClean();
    page.locator("#stopForm\\:answer").selectOption("OTHER");
    page.locator("#stopForm\\:settle").click();
    assertThat(page.locator("#messages .bad").textContent()).isNotBlank();
    page.locator("#stopForm\\:stopReason").fill("Hjelper til i verkstedet");
    page.locator("#stopForm\\:settle").click();
    page.locator("#messages .ok").waitFor();
    assertThat(page.locator("main").textContent()).contains("Hjelper til i verkstedet");
    provider.assertClean();
    provider.go("/?kind=WHERE_INSTEAD");
    assertThat(page.locator(TASK).count()).isEqualTo(before - 1);
  }

  @Test
  void theRegionSeesThePeriodsAndNobodyByName(Browser browser) {
    BrowserPage coordinator = browser.open(Browser.DESK, "coordinator").go("/").assertClean();
    assertThat(coordinator.page().locator("section[aria-labelledby='periods'] tbody tr").count())
        .isPositive();
  }
}
