package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The supervisor's month by keyboard, and the same sheet on a phone and at NAV. */
@BrowserTest
@RunAsClient
class GridE2E {
  private static final int MONDAY = 15;

  /** Keys that come before any answer does. */
  private static final String QUICKLY =
      "(cell, keys) => [...keys].forEach(key => cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))";

  private static Locator cell(Page page, int day) {
    return page.locator("#att tbody tr:not([data-locked])")
        .first()
        .locator("td[role=gridcell]")
        .nth(day);
  }

  static void saved(Page page) {
    PlaywrightAssertions.assertThat(page.locator("#att-said")).containsText("Lagret");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
  }

  @Test
  void aMonthIsWrittenByKeyboardAndSavedAsItIsWritten(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-11").page();
    cell(page, MONDAY).click();
    page.keyboard().press("s");
    saved(page);
    assertThat(cell(page, MONDAY).textContent()).isEqualTo("S");
    page.keyboard().press("Shift+ArrowRight");
    PlaywrightAssertions.assertThat(cell(page, MONDAY + 1)).hasText("S");
    page.keyboard().press("ArrowRight");
    page.keyboard().type("4,5");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(cell(page, MONDAY + 2)).hasText("4,5");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Control+z");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
    supervisor.go("/attendance/grid?month=2026-11").assertLegible();
    assertThat(cell(page, MONDAY).textContent()).isEqualTo("S");
    assertThat(cell(page, MONDAY + 1).textContent()).isEqualTo("S");
    assertThat(cell(page, MONDAY + 2).textContent()).isNotEqualTo("4,5");
  }

  @Test
  void anArrowSavesHoursAndACodeThatNeedsThemAsks(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    cell(page, MONDAY - 4).click();
    page.keyboard().type("4,5");
    page.keyboard().press("ArrowRight");
    page.keyboard().type("6");
    page.keyboard().press("ArrowLeft");
    PlaywrightAssertions.assertThat(cell(page, MONDAY - 4)).hasText("4,5");
    PlaywrightAssertions.assertThat(cell(page, MONDAY - 4)).isFocused();
    PlaywrightAssertions.assertThat(cell(page, MONDAY - 3)).hasText("6");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
    page.keyboard().press("d");
    PlaywrightAssertions.assertThat(page.locator("#att-said")).containsText("Skriv timene");
    page.keyboard().type("3,5");
    page.keyboard().press("Enter");
    saved(page);
    PlaywrightAssertions.assertThat(cell(page, MONDAY - 4)).hasText("3,5");
    PlaywrightAssertions.assertThat(cell(page, MONDAY - 4)).hasAttribute("data-c", "PARTIAL");
  }

  @Test
  void whatCannotBeRightStaysWhereItWasTypedUntilItIsGivenUp(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Locator said = page.locator("#att-said");
    Locator typed = page.locator("#att td input");
    cell(page, MONDAY - 2).click();
    for (String[] wrong :
        new String[][] {{"25", "fra 0 til 24"}, {"1e1", "hele kvarter"}, {"7,4", "hele kvarter"}}) {
      page.keyboard().type(wrong[0]);
      page.keyboard().press("Enter");
      PlaywrightAssertions.assertThat(typed).isFocused();
      PlaywrightAssertions.assertThat(typed).hasValue(wrong[0]);
      PlaywrightAssertions.assertThat(said).containsText("14. november");
      PlaywrightAssertions.assertThat(said).containsText(wrong[1]);
      page.keyboard().press("Escape");
      PlaywrightAssertions.assertThat(typed).hasCount(0);
      PlaywrightAssertions.assertThat(said).hasClass("att-said");
    }
    page.keyboard().press("q");
    PlaywrightAssertions.assertThat(said).containsText("X, D, S");
  }

