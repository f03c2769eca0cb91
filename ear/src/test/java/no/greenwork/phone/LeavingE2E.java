package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * What is on its way when everything is taken off a phone, or sealed anew, and what other windows
 * do.
 */
@BrowserTest
@RunAsClient
class LeavingE2E {
  private static final String MARKS = "**/api/v1/farm-day/marks";
  private static final Pattern DAY = Pattern.compile(".*/\\?day=.*");
  private static final String NO_DATABASE =
      "() => indexedDB.databases().then(all => all.length === 0)";

  /** Has the lists fetched anew, as on a first opening. */
  private static final String REFRESH =
      """
      async () => {
        const store = await import('/resources/greenwork/phone/store.js');
        const lists = await import('/resources/greenwork/phone/lists.js');
        const dates = await lists.dates();
        await store.drop('day:' + dates.at(-1));
        globalThis.refreshed = lists.refresh(document.getElementById('day').dataset.today).catch(() => {});
      }
      """;

  /** The answer to logging out takes its time. */
  private static final String STAY =
      """
      () => {
        const submit = HTMLFormElement.prototype.submit;
        HTMLFormElement.prototype.submit = function() { globalThis.leaving = () => submit.call(this); };
      }
      """;

  /** A window that writes a tap down while this one seals everything anew. */
  private static final String SET_PIN =
      """
      async () => {
        const store = await import('/resources/greenwork/phone/store.js');
        const seal = crypto.subtle.encrypt.bind(crypto.subtle);
        const tap = { state: 'HERE', farm: 'x', placement: 'x', day: '2026-01-01', who: 'Kari', mark: 'PRESENT' };
        let first = true;
        crypto.subtle.encrypt = async (...args) => {
          if (first) { first = false; await store.addTap(tap); }
          return seal(...args);
        };
        await store.setPin('2749');
        crypto.subtle.encrypt = seal;
      }
      """;

  private static final String ADD =
      """
      async who => {
        const store = await import('/resources/greenwork/phone/store.js');
        await store.addTap({ state: 'HERE', farm: 'x', placement: 'x', day: '2026-01-01', who, mark: 'PRESENT' });
        return (await store.taps()).map(tap => tap.who).join();
      }
      """;

  private static final String SPOIL =
      """
      () => new Promise(done => {
        const asked = indexedDB.open('greenwork-farm');
        asked.onsuccess = () => {
          const writing = asked.result.transaction('taps', 'readwrite');
          writing.objectStore('taps').put({ iv: new Uint8Array(12), bytes: new Uint8Array(40).buffer, waits: true }, 1);
          writing.oncomplete = () => { asked.result.close(); done(); };
        };
      })
      """;

  private static void logOut(Page page) {
    page.locator("button.menu").click();
    page.locator("form[action$='/session/end'] button").click();
  }

  @Test
  void listsOnTheirWayAreNotKeptAfterLoggingOut(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    PhoneInHand other = phone.window().go("/?lang=nb");
    Page page = phone.page();
    List<Route> lists = new ArrayList<>();
    page.context().route(DAY, lists::add);
    page.evaluate(STAY);
    page.evaluate(REFRESH);
    page.waitForCondition(() -> !lists.isEmpty());
    other.page().evaluate(REFRESH);
    page.waitForCondition(() -> lists.size() > 1);
    logOut(page);
    page.waitForFunction("() => globalThis.leaving");
    assertThat(page.evaluate(NO_DATABASE)).isEqualTo(true);
    List.copyOf(lists).forEach(Route::resume);
    page.evaluate("() => refreshed");
    other.page().evaluate("() => refreshed");
    assertThat(other.page().evaluate(NO_DATABASE)).isEqualTo(true);
    assertThat(other.page().locator("#day").innerText()).isBlank();
    assertThat(other.panel()).containsText("Innloggingen er over");
    page.evaluate("() => leaving()");
    page.waitForURL("**/login?ended=1");
    assertThat(page.evaluate(NO_DATABASE)).isEqualTo(true);
  }

  /** On the front page of a role that has no days. */
  private static void inAnotherRole(PhoneInHand phone, String name) throws SQLException {
    SendingE2E.choose(phone, PhoneData.grant(name, 1));
    phone.page().navigate("/?lang=nb");
    assertThat(phone.page().locator("#day")).hasCount(0);
  }

  @Test
  void inAnotherRoleOneIsAskedAndLeavesNothingEither(Browser browser) throws SQLException {
    String name = PhoneData.farmer("farm");
    PhoneData.alsoOfTheDirectorate(name);
    PhoneInHand phone = SendingE2E.as(browser, name);
    Page page = phone.page();
    String person = phone.open(0);
    String day = phone.day();
    page.route(MARKS, Route::abort);
    phone.tap(person, "PRESENT");
    inAnotherRole(phone, name);
    page.unroute(MARKS);
    logOut(page);
    assertThat(page.locator("#leave")).containsText("1 trykk");
    page.locator("#leave button[value=send]").click();
    phone.settled().go("/?day=" + day + "&lang=nb");
    assertThat(phone.told(person)).containsText("Mottatt");
    phone.settled().tap(person, "NONE");
    inAnotherRole(phone, name);
    logOut(page);
    page.waitForURL("**/login?ended=1");
    assertThat(page.evaluate(NO_DATABASE)).isEqualTo(true);
  }

  @Test
  void aPinTakesAlongWhatAnotherWindowWritesMeanwhile(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    PhoneInHand other = phone.window().go("/?lang=nb");
    phone.page().evaluate(SET_PIN);
    assertThat(other.page().evaluate(ADD, "Ola")).isEqualTo("Kari,Ola");
    assertThat(phone.page().evaluate(ADD, "Eva")).isEqualTo("Kari,Ola,Eva");
    assertThat(phone.days()).isEqualTo(PhoneInHand.LISTS);
    phone.page().evaluate(SPOIL);
    phone.reload();
    assertThat(phone.page().locator("#unlock")).isHidden();
    assertThat(phone.panel()).containsText("kan ikke åpnes");
    phone.panel().locator(".bad button").click();
    assertThat(phone.panel().locator(".bad")).hasCount(0);
  }
}
