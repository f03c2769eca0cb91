package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * What a phone sends, under which grant, and what it makes of answers that are not the product's.
 */
@BrowserTest
@RunAsClient
class SendingE2E {
  private static final String MARKS = "**/api/v1/farm-day/marks";
  private static final Pattern DAY = Pattern.compile(".*/\\?day=.*");
  private static final Pattern ON_THIS_PHONE = Pattern.compile("På denne telefonen");
  private static final Pattern RECEIVED = Pattern.compile("Mottatt");
  private static final String DATABASES =
      "() => indexedDB.databases().then(all => all.map(one => one.name).join())";

  /** A time limit that does not let the test wait, where a browser has no signal that keeps one. */
  private static final String IMPATIENT =
      """
      () => {
        const later = globalThis.setTimeout;
        AbortSignal.timeout = undefined;
        globalThis.setTimeout = (work, time, ...more) => later(work, time === 20000 ? 300 : time, ...more);
        globalThis.patient = () => { globalThis.setTimeout = later; };
      }
      """;

  /** As after a login that ran out: the lists were taken off the phone, and its name with them. */
  private static final String ANOTHER_NAME =
      "async () => (await import('/resources/greenwork/phone/store.js')).drop('device')";

  private static final String TWO_DAYS =
      """
      async person => {
        const queue = await import('/resources/greenwork/phone/queue.js');
        const { farm, user } = document.getElementById('phone').dataset;
        const { placement, day } = document.getElementById(person).dataset;
        const mark = { farm, author: user, placement, who: 'x', mark: 'ABSENT_NOTIFIED', seen: 0 };
        await queue.add([{ ...mark, day: '2026-11-02' }, { ...mark, day }]);
        dispatchEvent(new Event('greenwork-send'));
      }
      """;

  /** Logged in with the password of the account farm, on an open day of their first farm. */
  static PhoneInHand as(Browser browser, String name) {
    BrowserPage page = browser.open(Browser.PHONE).logIn(name, "farm-demo");
    return PhoneInHand.of(page.page()).settled().onOpenDay();
  }

  /** As in another window. */
  static void choose(PhoneInHand phone, String grant) {
    phone
        .page()
        .context()
        .request()
        .post(
            "/session/grant",
            RequestOptions.create().setForm(FormData.create().set("grant", grant)));
  }

  private static void answer(Page page, int status, List<String> bodies) {
    page.route(
        MARKS,
        route -> {
          bodies.add(route.request().postData());
          route.fulfill(
              new Route.FulfillOptions()
                  .setStatus(status)
                  .setContentType("text/html")
                  .setBody("<h1>Not from here</h1>"));
        });
  }

  private static int marks(String body) {
    return body.split("\"key\"", -1).length - 1;
  }

  @Test
  void aCorrectionBeforeTheDayIsDrawnAnewIsOnesOwn(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    List<Route> slow = new ArrayList<>();
    phone.page().route(DAY, slow::add);
    phone.press(person, "PRESENT");
    assertThat(phone.told(person)).containsText(RECEIVED);
    phone.press(person, "ABSENT_NOTIFIED");
    assertThat(phone.told(person)).containsText(ON_THIS_PHONE);
    phone.page().unroute(DAY);
    slow.forEach(Route::resume);
    assertThat(phone.told(person)).containsText(RECEIVED);
    assertThat(phone.settled().panel().locator(".bad")).hasCount(0);
    assertThat(PhoneData.mark(phone.placement(person), phone.day())).isEqualTo("ABSENT_NOTIFIED");
    phone.tap(person, "NONE");
  }

  private static String device(PhoneInHand phone, String person) throws SQLException {
    return PhoneData.text(
        "SELECT device FROM farm_tap WHERE placement = ? AND day = ? ORDER BY received_at DESC LIMIT 1",
        phone.placement(person),
        phone.day());
  }

