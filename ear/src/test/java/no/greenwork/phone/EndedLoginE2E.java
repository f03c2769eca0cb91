package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What leaves a phone whose login ran out while no page was open, or that nobody took up again. */
@BrowserTest
@RunAsClient
class EndedLoginE2E {
  /** What lies on the phone; to ask makes nothing. */
  private static final String STORED =
      """
      async () => {
        if (!(await indexedDB.databases()).length) return 'nothing';
        return new Promise(done => {
          const asked = indexedDB.open('greenwork-farm');
          asked.onsuccess = () => {
            const reading = asked.result.transaction(['keys', 'kept', 'taps']);
            const [keys, kept, taps] = ['keys', 'kept', 'taps'].map(name => reading.objectStore(name).getAllKeys());
            reading.oncomplete = () => {
              asked.result.close();
              const days = kept.result.filter(name => String(name).startsWith('day:')).length;
              done(`key ${keys.result.join()}, ${days} days, ${taps.result.length} taps`);
            };
          };
        });
      }
      """;

  /** The same module that the page has: waited for until it is done. */
  private static final String DONE =
      "async () => { await import(document.getElementById('over').src); }";

  private static final String CACHES = "() => caches.keys().then(all => all.length)";

  private static Object stored(Page page) {
    return page.evaluate(STORED);
  }

  /** Opened by somebody who is not logged in any more. */
  private static void atTheLogin(Page page, String path) {
    page.navigate(path);
    assertThat(page.url()).contains("/login");
    page.evaluate(DONE);
  }

  private static void later(Page page, int days) {
    page.clock().setSystemTime(System.currentTimeMillis() + Duration.ofDays(days).toMillis());
  }

  @Test
  void theLoginTakesEverythingOffThePhone(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    assertThat(stored(page)).isEqualTo("key data, 15 days, 0 taps");
    phone.forgetLogin();
    atTheLogin(page, "/");
    assertThat(stored(page)).isEqualTo("nothing");
    assertThat(page.evaluate(CACHES)).isEqualTo(0);
  }

  @Test
  void tapsThatWaitAreLeftForTheNextLoginWithoutTheLists(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    String received = phone.open(1);
    String day = phone.day();
    phone.tap(received, "PRESENT").offline(true).tap(person, "PRESENT");
    assertThat(stored(phone.page())).isEqualTo("key data, 15 days, 2 taps");
    BrowserContext visitor = phone.page().context();
    PhoneInHand next = phone.window();
    phone.page().close();
    next.forgetLogin();
    visitor.setOffline(false);
    atTheLogin(next.page(), "/?day=" + day + "&lang=nb");
    assertThat(stored(next.page())).isEqualTo("key data, 0 days, 1 taps");
    next.page().locator("#user").fill("farm");
    next.page().locator("#password").fill("farm-demo");
    next.page().locator("main button[type=submit]").click();
    assertThat(next.told(person)).containsText("Mottatt");
    assertThat(PhoneData.mark(next.placement(person), day)).isEqualTo("PRESENT");
    next.settled().tap(person, "NONE").tap(received, "NONE");
  }

  @Test
  void underAPinNothingLeavesUntilThePinLetsNobodyIn(Browser browser) throws SQLException {
    PhoneInHand phone = PinE2E.withPin(browser).ready();
    Page page = phone.page();
    phone.forgetLogin();
    atTheLogin(page, "/login");
    assertThat(stored(page)).isEqualTo("key wrapped, 15 days, 0 taps");
    PhoneData.run(
        "UPDATE farm_phone SET failures = 5 WHERE ended_at IS NULL AND user_id = (SELECT id FROM app_user WHERE user_name ="
            + " 'farm')");
    atTheLogin(page, "/");
    assertThat(stored(page)).isEqualTo("nothing");
  }

  @Test
  void underAPinAPageThatIsOpenTakesNothingAwayWhenTheLoginEnds(Browser browser)
      throws SQLException {
    PhoneInHand phone = PinE2E.withPin(browser).ready();
    phone.forgetLogin();
    phone.page().evaluate("() => dispatchEvent(new Event('greenwork-send'))");
    assertThat(phone.panel()).containsText("låst med PIN-koden");
    assertThat(phone.page().locator("#day .person")).hasCount(0);
    assertThat(stored(phone.page())).isEqualTo("key wrapped, 15 days, 0 taps");
  }

  /** Refused while the phone was in a pocket. */
  @Test
  void whatWasRefusedAndNobodyHasSeenIsLeftForTheNextLogin(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone
        .page()
        .evaluate(
            """
            async () => {
              const store = await import('/resources/greenwork/phone/store.js');
              const { farm, user } = document.getElementById('phone').dataset;
              await store.addTap({ key: 'k', farm, author: user, placement: 'p', who: 'x', day: '2026-11-20',
                mark: 'PRESENT', state: 'REFUSED', code: 'PERIOD' });
            }
            """);
    phone.forgetLogin();
    atTheLogin(phone.page(), "/");
    assertThat(stored(phone.page())).isEqualTo("key data, 0 days, 1 taps");
  }

  @Test
  void whoIsLoggedInAndOpensTheLoginLosesNothing(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.page().navigate("/login");
    assertThat(phone.page().locator("#over")).hasCount(0);
    assertThat(stored(phone.page())).isEqualTo("key data, 15 days, 0 taps");
  }

  @Test
  void aPhoneWithoutAStoreIsGivenNone(Browser browser) {
    Page page = browser.open(Browser.PHONE).page();
    atTheLogin(page, "/login");
    assertThat(stored(page)).isEqualTo("nothing");
  }

  @Test
  void listsLeaveAPhoneThatWasWithoutANetworkForMoreThanEightDays(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    String name = phone.name(phone.open(0));
    phone.offline(true);
    later(page, 7);
    phone.reload();
    assertThat(page.locator("#day")).containsText(name);
    later(page, 9);
    phone.reload();
    assertThat(page.locator("#of")).containsText("ingen lister");
    assertThat(stored(page)).isEqualTo("key data, 0 days, 0 taps");
    phone.offline(false);
  }
}
