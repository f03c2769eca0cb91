package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Weeks that are filled at once in the grid, and sheets that are sent from it. */
@BrowserTest
@RunAsClient
class GridSendE2E {
  private static final String ROWS = "#att tbody tr";

  /** Of the 23rd, which is today. */
  private static final String MISSING_TODAY =
      ROWS + ":not([data-locked]) td[role=gridcell]:nth-of-type(23).miss";

  private static final String CAME = "td[data-c=PRESENT]:not(.off)";

  private static final String APPROVED =
      ROWS
          + "[data-locked]:has("
          + CAME
          + "):not(:has-text('Adressebeskyttet'), :has-text('Skjermet'))";

  private static final RestClient SUPERVISOR = TestProduct.rest("supervisor");

  private static void press(Page page, String button) {
    page.waitForNavigation(() -> page.locator("[id='form:" + button + "']").click());
  }

  private static String told(Page page) {
    return page.locator("#messages").innerText();
  }

  private static void filledAndTakenBack(Page page, String button, String how) {
    int missing = page.locator(MISSING_TODAY).count();
    press(page, button);
    assertThat(told(page)).contains("Fylte ", how);
    assertThat(page.locator(MISSING_TODAY).count()).isLessThan(missing);
    press(page, "undo");
    assertThat(told(page)).contains("Tok tilbake");
    assertThat(page.locator(MISSING_TODAY).count()).isEqualTo(missing);
    assertThat(page.locator("[id='form:undo']").count()).isZero();
  }

  /** Two whose September was approved and is corrected. */
  private static List<Locator> corrected(Page page) {
    page.navigate("/attendance/grid?month=2026-09");
    Locator approved = page.locator(APPROVED);
    List<String> ids =
        List.of(approved.first().getAttribute("data-p"), approved.last().getAttribute("data-p"));
    for (String id : ids) {
      String sheet = "placements/" + id + "/attendance/2026-09";
      String seen = SUPERVISOR.get(sheet).headers().firstValue("ETag").orElseThrow();
      assertThat(
              SUPERVISOR
                  .post(sheet + "/correction", "{\"reason\":\"Feil dag\"}", "If-Match", seen)
                  .statusCode())
          .isEqualTo(200);
    }
    page.reload();
    return ids.stream().map(id -> page.locator(ROWS + "[data-p='" + id + "']")).toList();
  }

  /** A day of it is missing. */
  private static void emptied(Page page, Locator row) {
    row.locator(CAME).first().click();
    page.keyboard().press("Delete");
    GridE2E.saved(page);
  }

  /** By keyboard, day by day. */
  private static void write(Page page, Locator row) {
    for (Locator missing = row.locator("td.miss"); missing.count() > 0; ) {
      missing.first().click();
      page.keyboard().press("x");
    }
    GridE2E.saved(page);
  }

  /** As the button says; none where it is hidden. */
  private static int ready(Page page) {
    Locator button = page.locator("[id='form:sendReady']");
    return button.isVisible() ? Integer.parseInt(button.innerText().replaceAll("\\D", "")) : 0;
  }

  /** While a day is being saved, and with nothing chosen; the next key is upon what stands. */
  private static void nothingIsLostByABeginnersClick(Page page, Locator row) {
    Locator day = row.locator(CAME).first();
    String place = "td[role=gridcell]:nth-of-type(" + day.evaluate("day => day.cellIndex") + ")";
    List<Route> held = GridE2E.held(page);
    day.click();
    page.keyboard().press("s");
    page.waitForNavigation(
        () -> {
          page.locator("[id='form:sendChosen']").click();
          GridE2E.let(page, held);
        });
    assertThat(told(page)).contains("Velg minst ett skjema");
    assertThat(row.locator("td.miss").count()).isZero();
    PlaywrightAssertions.assertThat(row.locator(place)).hasText("S");
    row.locator(place).click();
    page.keyboard().press("x");
    GridE2E.saved(page);
    PlaywrightAssertions.assertThat(row.locator(place)).hasAttribute("data-c", "PRESENT");
  }

  @Test
  void weeksAreFilledAtOnceAndWhatIsReadyIsSent(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-11").page();
    filledAndTakenBack(page, "planned", "som planlagt");
    filledAndTakenBack(page, "copied", "fra forrige uke");

    List<Locator> people = corrected(page);
    Locator one = people.getFirst();
    emptied(page, one);
    int before = ready(page);
    write(page, one);
    assertThat(ready(page)).isEqualTo(before + 1);
    nothingIsLostByABeginnersClick(page, one);
    one.locator("input[name=send]").check();
    press(page, "sendChosen");
    assertThat(told(page)).contains("Sendte 1 skjema");
    PlaywrightAssertions.assertThat(one).hasAttribute("data-locked", "yes");

    Locator two = people.getLast();
    emptied(page, two);
    write(page, two);
    int ready = ready(page);
    assertThat(ready).isPositive();
    press(page, "sendReady");
    assertThat(told(page)).contains("Sendte " + ready + " skjema");
    PlaywrightAssertions.assertThat(two).hasAttribute("data-locked", "yes");
    PlaywrightAssertions.assertThat(page.locator("#att-ready")).isHidden();
    supervisor.assertLegible();
  }

  @Test
  void aKeyOnAPersonsBoxTicksItAndSendsNothing(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Locator box = page.locator(ROWS + ":not([data-locked]) input[name=send]").first();
    box.focus();
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(box).isChecked();
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(box).not().isChecked();
    assertThat(page.url()).contains("month=2026-11");
    PlaywrightAssertions.assertThat(page.locator("#messages")).isEmpty();
  }

  /** Only the last answer stands in the line above the grid. */
  @Test
  void aRefusedDayStopsWhatIsSentThoughTheNextIsSaved(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Locator row = page.locator(ROWS + ":not([data-locked])").last();
    List<Route> held = GridE2E.held(page);
    for (int i = 0; i < 2; i++) {
      row.locator("td[role=gridcell]").nth(i + 8).click();
      page.keyboard().press("s");
    }
    page.locator("[id='form:sendChosen']").click();
    page.waitForCondition(() -> !held.isEmpty());
    held.getFirst()
        .fulfill(
            new Route.FulfillOptions()
                .setStatus(409)
                .setContentType("application/json")
                .setBody("{\"message\":\"Noen andre har skrevet dagen.\"}"));
    page.waitForCondition(() -> held.size() > 1);
    GridE2E.let(page, held.subList(1, 2));
    PlaywrightAssertions.assertThat(page.locator("#att-said")).containsText("Noen andre");
    assertThat(page.url()).contains("month=2026-11");
    row.locator("td[role=gridcell]").nth(9).click();
    page.keyboard().press("Delete");
    GridE2E.saved(page);
  }
}