  /** From none to twenty-four, as wherever else hours are written. */
  @Test
  void noHoursArePresenceTooAndAFieldThatIsLeftAsItWasChangesNothing(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Locator day = cell(page, MONDAY - 8);
    day.click();
    page.keyboard().type("0");
    page.keyboard().press("Enter");
    saved(page);
    PlaywrightAssertions.assertThat(day).hasText("0");
    String version = day.getAttribute("data-v");
    for (String leaving : new String[] {"Enter", "Tab"}) {
      day.click();
      page.keyboard().press("F2");
      PlaywrightAssertions.assertThat(day.locator("input")).hasValue("0");
      page.keyboard().press(leaving);
      PlaywrightAssertions.assertThat(page.locator("#att td input")).hasCount(0);
    }
    day.click();
    page.keyboard().press("Delete");
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
    assertThat(Integer.parseInt(day.getAttribute("data-v")))
        .isEqualTo(Integer.parseInt(version) + 1);
    page.keyboard().press("F2");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("#att td input")).hasCount(0);
    PlaywrightAssertions.assertThat(day).hasText("");
  }

  @Test
  void whatIsToBeKnownOfADayIsSaidWhenOneIsOnIt(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-12").assertLegible().page();
    Locator holiday = page.locator("#att td.holiday").first();
    holiday.click();
    PlaywrightAssertions.assertThat(page.locator("#att-note")).containsText("Helligdag");
    assertThat(holiday.getAttribute("title")).contains("Helligdag");
    assertThat(holiday.getAttribute("aria-label")).contains("Helligdag");
  }

  /** What is read aloud is what was typed and became of it, not where one moves. */
  @Test
  void movingOntoADaySaysNothingAnewAndAnErrorIsNotThatDays(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-12").page();
    Locator said = page.locator("#att-said");
    Locator holiday = page.locator("#att td.holiday").first();
    holiday.click();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("q");
    PlaywrightAssertions.assertThat(said).hasClass("att-said wrong");
    said.evaluate(
        "said => { window.writings = 0; new MutationObserver(() => window.writings++)"
            + ".observe(said, { childList: true, characterData: true, subtree: true }); }");
    page.keyboard().press("ArrowLeft");
    PlaywrightAssertions.assertThat(page.locator("#att-note")).containsText("Helligdag");
    PlaywrightAssertions.assertThat(page.locator("#att-note")).hasClass("att-note");
    assertThat(page.locator("#att-note").getAttribute("role")).isNull();
    assertThat(said.innerText()).doesNotContain("Helligdag");
    assertThat(page.evaluate("() => window.writings")).isEqualTo(0);
  }

  @Test
  void wrongHoursAndADayThatAnotherHasWrittenAreSaid(Browser browser) {
    Page one = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Page two = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    cell(one, MONDAY + 3).click();
    one.keyboard().type("25");
    one.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(one.locator("#att-said")).hasClass("att-said wrong");
    one.keyboard().press("Escape");
    one.keyboard().press("t");
    saved(one);
    cell(two, MONDAY + 3).click();
    two.keyboard().press("p");
    PlaywrightAssertions.assertThat(two.locator("#att-said")).hasClass("att-said wrong");
    PlaywrightAssertions.assertThat(cell(two, MONDAY + 3)).hasText("T");
  }

  /** The second of two quick keys was typed upon what another has written over. */
  @Test
  void whatIsTypedOnAfterAClashIsDroppedAndWritesOverNothing(Browser browser) {
    Page one = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Page two = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    cell(one, MONDAY - 5).click();
    one.keyboard().press("t");
    saved(one);
    cell(two, MONDAY - 5).click();
    cell(two, MONDAY - 5).evaluate(QUICKLY, "pm");
    PlaywrightAssertions.assertThat(two.locator("#att-said")).hasClass("att-said wrong");
    PlaywrightAssertions.assertThat(two.locator("#att .saving")).hasCount(0);
    PlaywrightAssertions.assertThat(cell(two, MONDAY - 5)).hasText("T");
    one.reload();
    PlaywrightAssertions.assertThat(cell(one, MONDAY - 5)).hasText("T");
  }

  /** One day's answers wait until the test lets them through. */
  static List<Route> held(Page page) {
    List<Route> held = new ArrayList<>();
    page.route("**/attendance/day", held::add);
    return held;
  }

  static void let(Page page, List<Route> held) {
    for (int i = 0; i < 100 && held.isEmpty(); i++) {
      page.waitForTimeout(50);
    }
    page.unroute("**/attendance/day");
    held.forEach(Route::resume);
    PlaywrightAssertions.assertThat(page.locator("#att .saving")).hasCount(0);
  }

  /** On a slow network the answer to the first comes in the middle of the second. */
  @Test
  void hoursThatAreTypedWhileTheCellIsBeingSavedAreWhole(Browser browser) {
    Page page =
        browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Locator day = cell(page, MONDAY + 4);
    List<Route> held = held(page);
    day.click();
    page.keyboard().type("6");
    page.keyboard().press("Enter");
    day.click();
    page.keyboard().type("4");
    let(page, held);
    page.keyboard().type(",5");
    PlaywrightAssertions.assertThat(day.locator("input")).hasValue("4,5");
    page.keyboard().press("Enter");
    saved(page);
    PlaywrightAssertions.assertThat(day).hasText("4,5");
    page.reload();
    PlaywrightAssertions.assertThat(day).hasText("4,5");
    PlaywrightAssertions.assertThat(day).not().hasClass(Pattern.compile("saving"));
  }

  /** The field hides what stands in the cell by then. */
  @Test
  void whatAnotherHasWrittenUnderAnOpenFieldIsToldBeforeItIsWrittenOver(Browser browser) {
    Page one = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    Page two = browser.open(Browser.DESK, "supervisor").go("/attendance/grid?month=2026-11").page();
    cell(one, MONDAY - 6).click();
    one.keyboard().press("t");
    saved(one);
    List<Route> held = held(two);
    cell(two, MONDAY - 6).click();
    two.keyboard().press("p");
    two.keyboard().type("5");
    let(two, held);
    two.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(cell(two, MONDAY - 6).locator("input")).hasValue("5");
    PlaywrightAssertions.assertThat(two.locator("#att-said")).hasClass("att-said wrong");
    two.keyboard().press("Escape");
    PlaywrightAssertions.assertThat(cell(two, MONDAY - 6)).hasText("T");
    one.reload();
    PlaywrightAssertions.assertThat(cell(one, MONDAY - 6)).hasText("T");
  }

  @Test
  void onAPhoneASheetIsWrittenDayByDay(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.PHONE, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-11").page();
    supervisor.assertLegible().assertFits();
    page.waitForNavigation(() -> page.locator(".att-phone a").first().click());
    supervisor.assertLegible().assertFits();
    page.locator("select[id^='days:code']").first().selectOption("NOT_A_DAY");
    page.waitForNavigation(() -> page.locator("[id='days:save']").click());
    assertThat(page.locator("select[id^='days:code']").first().inputValue()).isEqualTo("NOT_A_DAY");
  }

  @Test
  void aCaseworkerReturnsASheetWithWhyHoldsOneAndApprovesTheOthersTogether(Browser browser) {
    BrowserPage caseworker = browser.open(Browser.DESK, "caseworker");
    Page page = caseworker.go("/attendance/approve").assertLegible().page();
    page.waitForNavigation(() -> page.locator("main tbody a").first().click());
    caseworker.assertLegible();
    page.locator("textarea[id='form:reason']").fill("Den 14. stemmer ikke.");
    page.waitForNavigation(() -> page.locator("[id='form:return']").click());
    assertThat(page.locator("main").innerText()).contains("Returnert", "Den 14. stemmer ikke.");
    byte[] pdf =
        page.request()
            .get(page.locator("a[href*='/letter/attendance']").getAttribute("href"))
            .body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .contains("/StructTreeRoot");
    caseworker.go("/attendance/approve");
    page.waitForNavigation(() -> page.locator("main tbody a").first().click());
    page.locator("textarea[id='form:reason']").fill("Spør arrangøren først.");
    page.locator("[id='form:until']").fill("31.12.2026");
    page.waitForNavigation(() -> page.locator("[id='form:hold']").click());
    caseworker.go("/attendance/approve");
    page.waitForNavigation(() -> page.locator("[id='together:approve']").click());
    assertThat(page.locator("#messages .ok").innerText()).contains("Godkjente ", " skjema");
    assertThat(page.locator("#together").count()).isZero();
    assertThat(page.locator("main").innerText()).contains("på vent til 31.12.2026");
  }

  @Test
  void anAbsenceAheadIsNotedAndEnded(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-11").page();
    String sheet =
        page.locator(
                "#att tbody tr:not([data-locked]):not(:has(.implied)):has(td:nth-of-type(30):not(.off)) a")
            .first()
            .getAttribute("href");
    supervisor.go(sheet);
    page.waitForNavigation(() -> page.locator("a[href*='/attendance/absence']").first().click());
    supervisor.assertLegible();
    page.locator("input[id='form:from']").fill("28.11.2026");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("main .error").count()).isPositive();
    page.locator("select[id='form:reason']").selectOption("TREATMENT");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("main").innerText()).contains("inntil videre");
    page.waitForNavigation(() -> page.locator("a[href*='noted=']").first().click());
    page.locator("input[id='form:back']").fill("28.11.2026");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("a[href*='noted=']").count()).isZero();
  }
}
