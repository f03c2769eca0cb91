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

/** Finding a farm with a free place, as a caseworker does it. */
@BrowserTest
@RunAsClient
class FinderE2E {
  private static final String SEARCH = "/finder?from=5001&measure=AFT&start=2026-12-01";

  @Test
  void aChoiceNarrowsTheHitsToItsCountAndItsChipTakesItAwayAgain(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").go(SEARCH).page();
    Locator free = page.locator(".filters .facet").first();
    String count = free.locator("b").innerText();

    free.focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("place=date"));
    assertThat(page.locator(".pager [role=status]")).containsText(count);
    assertThat(page.locator(".hit.shut")).hasCount(0);
    page.locator(".chip").first().click();
    assertThat(page).not().hasURL(Pattern.compile("place=date"));
  }

  @Test
  void aReferralBeginsAtAHitWithItsFarmMeasureAndDay(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").go(SEARCH + "&place=date").page();

    assertThat(page.locator(".hit .act a").first())
        .hasAttribute(
            "href",
            Pattern.compile("/placements/refer\\?farm=\\d{9}&measure=AFT&start=2026-12-01"));
  }

  @Test
  void whoCannotReferSeesTheFarmsWithoutTheButton(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go(SEARCH + "&place=date").page();

    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page.locator(".hit .act a")).hasCount(0);
  }

  @Test
  void theFinderIsCleanOnADeskAndOnAPhone(Browser browser) {
    for (Browser.Screen screen : new Browser.Screen[] {Browser.DESK, Browser.PHONE}) {
      BrowserPage page = browser.open(screen, "caseworker");
      page.go("/finder").assertClean().assertFits();
      page.go(SEARCH).assertClean().assertFits();
    }
  }
}
