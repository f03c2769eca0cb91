package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What somebody is typing stays theirs while what they tapped before is sent. */
@BrowserTest
@RunAsClient
class TypingE2E {
  private static final String MARKS = "**/api/v1/farm-day/marks";

  private static Locator hours(Page page, String person) {
    Locator row = page.locator("#" + person);
    row.locator("summary.button").click();
    Locator field = row.locator("input[name=hours]");
    field.fill("4,5");
    return field;
  }

  @Test
  void anAnswerToOneLeavesTheFieldOfAnother(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    String first = phone.open(0);
    String second = phone.open(1);
    page.evaluate(
        "() => document.querySelectorAll('.others').forEach(one => { one.open = true; })");
    List<Route> held = new ArrayList<>();
    page.route(MARKS, held::add);
    phone.press(first, "PRESENT");
    page.waitForCondition(() -> !held.isEmpty());
    Locator field = hours(page, second);
    page.unroute(MARKS);
    List.copyOf(held).forEach(Route::resume);
    assertThat(phone.told(first)).containsText("Mottatt");
    phone.settled();
    assertThat(field).isVisible();
    assertThat(field).hasValue("4,5");
    assertThat(field).isFocused();
    phone.tap(first, "NONE");
  }

  @Test
  void theNameOfWhoIsResponsibleStaysWhileATapIsAnswered(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    String person = phone.open(0);
    List<Route> held = new ArrayList<>();
    page.route(MARKS, held::add);
    phone.press(person, "PRESENT");
    page.locator(".responsible summary").click();
    page.locator("#responsible").fill("Kari Bonde");
    page.waitForCondition(() -> !held.isEmpty());
    page.unroute(MARKS);
    List.copyOf(held).forEach(Route::resume);
    assertThat(phone.told(person)).containsText("Mottatt");
    phone.settled();
    assertThat(page.locator("#responsible")).hasValue("Kari Bonde");
    assertThat(page.locator("#responsible")).isFocused();
    phone.tap(person, "NONE");
  }

  @Test
  void withoutANetworkTryingAgainLeavesItToo(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    String person = phone.open(0);
    phone.offline(true).tap(person, "PRESENT");
    Locator field = hours(page, person);
    phone.look().settled();
    assertThat(field).isVisible();
    assertThat(field).hasValue("4,5");
    phone.offline(false);
    assertThat(phone.told(person)).containsText("Mottatt");
    phone.settled();
    assertThat(field).hasValue("4,5");
    page.locator("#" + person + " button[value=NONE]").click();
    phone.settled();
  }

  @Test
  void thePageThatComesAfterAllWaitsUntilTheFieldIsLeft(Browser browser) {
    try (BadNetwork network = new BadNetwork()) {
      PhoneInHand phone = BadNetworkE2E.phone(browser, network);
      Page page = phone.page();
      String person = phone.open(0);
      network.dead(true);
      page.navigate("/?day=" + phone.day());
      assertThat(page.locator("#of")).containsText("Uten nett");
      Locator field = hours(page, person);
      network.dead(false);
      page.waitForTimeout(3000);
      assertThat(page.locator("#of")).hasCount(1);
      assertThat(field).hasValue("4,5");
      field.fill("");
      assertThat(page.locator("#of")).hasCount(0);
    }
  }
}
