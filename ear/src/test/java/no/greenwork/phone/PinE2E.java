package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A phone with a PIN, on a phone. */
@BrowserTest
@RunAsClient
class PinE2E {
  static final String PIN = "2749";

  private static final String KEYS =
      """
      () => new Promise(done => {
        const asked = indexedDB.open('greenwork-farm');
        asked.onsuccess = () => {
          const db = asked.result;
          if (!db.objectStoreNames.contains('keys')) { db.close(); done(''); return; }
          const keys = db.transaction('keys').objectStore('keys').getAllKeys();
          keys.onsuccess = () => { db.close(); done(keys.result.sort().join()); };
        };
      })
      """;

  private static void endPhones() throws SQLException {
    PhoneData.run(
        "UPDATE farm_phone SET ended_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL AND user_id = (SELECT id FROM app_user"
            + " WHERE user_name = 'farm')");
  }

  /** Set up on its page, and back on the day. */
  static PhoneInHand withPin(Browser browser) throws SQLException {
    endPhones();
    PhoneInHand phone = PhoneInHand.of(browser);
    String day = phone.day();
    Page page = phone.page();
    assertThat(page.evaluate(KEYS)).isEqualTo("data");
    page.navigate("/farmday/phones?lang=nb");
    page.locator("#pin").fill(PIN);
    page.locator("#repeated").fill(PIN);
    page.locator("#enrol button").click();
    assertThat(page.locator("main > .message.ok")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*/farmday/phones"));
    assertThat(page.evaluate(KEYS)).isEqualTo("wrapped");
    return phone.go("/?day=" + day + "&lang=nb");
  }

  private static void unlock(PhoneInHand phone, String pin) {
    phone.page().locator("#unlock-pin").fill(pin);
    phone.page().locator("#unlock button[type=submit]").click();
  }

  /** As after a night: the worker has forgotten the key. */
  private static void sleep(PhoneInHand phone) {
    phone
        .page()
        .evaluate("() => navigator.serviceWorker.controller.postMessage({ lend: undefined })");
  }

  @Test
  void withoutANetworkThePinOpensWhatLiesOnThePhone(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    String person = phone.open(0);
    String name = phone.name(person);
    phone.offline(true).tap(person, "PRESENT");
    sleep(phone);
    phone.page().reload();
    assertThat(phone.page().locator("#unlock")).isVisible();
    assertThat(phone.page().locator("#day")).not().containsText(name);
    unlock(phone, "1111");
    assertThat(phone.page().locator("#unlock [role=status]")).containsText("4 forsøk");
    unlock(phone, PIN);
    phone.settled();
    assertThat(phone.page().locator("#day")).containsText(name);
    phone.offline(false);
    assertThat(phone.told(person)).containsText("Mottatt");
    assertThat(PhoneData.mark(phone.placement(person), phone.day())).isEqualTo("PRESENT");
    phone.settled().tap(person, "NONE");
  }

  @Test
  void impatienceIsOneTryAndNoKeyOpensWithoutThePin(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    Page page = phone.page();
    phone.offline(true);
    sleep(phone);
    page.reload();
    page.locator("#unlock-pin").fill("1111");
    page.locator("#unlock form")
        .evaluate("form => { for (let i = 0; i < 5; i++) form.requestSubmit(); }");
    assertThat(page.locator("#unlock [role=status]")).containsText("4 forsøk");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(page.locator("#unlock")).isVisible();
    unlock(phone, PIN);
    phone.settled();
    assertThat(page.locator("#unlock")).isHidden();
    phone.offline(false);
  }

  @Test
  void fiveWrongPinsWithoutANetworkDeleteWhatLiesOnThePhone(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    phone.offline(true);
    sleep(phone);
    phone.page().reload();
    for (int left = 4; left > 0; left--) {
      unlock(phone, "1111");
      assertThat(phone.page().locator("#unlock [role=status]")).containsText(left + " forsøk");
    }
    unlock(phone, "1111");
    phone.page().waitForFunction("() => indexedDB.databases().then(all => all.length === 0)");
    phone.offline(false);
  }

  @Test
  void theNextMorningThePinIsAskedForInsteadOfThePassword(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    Page page = phone.page();
    phone.forgetLogin();
    page.navigate("/farmday/present?lang=nb");
    assertThat(page.url()).endsWith("/pin?next=%2Ffarmday%2Fpresent%3Flang%3Dnb");
    assertThat(page.locator("main a").getAttribute("href"))
        .isEqualTo("/login?next=%2Ffarmday%2Fpresent%3Flang%3Dnb");
    page.locator("#pin").fill("2748");
    page.locator("#enter button").click();
    assertThat(page.locator("#enter .bad")).containsText("4 forsøk");
    page.locator("#pin").fill(PIN);
    page.locator("#enter button").click();
    page.waitForURL("**/farmday/present?lang=nb");
    phone.go("/?lang=nb");
    assertThat(page.locator("#unlock")).isHidden();
    assertThat(page.locator("nav.pages").count()).isZero();
    assertThat(page.locator("main")).containsText("Du er inne med PIN");
  }

  @Test
  void whatWasEndedIsWipedAtFirstContact(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    Page page = phone.page();
    phone.forgetLogin();
    page.navigate("/pin?lang=nb");
    page.locator("#pin").fill(PIN);
    page.locator("#enter button").click();
    page.waitForURL(url -> !url.contains("/pin"));
    phone.settled().ready().onOpenDay();
    phone.offline(true).tap(phone.open(0), "PRESENT");
    endPhones();
    phone.offline(false);
    assertThat(phone.panel()).containsText("også 1 trykk som ikke var sendt");
    assertThat(page.evaluate("() => indexedDB.databases().then(all => all.length)")).isEqualTo(0);
    page.navigate("/");
    assertThat(page.url()).contains("/login?revoked=1");
  }

  @Test
  void thePagesOfThePinAreCleanOnAPhone(Browser browser) throws SQLException {
    PhoneInHand phone = withPin(browser);
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/farmday/phones").assertFits();
    farm.assertClean();
    assertThat(phone.panel().locator(".bad")).hasCount(0);
  }
}
