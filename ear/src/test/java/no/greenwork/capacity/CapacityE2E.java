package no.greenwork.capacity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

  /** Beside a farm there stand its own places, and not those of every agreement in the region. */
  @Test
  void theFreePlacesOfAFarmAreListedFarmAgreementByFarmAgreement(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity?by=farm").page();
    Locator row =
        page.locator("section[aria-labelledby=divided] tbody tr")
            .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='/farms/view']")))
            .first();
    String farm = row.locator("td").first().innerText().strip();
    String free = row.locator("a[href*='figure=free']").innerText().strip();
    row.locator("a[href*='figure=free']").click();

    Locator lines = page.locator("main table tbody tr");
    assertThat(lines.first()).containsText(farm);
    double sum = 0;
    for (int i = 0; i < lines.count(); i++) {
      assertThat(lines.nth(i)).containsText(farm);
      sum += number(lines.nth(i).locator("td.num").nth(3).innerText());
    }
    org.assertj.core.api.Assertions.assertThat(sum).isEqualTo(number(free));
  }

  private static double number(String shown) {
    return Double.parseDouble(shown.strip().replace(',', '.').replace('\u2212', '-'));
  }

  @Test
  void theTotalsAndTheMonthsOpenTheirListsToo(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity").page();
    assertThat(page.locator("tfoot a")).hasCount(7);
    page.locator("tfoot a[href*='figure=reserved']").click();
    assertThat(page).hasURL(Pattern.compile("figure=reserved"));

    page.navigate("/capacity");
    page.locator("[aria-labelledby=trend] summary").click();
    page.locator("[aria-labelledby=trend] tbody tr").first().locator("a").first().click();
    assertThat(page).hasURL(Pattern.compile("figure=agreed"));
    assertThat(page.locator("main table tbody tr").first()).isVisible();
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
      page.go("/capacity/places?figure=overBooked&by=farm").assertClean().assertFits();
      page.go("/capacity/places?figure=occupied").assertClean().assertFits();
    }
  }
}
