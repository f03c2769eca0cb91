package no.greenwork.capacity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The region's capacity, as its coordinator reads it before a meeting. */
@BrowserTest
@RunAsClient
class CapacityE2E {
  @Test
  void everyFigureOpensItsList(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity").page();
    assertThat(page.locator(".figures .figure")).hasCount(6);

    for (int i = 0; i < 6; i++) {
      page.navigate("/capacity");
      page.locator(".figures .figure").nth(i).click();
      assertThat(page).hasURL(Pattern.compile("/capacity/places\\?"));
      assertThat(page.locator("main table tbody tr").first()).isVisible();
    }
  }

  @Test
  void aCountyOnTheMapIsReachedByKeyboardAndOpensItsPlaces(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity").page();
    assertThat(page.locator("svg.tiles a")).hasCount(15);

    page.locator("svg.tiles a").first().focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("by=county&key=56"));
  }

  @Test
  void theDateAndTheMeasureStayInTheAddress(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity").page();
    page.locator("#date").fill("2026-03-01");
    page.locator("#measure").selectOption("AFT");
    page.locator("form.capacity-choice button[type=submit]").click();

    assertThat(page).hasURL(Pattern.compile("date=2026-03-01&measure=AFT"));
    assertThat(page.locator("main")).containsText("01.03.2026");
  }

  @Test
  void thePagesAreCleanOnADeskAndOnAPhone(Browser browser) {
    for (Browser.Screen screen : new Browser.Screen[] {Browser.DESK, Browser.PHONE}) {
      BrowserPage page = browser.open(screen, "coordinator");
      page.go("/capacity").assertClean().assertFits();
      page.go("/capacity/places?figure=free").assertClean().assertFits();
      page.go("/capacity/places?figure=occupied").assertClean().assertFits();
    }
  }
}
