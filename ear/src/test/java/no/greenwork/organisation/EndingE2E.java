package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A farm leaves the register for good and an agreement ends early, by page. */
@BrowserTest
@RunAsClient
class EndingE2E {
  /** Not the first farm: that one is ended below, and then has nothing left to end. */
  @Test
  void aFarmWithAgreementsCannotEndAndIsToldWhichToEndFirst(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/farms/list?own=1").page();
    String farm = page.locator("main tbody a").nth(1).getAttribute("href");

    page.navigate(ending(page, farm, "31.12.2026"));

    assertThat(page.locator("main tbody a[href*='agreements/end']").count()).isPositive();
    assertThat(page.locator("main button.danger").count()).isZero();
  }

  @Test
  void aFarmWithoutAgreementsEndsWithAReasonAndOnlyOnce(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/farms/list?own=1").page();
    String farm = page.locator("main tbody a").first().getAttribute("href");
    page.navigate(ending(page, farm, "31.12.2046"));

    page.waitForNavigation(() -> page.locator("main button.danger").click());
    assertThat(page.locator("main .error").allInnerTexts()).isNotEmpty();
    page.locator("input[id$=endedReason]").fill("Driften er lagt ned");
    page.waitForNavigation(() -> page.locator("main button.danger").click());

    assertThat(page.url()).contains("/farms/view");
    assertThat(page.locator("main").innerText()).contains("01.01.2047", "Driften er lagt ned");
    page.navigate(ending(page, farm, "31.12.2046"));
    assertThat(page.locator("main button.danger").count()).isZero();
  }

  @Test
  void anAgreementEndsOnTheDayThatWasLookedAt(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/providers/list").page();
    page.waitForNavigation(() -> page.locator("main tbody a").first().click());
    page.waitForNavigation(() -> page.locator("main a[href*='/agreements/edit']").click());
    page.locator("input[id='form:reference']").fill("E-SLUTT-1");
    page.locator("select[id='form:measure']").selectOption("VTA_O");
    page.locator("input[id='form:from']").fill("01.01.2026");
    page.locator("input[id='form:places']").fill("2");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    page.waitForNavigation(() -> page.locator("main a[href*='/agreements/end']").click());
    page.locator("#day").fill("31.12.2026");
    page.waitForNavigation(() -> page.locator("main form[method=get] button[type=submit]").click());

    page.waitForNavigation(() -> page.locator("main button.danger").click());

    assertThat(page.url()).contains("/agreements/view?ref=E-SLUTT-1");
    assertThat(page.locator("main dl").first().innerText()).contains("31.12.2026");
  }

  private static String ending(Page page, String farm, String lastDay) {
    String origin = page.url().replaceFirst("(https?://[^/]+).*", "$1");
    return origin + farm.replace("/farms/view", "/farms/end") + "&lastDay=" + lastDay;
  }
}
