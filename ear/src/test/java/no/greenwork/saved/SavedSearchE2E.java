package no.greenwork.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A coordinator who saves a choice, begins with it, changes the language and takes it away. */
@BrowserTest
@RunAsClient
class SavedSearchE2E {
  private static final String NAME = "Nettleserprøve";

  @Test
  void aChoiceIsSavedMadeFirstOpenedInNynorskAndDeleted(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "coordinator");
    Page page = window.go("/providers/list?quality=VALID").page();
    page.locator(".saved summary").click();
    page.locator("#saved-name").fill(NAME);
    window.assertClean();
    page.waitForNavigation(() -> page.locator(".saved form button").click());
    assertThat(page.locator(".saved .message").innerText()).isEqualTo("Søket er lagret.");

    page.navigate(page.url().replaceFirst("/providers/.*", "/saved"));
    window.assertClean();
    press(page, "Vis denne først");
    page.navigate(page.url().replaceFirst("/saved.*", "/"));
    page.waitForNavigation(() -> page.locator("nav.pages a[href$='/providers/list']").click());
    assertThat(page.url()).endsWith("/providers/list?quality=VALID");

    page.waitForNavigation(() -> page.locator(".chip").first().click());
    assertThat(page.url())
        .as("everything, when the choice is taken away")
        .doesNotContain("quality");
    page.waitForNavigation(() -> page.locator("a[hreflang=nn]").click());
    page.locator(".saved summary").click();
    page.waitForNavigation(() -> page.getByText(NAME).first().click());
    assertThat(page.url()).endsWith("/providers/list?quality=VALID");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nn");
    window.assertClean();

    page.navigate(page.url().replaceFirst("/providers/.*", "/saved"));
    press(page, "Slett");
    assertThat(page.locator("main").innerText()).doesNotContain(NAME);
  }

  private static void press(Page page, String button) {
    page.waitForNavigation(
        () ->
            page.locator("tr", new Page.LocatorOptions().setHasText(NAME))
                .locator("button:has-text('" + button + "')")
                .click());
  }
}
