package no.greenwork.capacity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Figures and lists by the counties of another year, as a coordinator compares years. */
@BrowserTest
@RunAsClient
class CountyStructureE2E {
  private static final String OLD = "/capacity?region=all&by=county&structure=2018";

  @Test
  void theYearIsChosenAndStaysInTheAddressAndInTheListsBehindTheFigures(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "directorate").go("/capacity?region=all&by=county").page();
    String total = page.locator("tfoot td.used").innerText();
    page.locator("#structure").selectOption("2018");
    page.locator("form.capacity-choice button[type=submit]").click();

    assertThat(page).hasURL(Pattern.compile("by=county.*structure=2018"));
    assertThat(page.locator("main")).containsText("Fylker og kommuner i inndelingen fra 2018");
    assertThat(page.locator("main")).containsText("Sogn og Fjordane");
    assertThat(page.locator("tfoot td.used")).hasText(total);

    page.locator("main table.cards tbody tr:has-text('Hedmark') a").first().click();
    assertThat(page).hasURL(Pattern.compile("/capacity/places\\?.*structure=2018.*key=04"));
    assertThat(page.locator("main")).containsText("i inndelingen fra 2018");
    assertThat(page.locator("main table tbody tr").first()).isVisible();

    page.locator("main a.button.secondary").first().click();
    assertThat(page).hasURL(Pattern.compile("/capacity\\?.*structure=2018.*by=county"));
  }

  @Test
  void whatCannotBeDividedIsSaidAndOpensItsPlaces(Browser browser) {
    Page page = browser.open(Browser.DESK, "directorate").go(OLD).page();
    assertThat(page.locator("main")).containsText("Ikke fordelt i inndelingen fra 2018");
    assertThat(page.locator("main li", new Page.LocatorOptions().setHasText("kan ha vært i")))
        .not()
        .hasCount(0);

    page.locator("main table.cards tbody tr:has-text('Ikke fordelt') td.used a").first().click();

    assertThat(page).hasURL(Pattern.compile("key=\\d\\d%2F\\d\\d"));
    assertThat(page.locator("h1")).containsText("Ikke fordelt");
    assertThat(page.locator("main")).containsText("vi gjetter ikke");
    assertThat(page.locator("main table tbody tr").first()).isVisible();
  }

  @Test
  void theMapShowsTheCountiesOfTodayAndSaysSo(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go(OLD).page();
    assertThat(page.locator("svg.tiles a")).hasCount(15);
    assertThat(page.locator("main")).containsText("Kartet viser alltid fylkene slik de er nå.");

    page.locator("svg.tiles a").first().click();

    assertThat(page).hasURL(Pattern.compile("^(?!.*structure=).*by=county&key=56"));
  }

  @Test
  void farmsAndProvidersAreNarrowedToACountyOfAnOlderYear(Browser browser) {
    for (String list : new String[] {"/farms/list", "/providers/list"}) {
      Page page = browser.open(Browser.DESK, "coordinator").go(list).page();
      page.locator(".filters a.facet", text("Fylkene fra 2018")).click();
      assertThat(page).hasURL(Pattern.compile("structure=2018"));
      Locator county = page.locator(".filters a.facet", text("Hedmark"));
      String count = county.locator("b").innerText();

      county.click();

      assertThat(page).hasURL(Pattern.compile("structure=2018&county=04"));
      assertThat(page.locator(".pager [role=status]")).containsText(count);
      assertThat(page.locator(".chips .chip")).hasCount(2);

      page.locator(".chips .chip", text("Fylkene fra 2018")).click();
      assertThat(page).hasURL(Pattern.compile("^(?!.*(structure|county)=)"));
    }
  }

  @Test
  void aSearchByNameStaysWithinWhatIsChosen(Browser browser) {
    Page page =
        browser
            .open(Browser.DESK, "coordinator")
            .go("/farms/list?structure=2018&county=04&sort=-name")
            .page();
    page.locator(".filters #text").fill("a");
    page.locator(".filters button[type=submit]").click();

    assertThat(page).hasURL(Pattern.compile("structure=2018&county=04&sort=-name&text=a"));
  }

  @Test
  void theCountiesOfAYearHoldAllFarms(Browser browser) {
    for (String year : new String[] {"", "2020", "2018", "2013"}) {
      Page page =
          browser.open(Browser.DESK, "coordinator").go("/farms/list?structure=" + year).page();
      int farms =
          page.locator(".filters a[href*='county='] b").allInnerTexts().stream()
              .mapToInt(Integer::parseInt)
              .sum();
      assertThat(page.locator(".pager [role=status]").innerText()).as(year).contains("" + farms);
    }
  }

  @Test
  void thePagesAreCleanOnADeskAndOnAPhone(Browser browser) {
    for (Browser.Screen screen : new Browser.Screen[] {Browser.DESK, Browser.PHONE}) {
      BrowserPage page = browser.open(screen, "directorate");
      page.go(OLD).assertClean().assertFits();
      page.go("/capacity?region=all&by=municipality&structure=2013").assertClean().assertFits();
      page.go("/capacity/places?figure=agreed&region=all&by=county&key=02/06&structure=2018")
          .assertClean()
          .assertFits();
      page.go("/farms/list?structure=2018").assertClean().assertFits();
      page.go("/providers/list?structure=2018").assertClean().assertFits();
    }
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
