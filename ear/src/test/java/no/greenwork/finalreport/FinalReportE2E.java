package no.greenwork.finalreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A final report from the provider's work list to the office's "read", and as it is printed. */
@BrowserTest
@RunAsClient
class FinalReportE2E {
  private static final String WORKED = "Faste oppgaver og korte beskjeder";

  @Test
  void aProviderWritesItAndTheOfficeReadsIt(Browser browser) {
    BrowserPage provider = browser.open(Browser.DESK, "provider");
    Page page = provider.go("/?kind=FINAL_REPORT_TO_WRITE&everybodys=yes").page();
    page.waitForNavigation(
        () -> page.locator("main a[href*='/finalreports/edit']").first().click());
    String id = page.url().replaceFirst(".*id=", "");
    provider.assertClean();
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("main .error").count()).isPositive();
    provider.assertClean();
    for (int i = 0; i < 6; i++) {
      if (page.locator("select[id='form:attained" + i + "']").count() > 0) {
        page.locator("select[id='form:attained" + i + "']").selectOption("PARTLY");
      }
    }
    page.locator("textarea[id='form:worked']").fill(WORKED);
    page.locator("textarea[id='form:recommendation']").fill("Vanlig arbeid i deltid");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.url()).contains("/finalreports/view");
    assertThat(page.locator("main").innerText()).contains(WORKED);
    provider.assertClean();
    assertPrintedWithoutTheName(page, id);
    assertThat(TestProduct.rest("provider").get("placements/" + id + "/final-report").body())
        .contains(WORKED);
    assertThat(TestProduct.rest("farm").get("placements/" + id + "/final-report").statusCode())
        .isEqualTo(404);
    browser
        .open(Browser.PHONE, "provider")
        .go("/finalreports/view?id=" + id)
        .assertClean()
        .assertFits();
  }

  private static void assertPrintedWithoutTheName(Page page, String id) {
    String name = page.locator("main p a").first().innerText();
    byte[] pdf =
        page.request()
            .get(page.url().replaceFirst("/finalreports/view.*", "/letter/finalreport?id=" + id))
            .body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .contains("/StructTreeRoot")
        .doesNotContain(name);
    assertThat(new String(pdf, StandardCharsets.UTF_16BE)).doesNotContain(name);
  }

  @Test
  void theOfficeMarksOneAsRead(Browser browser) {
    BrowserPage caseworker = browser.open(Browser.DESK, "caseworker");
    Page page = caseworker.go("/?kind=FINAL_REPORT_TO_READ&everybodys=yes").page();
    page.waitForNavigation(
        () -> page.locator("main a[href*='/finalreports/view']").first().click());
    caseworker.assertClean();
    page.waitForNavigation(() -> page.locator("#form button").first().click());
    assertThat(page.locator("main").innerText()).contains("Lest");
    assertThat(page.locator("#form button").count()).isZero();
  }
}
