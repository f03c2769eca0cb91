package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A day at the farm, tapped on a phone of 320 pixels, and what it makes of the supervisor's. */
@BrowserTest
@RunAsClient
class FarmDayE2E {
  private static final String OPEN =
      ".person:has(button[aria-pressed=false]):not(:has(summary.away))";

  private static final String POSTED =
      "form => { form.insertAdjacentHTML('beforeend', '<input type=hidden name=mark value=HOURS>'); form.submit(); }";

  private static void tap(Page page, Locator what) {
    page.waitForNavigation(what::click);
  }

  /**
   * A tap that the phone writes down and sends; over when it is answered and the day drawn anew.
   */
  private static void mark(Page page, Locator what) {
    what.click();
    settled(page);
  }

  private static void settled(Page page) {
    page.locator("#phone[data-state=idle]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** A day of the strip on which somebody is open. */
  private static String openDay(Page page) {
    return page.locator(".strip a.OPEN").last().getAttribute("href");
  }

  @Test
  void allAsPlannedIsOneTapThatIsShownAndCanBeUndone(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").assertFits().assertClean();
    Page page = farm.page();
    String day = openDay(page);
    page.navigate(day);
    int open = page.locator(".farmday > .people " + OPEN).count();
    assertThat(open).isPositive();
    mark(page, page.locator(".all button"));
    assertThat(page.locator(".farmday > [role=status] .ok").textContent()).isNotBlank();
    assertThat(page.locator(".all button").count()).isZero();
    assertThat(page.locator(".undo p").innerText()).contains(" t");
    assertThat(page.locator(".strip a[aria-current]").getAttribute("class")).isEqualTo("DONE");
    farm.assertFits().assertLegible();
    if (page.locator(".responsible form:not(details form) button").count() > 0) {
      tap(page, page.locator(".responsible form:not(details form) button"));
    }
    assertThat(page.locator(".responsible b").innerText()).isNotBlank();
    assertThat(page.url()).doesNotContain("told=");
    mark(page, page.locator(".undo button"));
    assertThat(page.locator(".all button").count()).isEqualTo(1);
    assertThat(page.locator(".farmday > .people " + OPEN).count()).isEqualTo(open);
  }

  @Test
  void whoStaysAwayWithoutNoticeIsTwoTapsAndATaskOfTheSupervisor(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm");
    Page page = farm.page();
    page.navigate(openDay(page) + "&lang=nb");
    Locator person = page.locator(".farmday > .people " + OPEN).first();
    String id = person.getAttribute("id");
    person.locator("summary").click();
    mark(page, person.locator("button[value=ABSENT_NOT_NOTIFIED]"));
    Locator same = page.locator("#" + id);
    assertThat(same.locator("summary.away").innerText()).contains("Ikke meldt");
    assertThat(same.locator(".call").innerText()).contains("Veilederen får beskjed");
    farm.assertFits().assertLegible();
    same.locator("summary").click();
    mark(page, same.locator("button[value=NONE]"));
    assertThat(page.locator("#" + id + " summary.away").count()).isZero();
  }

  @Test
  void theSupervisorHasTheNumberToCallAndWritesWhatItWas(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor").go("/?kind=ABSENCE_TO_CALL");
    Page page = supervisor.page();
    Locator task = page.locator("table.work a[href*='/absences/call']").first();
    tap(page, task);
    assertThat(page.locator("dl.facts a[href^='tel:']").count()).isPositive();
    supervisor.assertClean();
    tap(page, page.locator("[id='form:save']"));
    assertThat(page.locator("#messages .bad, .error").first().innerText()).isNotBlank();
    supervisor.assertClean();
  }

  @Test
  void hoursThatCannotBeRightChangeNothingAndOthersAreKept(Browser browser) {
    Page page = browser.open(Browser.PHONE, "farm").page();
    page.navigate(openDay(page) + "&lang=nb");
    String id = page.locator(".farmday > .people " + OPEN).first().getAttribute("id");
    Locator person = page.locator("#" + id);
    person.locator("summary").click();
    person.locator("input[name=hours]").fill("25");
    assertThat(person.locator("summary").boundingBox().y)
        .isEqualTo(person.locator("button[value=PRESENT]").boundingBox().y);
    person.locator(".hours button[value=HOURS]").click();
    assertThat(person.locator(".hours .error").innerText()).contains("7,5");
    PlaywrightAssertions.assertThat(person.locator("input[name=hours]")).isFocused();
    PlaywrightAssertions.assertThat(person.locator(".hours .error")).isInViewport();
    assertThat(person.locator("button[aria-pressed=true]").count()).isZero();
    assertThat(person.locator("form.marks button").first().getAttribute("value"))
        .as("what Enter in the field sends where no script has come")
        .isEqualTo("HOURS");
    person.locator("input[name=hours]").fill("2,25");
    mark(page, person.locator(".hours button[value=HOURS]"));
    assertThat(person.locator("button[aria-pressed=true]").innerText()).contains("2,25");
    person.locator("summary").click();
    mark(page, person.locator("button[value=NONE]"));
  }

  /** As the page is sent where its script has not come. */
  @Test
  void hoursThatCannotBeRightAreToldBesideTheirFieldAlsoWhenTheFormIsPosted(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm");
    Page page = farm.page();
    page.navigate(openDay(page) + "&lang=nb");
    String id = page.locator(".farmday > .people " + OPEN).first().getAttribute("id");
    Locator person = page.locator("#" + id);
    person.locator("input[name=hours]").evaluate("field => { field.value = '25'; }");
    page.waitForNavigation(() -> person.locator("form.marks").evaluate(POSTED));
    Locator wrong = page.locator(".hours .error:not(:empty)");
    PlaywrightAssertions.assertThat(wrong).hasCount(1);
    PlaywrightAssertions.assertThat(person.locator(".hours .error")).containsText("7,5");
    PlaywrightAssertions.assertThat(person.locator("input[name=hours]")).isFocused();
    PlaywrightAssertions.assertThat(person.locator("input[name=hours]"))
        .hasAttribute("aria-invalid", "true");
    assertThat(page.locator("details.absent[open]").count()).isEqualTo(1);
    assertThat(page.locator(".farmday > [role=status] .bad").count()).isZero();
    farm.assertLegible();
  }

  @Test
  void aTapOnAPageThatIsOldWritesNothingOver(Browser browser) {
    Page first = browser.open(Browser.PHONE, "farm").page();
    Page second = browser.open(Browser.PHONE, "farm").page();
    String day = openDay(first) + "&lang=nb";
    first.navigate(day);
    second.navigate(day);
    String id = first.locator(".farmday > .people " + OPEN).first().getAttribute("id");
    mark(first, first.locator("#" + id + " button[value=PRESENT]"));
    second.locator("#" + id + " summary").click();
    mark(second, second.locator("#" + id + " button[value=ABSENT_NOTIFIED]"));
    assertThat(second.locator(".farmday > [role=status] .bad").innerText()).contains("En annen");
    assertThat(second.locator("#" + id + " button[aria-pressed=true]").count()).isEqualTo(1);
    second.locator("#" + id + " summary").click();
    mark(second, second.locator("#" + id + " button[value=NONE]"));
  }

  @Test
  void aDrillRunFromWhoIsThereFilesItsOwnDatedLog(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/farmday/present").assertFits();
    Page page = farm.assertClean().page();
    tap(page, page.locator("a[href$='/farmday/drill']"));
    farm.assertFits().assertClean();
    tap(page, page.locator("[id='form:save']"));
    assertThat(page.locator("#messages .bad").count()).isPositive();
    page.locator("[id='form:minutes']").fill("5");
    tap(page, page.locator("[id='form:save']"));
    assertThat(page.url()).contains("/farmday/drills");
    LocalDate today = TestProduct.today();
    assertThat(page.locator("tbody tr").first().innerText())
        .contains(
            "%02d.%02d.%d"
                .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear()));
    farm.assertFits().assertClean();
  }

  @Test
  void aCardIsNewUntilItIsRead(Browser browser) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm");
    Page page = farm.page();
    page.navigate(openDay(page) + "&lang=nb");
    Locator unread = page.locator(".person:has(.tag.info)").first();
    String id = unread.getAttribute("id");
    tap(page, unread.locator(".whom > a"));
    farm.assertFits().assertClean();
    tap(page, page.locator("section[aria-labelledby=news] button"));
    assertThat(page.locator("section[aria-labelledby=news]").count()).isZero();
    assertThat(page.locator("main").innerText()).contains("Ingenting er endret");
    page.navigate("/?lang=nb");
    assertThat(page.locator("#" + id + " .whom > .tag.info").count()).isZero();
  }
}
