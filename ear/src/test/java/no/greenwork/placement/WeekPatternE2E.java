package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A supervisor settles when somebody comes: every other week, and otherwise on a single day. */
@BrowserTest
@RunAsClient
class WeekPatternE2E {
  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static Page placement(Browser browser) {
    Page page = browser.open(Browser.DESK, "supervisor").go("/placements/list?state=ACTIVE").page();
    page.waitForNavigation(() -> page.locator("main a[href*='/placements/view']").first().click());
    return page;
  }

  private static void follow(Page page, String path) {
    page.waitForNavigation(() -> page.locator("main a[href*='" + path + "']").click());
  }

  @Test
  void aDayHasOneTimeInOddWeeksAndAnotherInEvenOnes(Browser browser) {
    Page page = placement(browser);
    follow(page, "/placements/pattern");
    page.locator("[id='form:week:0:from']").fill("09:00");
    page.locator("[id='form:week:0:to']").fill("11:00");
    page.locator("[id='form:week:0:weeks']").selectOption(new SelectOption().setValue("ODD"));
    Locator another = page.locator("[id^='form:week:'][id$=':day']").first();
    String line = another.getAttribute("id").replaceFirst(":day$", "");
    another.selectOption(new SelectOption().setValue("MONDAY"));
    page.locator("[id='" + line + ":from']").fill("12:00");
    page.locator("[id='" + line + ":to']").fill("15:00");
    page.locator("[id='" + line + ":weeks']").selectOption(new SelectOption().setValue("EVEN"));
    page.waitForNavigation(() -> page.locator("main button[type=submit]").last().click());
    assertThat(page.locator("main").innerText())
        .contains("mandag 09:00–11:00 (oddetallsuker)", "mandag 12:00–15:00 (partallsuker)");

    follow(page, "/placements/pattern");

    assertThat(page.locator("[id='form:week:0:weeks']").inputValue()).isEqualTo("ODD");
    assertThat(page.locator("[id='form:week:1:weeks']").inputValue()).isEqualTo("EVEN");
  }

  @Test
  void aSingleDayIsPlannedSeenAndTakenBack(Browser browser) {
    Page page = placement(browser);
    follow(page, "/placements/single-days");
    page.locator("[id='form:day']").fill("31.02.2026");
    page.waitForNavigation(() -> page.locator("main button[type=submit]").first().click());
    assertThat(page.locator("[id='form:day']").inputValue()).isEqualTo("31.02.2026");

    String day = NORWEGIAN.format(LocalDate.now().plusDays(1));
    page.locator("[id='form:day']").fill(day);
    page.waitForNavigation(() -> page.locator("main button[type=submit]").first().click());
    assertThat(page.locator("main table").innerText()).contains(day).contains("kommer ikke");

    page.locator("[id='form:dayFrom']").fill("10:15");
    page.waitForNavigation(() -> page.locator("main tr:has-text('" + day + "') button").click());
    assertThat(page.locator("main").innerText()).contains("følger ukeplanen igjen");
    assertThat(page.locator("main tr:has-text('" + day + "')").count()).isZero();
    page.locator(".draft button").waitFor();
    assertThat(page.locator("[id='form:dayFrom']").inputValue()).isEqualTo("10:15");
    page.onDialog(dialog -> dialog.accept());
    page.waitForNavigation(() -> page.locator(".draft button").click());
  }

  private static String planned(Page page, int ahead) {
    String day = NORWEGIAN.format(LocalDate.now().plusDays(ahead));
    page.locator("[id='form:day']").fill(day);
    page.waitForNavigation(() -> page.locator("main button[type=submit]").first().click());
    return day;
  }

  private static void takeBack(Page page, String day) {
    page.waitForNavigation(() -> page.locator("main tr:has-text('" + day + "') button").click());
  }

  @Test
  void aLineThatIsRefusedLeavesWhatIsTypedBesideItOnItsPage(Browser browser) {
    Page page = placement(browser);
    follow(page, "/placements/single-days");
    String form = page.url();
    String day = planned(page, 2);
    Page other = page.context().newPage();
    other.navigate(form);
    String another = planned(other, 3);

    page.locator("[id='form:dayFrom']").fill("10:15");
    page.locator(".draft [role=status]:not(:empty)").waitFor();
    takeBack(page, day);
    assertThat(page.locator("#messages .bad").innerText()).contains("Noen andre har endret");
    page.locator(".draft button").waitFor();
    assertThat(page.locator("[id='form:dayFrom']").inputValue()).isEqualTo("10:15");
    page.waitForResponse("**/draft", () -> page.locator("[id='form:dayFrom']").fill("10:30"));
    page.waitForNavigation(() -> page.locator(".draft button").click());

    assertThat(page.url()).isEqualTo(form);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("[id='form:dayFrom']").inputValue()).isEmpty();
    takeBack(page, day);
    takeBack(page, another);
  }
}
