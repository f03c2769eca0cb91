package no.greenwork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A plan, a review and an outcome as people write them, and the same by the interface. */
@BrowserTest
@RunAsClient
class PlanE2E {
  private static final String GOAL = "Kjøre traktoren alene";

  @Test
  void aSupervisorWritesAPlanThatNavReadsAndThatIsPrinted(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/placements/list?state=ACTIVE").page();
    page.waitForNavigation(() -> page.locator("main tbody a").first().click());
    String id = page.url().replaceFirst(".*id=", "");
    supervisor.go("/plans/edit?id=" + id).assertClean();
    page.locator("input[id='form:goal0']").fill("");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("main .error").count()).isPositive();
    page.locator("input[id='form:goal0']").fill(GOAL);
    page.locator("input[id='form:dueOn0']").fill("01.03.2027");
    page.locator("input[id='form:activities:13']").check();
    page.locator("textarea[id='form:followUp']").fill("Samtale hver fredag");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.url()).contains("/plans/view");
    assertThat(page.locator("main").innerText()).contains(GOAL, "01.03.2027");
    supervisor.assertClean();
    assertPrinted(page, id);
    assertReadByTheInterface(id);
  }

  private static void assertReadByTheInterface(String id) {
    HttpResponse<String> plan = TestProduct.rest("provider").get("placements/" + id + "/plan");
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(plan.headers().firstValue("ETag")).isPresent();
    assertThat(plan.body()).contains(GOAL, "MACHINERY");
    assertThat(TestProduct.rest("provider2").get("placements/" + id + "/plan").statusCode())
        .isEqualTo(404);
    String stale =
        "{\"goals\":[{\"goal\":\"x\",\"dueOn\":\"2027-01-01\"}],\"activities\":[\"BEES\"],\"followUp\":\"x\"}";
    assertThat(
            TestProduct.rest("provider")
                .post("placements/" + id + "/plan", stale, "If-Match", "\"0\"")
                .statusCode())
        .isEqualTo(412);
    assertThat(TestProduct.rest("provider").post("placements/" + id + "/plan", stale).statusCode())
        .isEqualTo(428);
  }

  private static void assertPrinted(Page page, String id) {
    byte[] pdf =
        page.request()
            .get(page.url().replaceFirst("/plans/view.*", "/letter/plan?id=" + id))
            .body();
    assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .contains("/StructTreeRoot");
  }

  @Test
  void aCaseworkerHoldsTheReviewThatIsDue(Browser browser) {
    BrowserPage caseworker = browser.open(Browser.DESK, "caseworker");
    Page page = caseworker.go("/?kind=REVIEW_DUE").page();
    String href = page.locator("main a[href*='/reviews/edit']").first().getAttribute("href");
    page.navigate(new java.util.Scanner(page.url()).findInLine("https?://[^/]+") + href);
    caseworker.assertClean();
    page.locator("select[id='form:standing']").selectOption("AS_PLANNED");
    page.locator("select[id='form:progress']").selectOption("CLOSER");
    page.locator("textarea[id='form:assessment']").fill("Klar for å prøve seg i butikk");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.url()).contains("/placements/view");
    assertThat(page.locator("main .history").first().innerText()).contains("Vurdert av NAV");
  }

  @Test
  void theFiguresArePageAndFileFromOneQuery(Browser browser) {
    for (String by : List.of("measure", "region", "provider", "farm")) {
      browser
          .open(Browser.PHONE, "directorate")
          .go("/outcomes/list?by=" + by)
          .assertClean()
          .assertFits();
    }
    String answer = TestProduct.rest("coordinator").get("outcomes?by=measure&year=2025").body();
    JsonObject total =
        Json.createReader(new StringReader(answer)).readObject().getJsonObject("total");
    String csv = TestProduct.rest("coordinator").get("outcomes.csv?by=measure&year=2025").body();
    assertThat(csv)
        .contains("\"TOTAL\";\"\";\"\";" + total.getInt("ended") + ";" + total.getInt("answered"));
    Page page =
        browser.open(Browser.DESK, "coordinator").go("/outcomes/list?by=measure&year=2025").page();
    assertThat(page.locator("main tfoot td").first().innerText().replaceAll("\\D", ""))
        .isEqualTo(Integer.toString(total.getInt("ended")));
    assertThat(TestProduct.rest("coordinator").get("outcomes?by=person").statusCode())
        .isEqualTo(400);
    assertThat(TestProduct.rest("farm").get("outcomes").statusCode()).isEqualTo(403);
  }

  @Test
  void thePagesAreCleanOnAPhoneInNynorsk(Browser browser) {
    BrowserPage caseworker = browser.open(Browser.PHONE, "caseworker");
    Page page = caseworker.go("/placements/list?state=ENDED").page();
    String href = page.locator("main tbody a").first().getAttribute("href");
    String id = href.replaceFirst(".*id=", "");
    caseworker.go("/outcomes/edit?id=" + id).assertClean().assertFits();
    caseworker.go("/plans/view?id=" + id).assertClean().assertFits();
  }
}
