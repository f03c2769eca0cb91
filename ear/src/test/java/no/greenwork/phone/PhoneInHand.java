package no.greenwork.phone;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.greenwork.testing.Browser;

/** A farm's phone in a test, on a day of which somebody is open, with or without a network. */
final class PhoneInHand {
  /** Today's, and those of seven days on each side of it. */
  static final int LISTS = 15;

  /** Milliseconds; those whom other tests leave at the farm make many more taps than a day has. */
  static final int SENT_WITHIN = 60_000;

  private static final int PAUSE = 100;

  private static final String OPEN = "#day > .people > .person[data-open=true]";
  private static final String KEPT_DAYS =
      """
      () => new Promise(done => {
        const asked = indexedDB.open('greenwork-farm');
        asked.onsuccess = () => {
          const db = asked.result;
          if (!db.objectStoreNames.contains('kept')) { db.close(); done(0); return; }
          const keys = db.transaction('kept').objectStore('kept').getAllKeys();
          keys.onsuccess = () => { db.close(); done(keys.result.filter(key => String(key).startsWith('day:')).length); };
        };
      })
      """;

  private final Page page;

  private PhoneInHand(Page page) {
    this.page = page;
  }

  /** Logged in, on the last day of the strip that is open, in bokmål. */
  static PhoneInHand of(Browser browser) {
    return new PhoneInHand(browser.open(Browser.PHONE, "farm").page()).onOpenDay();
  }

  static PhoneInHand of(Page page) {
    return new PhoneInHand(page);
  }

  PhoneInHand onOpenDay() {
    page.navigate(page.locator(".strip a.OPEN").last().getAttribute("href") + "&lang=nb");
    return settled().ready();
  }

  /** The worker holds the shell, and the lists of all days are kept. */
  PhoneInHand ready() {
    page.evaluate("() => navigator.serviceWorker.ready");
    page.waitForFunction("() => caches.keys().then(all => all.length === 1)");
    for (int waited = 0; waited < SENT_WITHIN && days() < LISTS; waited += PAUSE) {
      page.waitForTimeout(PAUSE);
    }
    if (days() < LISTS) {
      throw new AssertionError(days() + " lists are on the phone");
    }
    return this;
  }

  int days() {
    return ((Number) page.evaluate(KEPT_DAYS)).intValue();
  }

  PhoneInHand settled() {
    page.locator("#phone[data-state=idle]")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED)
                .setTimeout(SENT_WITHIN));
    return this;
  }

  PhoneInHand offline(boolean without) {
    page.context().setOffline(without);
    return this;
  }

  PhoneInHand reload() {
    page.reload();
    return settled();
  }

  /** Another window of the same phone. */
  PhoneInHand window() {
    return new PhoneInHand(page.context().newPage());
  }

  PhoneInHand go(String path) {
    page.navigate(path);
    return settled();
  }

  /** When nothing is on its way, and until what was tapped is answered and drawn. */
  PhoneInHand tap(String person, String mark) {
    return settled().press(person, mark).settled();
  }

  /** Whatever is on its way. */
  PhoneInHand press(String person, String mark) {
    Locator row = page.locator("#" + person);
    page.evaluate(
        "() => document.querySelectorAll('.others').forEach(one => { one.open = true; })");
    if (!mark.equals("PRESENT")) {
      row.locator("summary").click();
    }
    row.locator("button[value=" + mark + "]").click();
    return this;
  }

  /** Somebody looks at the page again, which is when it sends. */
  PhoneInHand look() {
    page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    return this;
  }

  /** Ids of the rows of those who are open, and of those who are not expected after them. */
  String open(int which) {
    int open = page.locator(OPEN).count();
    return which < open
        ? page.locator(OPEN).nth(which).getAttribute("id")
        : page.locator("#day .others .person").nth(which - open).getAttribute("id");
  }

  String placement(String person) {
    return person.substring("p-".length());
  }

  String name(String person) {
    return page.locator("#" + person + " .whom b").innerText();
  }

  String day() {
    return page.locator("#day").getAttribute("data-day");
  }

  /** What is told of a person's tap. */
  Locator told(String person) {
    return page.locator("#" + person + " .tap");
  }

  /** What is told beside the day. */
  Locator panel() {
    return page.locator("#phone [role=status]");
  }

  String text() {
    return page.locator("main").innerText();
  }

  /** As after an hour without a step: the session is over, the phone does not know it yet. */
  PhoneInHand forgetLogin() {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("greenwork"));
    return this;
  }

  Page page() {
    return page;
  }
}
