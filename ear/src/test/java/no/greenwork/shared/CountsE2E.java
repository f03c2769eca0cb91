package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The numbers beside a list come after its rows, and are the list's own. */
@BrowserTest
@RunAsClient
class CountsE2E {
  @Test
  void theNumberBesideAStateIsHowManyTheListOfThatStateHas(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker2").go("/placements/list").page();
    counted(page);
    Locator active = page.locator(".filters a.facet[href$='state=ACTIVE']");
    String count = active.locator("b").innerText();
    assertThat(count).matches("[1-9].*");

    page.waitForNavigation(active::click);
    counted(page);

    assertThat(page.locator(".pager [role=status]").innerText()).endsWith(" av " + count);
  }

  @Test
  void theSameListSoonAfterHasItsNumbersAtOnce(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker2").go("/participants/list").page();
    counted(page);
    List<String> counts = page.locator(".filters .facet b").allInnerTexts();
    assertThat(counts).hasSize(5);

    page.reload();

    assertThat(page.locator("#counting").count()).isZero();
    assertThat(page.locator(".filters .facet b").allInnerTexts()).isEqualTo(counts);
  }

  private static void counted(Page page) {
    page.locator(".filters .facet b")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
  }
}
