package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The farm's month, from the day and back to it. */
@BrowserTest
@RunAsClient
class FarmMonthE2E {
  private static final int STRIP = 14;
  private static final String SIDEWAYS = "frame => frame.scrollWidth > frame.clientWidth";

  private static void go(Page page, Locator link) {
    page.waitForNavigation(link::click);
  }

  @Test
  void anOpenDayOfTheMonthLeadsToItsDayAlsoWhenItIsLongAgo(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm");
    Page page = farm.page();
    go(page, page.locator("#day > p a[href*='/farmday/month']"));
    farm.assertFits().assertClean();
    for (int back = 0; back < 6 && longAgo(page).count() == 0; back++) {
      go(page, page.locator("a.button[href*='/farmday/month']").first());
    }
    Locator open = longAgo(page).first();
    String day = open.getAttribute("href").replaceAll(".*day=", "");
    go(page, open);
    assertThat(page.locator("#day").getAttribute("data-day")).isEqualTo(day);
    assertThat(page.locator(".person[data-open=true]").count()).isPositive();
    assertThat(page.locator(".strip a[aria-current]").count()).isZero();
    farm.assertFits().assertLegible();
  }

  /** Open days that are no longer among those of the strip. */
  private static Locator longAgo(Page page) {
    String before = TestProduct.today().minusDays(STRIP).toString();
    Locator open = page.locator("table.month td.open a");
    for (int i = 0; i < open.count(); i++) {
      String day = open.nth(i).getAttribute("href").replaceAll(".*day=", "");
      if (day.compareTo(before) <= 0) {
        return page.locator("table.month td.open a[href$='day=" + day + "']");
      }
    }
    return page.locator("#none");
  }

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
    assertThat(page.locator("table.month tbody th").first().boundingBox().x).isEqualTo(name);
  }

  @Test
  void aMonthWithoutAnybodySaysWhatWouldStandThere(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/farmday/month?month=2001-02");
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
