package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A file of providers from the coordinator's desk: tried, mended, taken in. */
@BrowserTest
@RunAsClient
class ImportE2E {
  private static final String GOOD = "310090107";
  private static final String FILE =
      "org_number;name;municipality;region\n"
          + GOOD
          + ";Prøvefil Arbeid AS;5001;5700\n310090108;Feil Nummer AS;5001;5700\n";

  @Test
  void aFileIsTriedFirstAndItsGoodRowsTakenIn(Browser browser) throws IOException {
    BrowserPage desk = browser.open(Browser.DESK, "coordinator").go("/imports/list").assertClean();
    Page page = desk.page();
    page.selectOption("#form\\:kind", "providers");
    page.setInputFiles(
        "#form\\:file",
        new FilePayload("arrangører.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
    page.click("#form button");
    page.waitForSelector("table");
    desk.assertClean();
    assertThat(page.locator("main").innerText())
        .contains("Ingenting er skrevet", "310090108", "org_number");

    Download rest = page.waitForDownload(() -> page.click("a[download]"));
    assertThat(Files.readString(rest.path()))
        .contains("310090108;Feil Nummer AS")
        .doesNotContain(GOOD);

    page.click("#job button.ui-button");
    page.waitForSelector("text=Filen er tatt inn");
    desk.go("/providers/view?org=" + GOOD);
    assertThat(page.locator("h1").innerText()).contains("Prøvefil Arbeid AS");
  }

  @Test
  void aFileThatIsMissingIsAskedFor(Browser browser) {
    BrowserPage desk = browser.open(Browser.PHONE, "provider").go("/imports/list");
    desk.page().click("#form button");
    assertThat(desk.page().locator("main .error").allInnerTexts()).hasSizeGreaterThanOrEqualTo(2);
    desk.assertClean().assertFits();
  }

  @Test
  void whoImportsNothingFindsNoSuchPage(Browser browser) {
    assertThat(
            browser.open(Browser.DESK, "farm").page().locator("a[href$='/imports/list']").count())
        .isZero();
    assertThat(
            browser.open(Browser.DESK, "farm").go("/imports/list").page().locator("h1").innerText())
        .doesNotContain("Import");
  }
}