  @Test
  void eachTapSaysOnWhichPhoneItWasMade(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String first = phone.open(0);
    String second = phone.open(1);
    phone.offline(true).tap(first, "PRESENT");
    phone.page().evaluate(ANOTHER_NAME);
    phone.tap(second, "PRESENT").offline(false);
    assertThat(phone.told(first)).containsText(RECEIVED);
    assertThat(phone.told(second)).containsText(RECEIVED);
    assertThat(device(phone, first)).startsWith("phone-");
    assertThat(device(phone, second)).startsWith("phone-").isNotEqualTo(device(phone, first));
    phone.settled().tap(first, "NONE").tap(second, "NONE");
  }

  @Test
  void whileAnotherFarmIsChosenTapsWaitForTheirOwn(Browser browser) throws SQLException {
    String name = PhoneData.farmer("farm", "farm2");
    PhoneInHand phone = as(browser, name);
    String person = phone.open(0);
    String before = PhoneData.taps(phone.placement(person), phone.day());
    choose(phone, PhoneData.grant(name, 1));
    phone.tap(person, "PRESENT");
    assertThat(phone.panel()).containsText("ikke inne for denne gården. 1 trykk");
    assertThat(phone.told(person)).containsText(ON_THIS_PHONE);
    assertThat(PhoneData.taps(phone.placement(person), phone.day())).isEqualTo(before);
    choose(phone, PhoneData.grant(name, 0));
    phone.look();
    assertThat(phone.told(person)).containsText(RECEIVED);
    phone.tap(person, "NONE");
  }

  @Test
  void ofAFarmThatIsGoneNothingIsLeftThoughThereIsAnother(Browser browser) throws SQLException {
    String name = PhoneData.farmer("farm", "farm2");
    PhoneInHand phone = as(browser, name);
    phone.offline(true).tap(phone.open(0), "PRESENT");
    PhoneData.endGrant(PhoneData.grant(name, 0));
    phone.offline(false);
    assertThat(phone.panel()).containsText("også 1 trykk som ikke var sendt");
    assertThat(phone.page().locator("#day").innerText()).isBlank();
    assertThat(phone.page().evaluate(DATABASES)).isEqualTo("");
  }

  @Test
  void whatTheProductDoesNotSayItselfEndsNothing(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    String person = phone.open(0);
    for (int status : new int[] {400, 401, 403}) {
      answer(page, status, new ArrayList<>());
      phone.tap(person, status == 401 ? "NONE" : "PRESENT");
      assertThat(phone.panel()).containsText("trykk ligger på denne telefonen. Sendes når");
      page.unroute(MARKS);
    }
    assertThat(phone.days()).isEqualTo(PhoneInHand.LISTS);
    List<Route> dead = new ArrayList<>();
    page.route(MARKS, dead::add);
    page.evaluate(IMPATIENT);
    phone.look().settled();
    assertThat(phone.told(person)).containsText(ON_THIS_PHONE);
    page.evaluate("() => patient()");
    page.unroute(MARKS);
    phone.look();
    assertThat(phone.told(person)).containsText(RECEIVED);
    phone.tap(person, "NONE");
  }

  @Test
  void aServerThatIsAwayIsAskedOnceAndEachPersonsTapsInTheirOrder(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    List<String> bodies = new ArrayList<>();
    String first = phone.open(0);
    String second = phone.open(1);
    phone.offline(true).tap(first, "PRESENT").tap(second, "PRESENT");
    answer(phone.page(), 503, bodies);
    phone.offline(false);
    phone.page().waitForCondition(() -> !bodies.isEmpty());
    phone.settled();
    assertThat(bodies).allSatisfy(body -> assertThat(marks(body)).isEqualTo(2));
    phone.page().unroute(MARKS);
    phone.look();
    assertThat(phone.told(second)).containsText(RECEIVED);
    phone.settled().tap(second, "NONE").tap(first, "NONE");
    List<String> ordered = new ArrayList<>();
    answer(phone.page(), 503, ordered);
    phone.page().evaluate(TWO_DAYS, first);
    phone.page().waitForCondition(() -> !ordered.isEmpty());
    assertThat(ordered).allSatisfy(body -> assertThat(marks(body)).isEqualTo(1));
    assertThat(ordered.getFirst()).contains("2026-11-02");
  }
}
