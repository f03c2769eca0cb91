package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A network that is there and lets nothing through: nobody is left with a white page. */
@BrowserTest
@RunAsClient
class BadNetworkE2E {
  private static final String STYLED =
      "() => getComputedStyle(document.querySelector('#day .person')).display";

  static PhoneInHand phone(Browser browser, BadNetwork network) {
    Page page = browser.open(Browser.PHONE, network.address()).logIn("farm", "farm-demo").page();
    return PhoneInHand.of(page).settled().onOpenDay();
  }

  @Test
  void aServerThatNeverAnswersIsNotWaitedFor(Browser browser) {
    try (BadNetwork network = new BadNetwork()) {
      PhoneInHand phone = phone(browser, network);
      String person = phone.open(0);
      String name = phone.name(person);
      String day = phone.day();
      network.dead(true);
      phone.page().navigate("/?day=" + day);
      assertThat(phone.page().locator("#of")).containsText("Uten nett");
      assertThat(phone.page().locator("#" + person + " .whom b")).hasText(name);
      assertThat(phone.page().evaluate(STYLED)).isEqualTo("flex");
      phone.press(person, "PRESENT");
      assertThat(phone.told(person)).containsText("På denne telefonen");
      network.dead(false);
      assertThat(phone.page().locator("#of")).hasCount(0);
      assertThat(phone.told(person)).containsText("Mottatt");
      phone.tap(person, "NONE");
    }
  }

  @Test
  void aPageThatComesTooLateTakesOverAllTheSame(Browser browser) {
    try (BadNetwork network = new BadNetwork()) {
      PhoneInHand phone = phone(browser, network);
      Page page = phone.page();
      String before = page.locator("#day").getAttribute("data-now");
      page.route("**/api/v1/**", route -> route.abort()); // so that only the page itself can tell
      network.dead(true);
      page.navigate("/?day=" + phone.day());
      assertThat(page.locator("#of")).containsText("Uten nett");
      network.dead(false);
      assertThat(page.locator("#of")).hasCount(0);
      assertThat(page.locator("#day").getAttribute("data-now")).isGreaterThan(before);
    }
  }

  @Test
  void whileTheNetworkIsGoodTheFreshPageIsShown(Browser browser) {
    try (BadNetwork network = new BadNetwork()) {
      PhoneInHand phone = phone(browser, network);
      Page page = phone.page();
      String before = page.locator("#day").getAttribute("data-now");
      page.waitForTimeout(1100);
      phone.go("/?day=" + phone.day());
      assertThat(page.locator("#of").count()).isZero();
      assertThat(page.locator("#day").getAttribute("data-now")).isGreaterThan(before);
    }
  }
}
