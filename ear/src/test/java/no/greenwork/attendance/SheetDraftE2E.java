package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Days that were typed and not saved, beside what others have written of the month since. */
@BrowserTest
@RunAsClient
class SheetDraftE2E {
  private static final String GRID = "/attendance/grid?month=2026-11";
  private static final String PERSON = "#att tbody tr:not([data-locked])";

  private static Locator code(Page page, int day) {
    return page.locator("[id='days:code-2026-11-%02d']".formatted(day));
  }

  /** The sheet of the first person in the grid. */
  private static String sheet(Page page) {
    page.navigate(GRID);
    return page.locator(PERSON + " a").first().getAttribute("href");
  }

  private static void type(Page page, int day, AttendanceCode code) {
    code(page, day).selectOption(code.name());
  }

  private static void kept(Page page) {
    page.locator(".draft [role=status]:not(:empty)").waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Somebody writes a day where no draft of the sheet is sent with it. */
  private static void inTheGrid(Page page, int day, String letter) {
    page.navigate(GRID);
    page.locator(PERSON).first().locator("td[role=gridcell]").nth(day - 1).click();
    page.keyboard().press(letter);
    PlaywrightAssertions.assertThat(page.locator("#att-said")).containsText("Lagret");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
  }

  private static void stands(Page page, int day, AttendanceCode code) {
    PlaywrightAssertions.assertThat(code(page, day)).hasValue(code.name());
  }

  @Test
  void aDraftFillsTheDaysThatWereTypedAndNoneThatAnotherHasWrittenSince(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "supervisor");
    Page page = window.page();
    page.onDialog(dialog -> dialog.accept());
    String sheet = sheet(page);
    page.navigate(sheet);
    type(page, 3, AttendanceCode.AGREED_LEAVE);
    type(page, 4, AttendanceCode.TREATMENT);
    kept(page);
    inTheGrid(page, 4, "s");
    inTheGrid(page, 5, "s");

    page.navigate(sheet);
    page.locator(".draft button").waitFor();

    stands(page, 3, AttendanceCode.AGREED_LEAVE);
    stands(page, 4, AttendanceCode.SELF_CERTIFIED_SICK);
    stands(page, 5, AttendanceCode.SELF_CERTIFIED_SICK);
    assertThat(page.locator(".draft [role=status]").innerText())
        .contains("04.11.2026 Behandling")
        .doesNotContain("05.11.2026");
    assertThat(page.locator("tr[data-line='2026-11-04'] .hint").innerText()).contains("Behandling");
    window.assertLegible();
    type(page, 6, AttendanceCode.AGREED_LEAVE);
    page.waitForResponse("**/draft", () -> type(page, 6, AttendanceCode.TREATMENT));
    page.navigate(sheet);
    page.locator(".draft button").waitFor();
    assertThat(page.locator(".draft [role=status]").innerText()).contains("04.11.2026 Behandling");
    page.waitForNavigation(() -> page.locator("[id='days:save']").click());
    stands(page, 3, AttendanceCode.AGREED_LEAVE);
    stands(page, 4, AttendanceCode.SELF_CERTIFIED_SICK);
    stands(page, 5, AttendanceCode.SELF_CERTIFIED_SICK);
    stands(page, 6, AttendanceCode.TREATMENT);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator(".draft button").isHidden()).isTrue();
  }

  /** What is sent late holds every line of the month. */
  @Test
  void whatIsSentAfterTheSessionFillsNothingThatWasNotTyped(Browser browser) {
    Page page = browser.open(Browser.DESK, "supervisor").page();
    Page other = browser.open(Browser.DESK, "supervisor").page();
    page.onDialog(dialog -> dialog.accept());
    String sheet = sheet(page);
    page.navigate(sheet);
    type(page, 2, AttendanceCode.AGREED_LEAVE);
    inTheGrid(other, 9, "t");
    page.context().clearCookies();

    page.waitForNavigation(() -> page.locator("[id='days:save']").click());
    page.locator("input[autocomplete=username]").fill("supervisor");
    page.locator("input[autocomplete=current-password]").fill("supervisor-demo");
    page.waitForNavigation(() -> page.locator("main button[type=submit]").click());
    page.locator(".draft button").waitFor();

    stands(page, 2, AttendanceCode.AGREED_LEAVE);
    stands(page, 9, AttendanceCode.TREATMENT);
    page.waitForNavigation(() -> page.locator(".draft button").click());
    stands(page, 9, AttendanceCode.TREATMENT);
  }
}
