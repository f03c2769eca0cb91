package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The farm's month, from the day and back to it. */
@BrowserTest
@RunAsClient
class FarmMonthE2E {
  private static final String SIDEWAYS = "frame => frame.scrollWidth > frame.clientWidth";

  @Test
  void theTableStaysInItsFrameAndTheNamesStandStill(Browser browser) {
    BrowserPage farm = browser.open(Browser.DESK, "farm").go("/farmday/month");
    Page page = farm.page();
    Locator frame = page.locator(".month-frame");
    assertThat((Boolean) frame.evaluate(SIDEWAYS)).isFalse();
    page.setViewportSize(800, 900);
    assertThat((Boolean) frame.evaluate(SIDEWAYS)).isTrue();
    farm.assertFits().assertLegible();
    double name = page.locator("table.month tbody th").first().boundingBox().x;
    frame.focus();
    for (int i = 0; i < 10; i++) {
      page.keyboard().press("ArrowRight");
    }
    page.waitForFunction("() => document.querySelector('.month-frame').scrollLeft > 0");
    assertThat(page.locator("table.month tbody th").first().boundingBox().x)
        .isCloseTo(name, within(1.0));
  }

  @Test
  void aMonthWithoutAnybodySaysWhatWouldStandThere(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/farmday/month?month=2011-02");
    PlaywrightAssertions.assertThat(farm.page().locator(".empty")).isVisible();
    farm.assertFits().assertLegible();
  }

  @Test
  void theMonthIsPrintedForTheFarmAlone(Browser browser) {
    Page page = browser.open(Browser.DESK, "farm").go("/farmday/month").page();
    APIResponse pdf =
        page.request().get(page.locator("a[href*='/letter/farm-month']").getAttribute("href"));
    assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .contains("/StructTreeRoot");
    Page supervisor = browser.open(Browser.DESK, "supervisor").page();
    assertThat(supervisor.request().get("/letter/farm-month").status()).isEqualTo(404);
    assertThat(supervisor.request().get("/farmday/month").status()).isEqualTo(404);
  }
}
