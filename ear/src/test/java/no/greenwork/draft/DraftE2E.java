package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is typed in a form is not lost, whatever happens before it is saved. */
@BrowserTest
@RunAsClient
class DraftE2E {
  private static final String FORM = "/farms/edit";
  private static final String NAME = "input[id='form:name']";
  private static final int VIEWS_OF_A_SESSION = 8;

  @Test
  void aFormThatWasLeftIsFilledAgainAndCanBeEmptied(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "coordinator");
    Page page = typed(window, "Kladdgarden I");

    page.navigate(address(page, "/"));
    page.navigate(address(page, FORM));
    page.locator(".draft button").waitFor();

    assertThat(page.locator(NAME).inputValue()).isEqualTo("Kladdgarden I");
    window.assertClean();
    page.waitForNavigation(() -> page.locator(".draft button").click());
    assertThat(page.locator(NAME).inputValue()).isEmpty();
    page.navigate(address(page, FORM));
    assertNoDraft(page);
  }

  /** On a slow network a page is there long before its scripts. */
  @Test
  void whoTypesADayWhileTheScriptsAreOnTheirWayGoesOnWhereTheyWere(Browser browser) {
    Page page = browser.open(Browser.PHONE, "caseworker").page();
    List<Route> late = new ArrayList<>();
    page.route("**/page.js*", late::add);
    page.navigate(
        "/placements/refer", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    Locator start = page.locator("[id='form:wishedStart']");
    start.fill("");
    start.click();
    page.keyboard().type("10.06");

    late.forEach(Route::resume);
    page.locator(".day > [id='form:wishedStart']").waitFor();
    page.keyboard().type(".2028");

    assertThat(start.inputValue()).isEqualTo("10.06.2028");
  }

  @Test
  void anExpiredSessionLeadsOverTheLoginBackToTheContent(Browser browser) {
    Page page = typed(browser.open(Browser.DESK, "provider"), "Kladdgarden II");
    page.context().clearCookies();

    page.locator(NAME).fill("Kladdgarden III");
    page.waitForNavigation(() -> page.locator("#form button").last().click());
    assertThat(page.url()).contains("/login?late=kept&next=");
    assertThat(page.locator("main .message.warn").innerText()).isNotBlank();
    logIn(page, "provider");
    page.locator(".draft button").waitFor();

    assertThat(page.url()).endsWith(FORM);
    assertThat(page.locator(NAME).inputValue()).isEqualTo("Kladdgarden III");
  }

  @Test
  void whatIsTypedAboutAttendanceComesBackAfterTheLoginToo(Browser browser) {
    Page page = browser.open(Browser.DESK, "supervisor").go("/attendance/grid").page();
    for (String link : List.of("/attendance/sheet", "/attendance/absence")) {
      page.waitForNavigation(() -> page.locator("main a[href*='" + link + "']").first().click());
    }
    String form = page.url();
    page.locator("[id='form:from']").fill("01.02.2030");
    page.context().clearCookies();

    page.waitForNavigation(() -> page.locator("[id='form'] button").last().click());
    logIn(page, "supervisor");
    page.locator(".draft button").waitFor();

    assertThat(page.url()).isEqualTo(form);
    assertThat(page.locator("[id='form:from']").inputValue()).isEqualTo("01.02.2030");
    page.waitForNavigation(() -> page.locator(".draft button").click());
  }

  /** There is nothing to keep of a form that has no words. */
  @Test
  void aButtonThatIsPressedTooLateLeadsBackToItsPage(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").go("/tasks/away").page();
    page.context().clearCookies();

    page.waitForNavigation(() -> page.locator("main form button").last().click());
    assertThat(page.url()).contains("/login?late=lost&next=");
    logIn(page, "caseworker");

    assertThat(page.url()).endsWith("/tasks/away");
  }

  /**
   * The provider's farms, and the providers of a measure, are asked for when the draft is opened.
   */
  @Test
  void aChoiceThatRestsOnAnotherIsFilledToo(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "caseworker");
    Page page = window.go("/placements/refer").page();
    choose(page, "measure", 1);
    choose(page, "provider", 2);
    choose(page, "farm", 1);
    List<String> chosen = chosen(page);
    page.locator(".draft [role=status]:not(:empty)").waitFor();

    window.go("/placements/refer");
    page.locator(".draft button").waitFor();

    assertThat(chosen(page)).isEqualTo(chosen).doesNotContain("");
    window.assertClean();
    page.waitForNavigation(() -> page.locator(".draft button").click());
  }

  private static void choose(Page page, String field, int index) {
    page.locator("select[id='form:" + field + "']")
        .selectOption(new SelectOption().setIndex(index));
    page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  private static List<String> chosen(Page page) {
    return Stream.of("measure", "provider", "farm")
        .map(field -> page.locator("select[id='form:" + field + "']").inputValue())
        .toList();
  }

  @Test
  void whoLogsInInsteadDoesNotSeeWhatAnotherTyped(Browser browser) {
    Page page = typed(browser.open(Browser.DESK, "provider"), "Kladdgarden IV");
    page.context().clearCookies();

    page.waitForNavigation(() -> page.locator("#form button").last().click());
    logIn(page, "coordinator");

    assertThat(page.url()).endsWith(FORM);
    assertNoDraft(page);
    assertThat(page.locator(NAME).inputValue()).isEmpty();
  }

  @Test
  void aPageThatTheServerHasForgottenIsDrawnAnewWithItsContent(Browser browser) {
    Page page = typed(browser.open(Browser.DESK, "provider2"), "Kladdgarden V");
    forgotten(page);

    page.waitForNavigation(() -> page.locator("#form button").last().click());
    page.locator(".draft button").waitFor();

    assertThat(page.url()).endsWith(FORM);
    assertThat(page.locator(NAME).inputValue()).isEqualTo("Kladdgarden V");
  }

  /** By the server, which keeps so many pages of a session. */
  private static void forgotten(Page page) {
    Page other = page.context().newPage();
    for (int i = 0; i <= VIEWS_OF_A_SESSION; i++) {
      other.navigate(address(page, FORM));
    }
  }

  @Test
  void whatIsTooLongToBeKeptOfAPageThatIsForgottenIsSaidToBeLost(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go(FORM).page();
    page.locator(NAME).evaluate("(field, many) => { field.value = 'x'.repeat(many); }", 70_000);
    forgotten(page);

    page.waitForNavigation(() -> page.locator("#form button").last().click());

    assertThat(page.url()).endsWith(FORM);
    assertThat(page.locator("#messages .bad").innerText()).contains("er ikke lagret");
    assertThat(page.locator(NAME).inputValue()).isEmpty();
  }

  @Test
  void anotherLanguageKeepsWhatWasTypedAndWhatWasRefused(Browser browser) {
    Page page =
        typed(
            browser.open(Browser.DESK, "admin"),
            "/admin/new-user",
            "input[id='user:displayName']",
            "Kladd Kladdesen");
    page.waitForNavigation(() -> page.locator("main form button").last().click());
    assertThat(page.locator("main .error").allInnerTexts()).isNotEmpty();

    page.waitForNavigation(() -> page.locator("a[hreflang=nn]").click());
    page.locator(".draft button").waitFor();

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nn");
    assertThat(page.locator("input[id='user:displayName']").inputValue())
        .isEqualTo("Kladd Kladdesen");
  }

  @Test
  void aFormThatWasTakenLeavesNoDraft(Browser browser) {
    Page page =
        typed(
            browser.open(Browser.DESK, "admin"),
            "/admin/new-user",
            "input[id='user:userName']",
            "kladd1");
    page.locator("input[id='user:displayName']").fill("Kladd Ein");
    page.waitForNavigation(() -> page.locator("main form button").last().click());
    assertThat(page.url()).contains("/admin/user");

    page.navigate(address(page, "/admin/new-user"));
    assertNoDraft(page);
    assertThat(page.locator("input[id='user:userName']").inputValue()).isEmpty();
  }

  private static Page typed(BrowserPage window, String name) {
    return typed(window, FORM, NAME, name);
  }

  /** Types and waits until it is said to be saved. */
  private static Page typed(BrowserPage window, String form, String field, String text) {
    Page page = window.go(form).page();
    page.onDialog(dialog -> dialog.accept());
    page.locator(field).fill(text);
    page.locator(".draft [role=status]:not(:empty)").waitFor();
    return page;
  }

  private static void logIn(Page page, String user) {
    page.locator("input[autocomplete=username]").fill(user);
    page.locator("input[autocomplete=current-password]").fill(user + "-demo");
    page.waitForNavigation(() -> page.locator("main button[type=submit]").click());
  }

  private static void assertNoDraft(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator(".draft button")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  private static String address(Page page, String path) {
    return page.url().replaceFirst("(https?://[^/]+).*", "$1") + path;
  }
}
