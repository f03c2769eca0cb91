package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on a phone cannot be read, and is gone when it should be. */
@BrowserTest
@RunAsClient
class PhoneStorageE2E {
  private static final String DATABASES =
      "() => indexedDB.databases().then(all => all.map(one => one.name).join())";
  private static final String CACHES = "() => caches.keys().then(all => all.join())";

  private static final String EVERYBODY =
      """
      async () => {
        const lists = await import('/resources/greenwork/phone/lists.js');
        const found = new Set();
        for (const date of await lists.own()) {
          const page = new DOMParser().parseFromString((await lists.list(date)).html, 'text/html');
          page.querySelectorAll('.whom b').forEach(name => found.add(name.textContent));
          page.querySelectorAll('.person').forEach(person => found.add(person.dataset.placement));
        }
        return [...found];
      }
      """;

  /** Every file of the browser's profile, for text in either of the ways it could be stored. */
  private static Set<String> held(Path profile, List<String> texts) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        texts.stream().filter(text -> isIn(bytes, text)).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isIn(String bytes, String text) {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
        .anyMatch(
            charset ->
                bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
  }

  @Test
  void theStoredBytesNameNobody(Browser browser, @TempDir Path profile) throws IOException {
    List<String> everybody = new ArrayList<>();
    BadNetwork network = new BadNetwork();
    try (network;
        BrowserContext context = browser.stored(Browser.PHONE, profile, network.address())) {
      Page page = context.newPage();
      page.navigate("/login");
      page.locator("#user").fill("farm");
      page.locator("#password").fill("farm-demo");
      page.locator("main button[type=submit]").click();
      PhoneInHand phone = PhoneInHand.of(page).settled().onOpenDay();
      String person = phone.open(0);
      ((List<?>) page.evaluate(EVERYBODY)).forEach(one -> everybody.add((String) one));
      assertThat(everybody).contains(phone.name(person), phone.placement(person));
      phone.offline(true).tap(person, "PRESENT");
      assertThat(phone.days()).isEqualTo(PhoneInHand.LISTS);
    }
    assertThat(held(profile, List.of("greenwork-farm"))).as("the database is there").hasSize(1);
    assertThat(held(profile, everybody)).as("names and placements in the stored bytes").isEmpty();
    try (BrowserContext context = browser.stored(Browser.PHONE, profile, network.address())) {
      Page page = context.newPage();
      page.navigate("/");
      PhoneInHand phone = PhoneInHand.of(page).settled();
      assertThat(phone.panel()).containsText("1 trykk");
    }
  }

  @Test
  void loggingOutTakesEverythingOffThePhone(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    assertThat(page.evaluate(DATABASES)).isEqualTo("greenwork-farm");
    page.locator("button.menu").click();
    page.locator("form[action$='/session/end'] button").click();
    page.waitForURL("**/login?ended=1");
    assertThat(page.evaluate(DATABASES)).isEqualTo("");
    assertThat(page.evaluate(CACHES)).isEqualTo("");
  }

  @Test
  void whatIsNotSentIsAskedAboutBeforeItIsDeleted(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    phone.offline(true).tap(phone.open(0), "PRESENT");
    page.locator("button.menu").click();
    page.locator("form[action$='/session/end'] button").click();
    assertThat(page.locator("#leave")).containsText("1 trykk");
    page.locator("#leave button[value=stay]").click();
    assertThat(phone.panel()).containsText("1 trykk");
    phone.page().route("**/api/v1/**", route -> route.abort());
    phone.offline(false);
    page.locator("form[action$='/session/end'] button").click();
    page.locator("#leave button[value=discard]").click();
    page.waitForURL("**/login?ended=1");
    assertThat(page.evaluate(DATABASES)).isEqualTo("");
  }

  @Test
  void whoMayNotAnyMoreHasNothingLeft(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    Page page = phone.page();
    phone.offline(true).tap(phone.open(0), "PRESENT");
    page.route(
        "**/api/v1/farm-day/marks",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(401)
                    .setContentType("application/problem+json")
                    .setBody("{\"code\":\"REVOKED\"}")));
    phone.offline(false);
    assertThat(phone.panel()).containsText("også 1 trykk som ikke var sendt");
    assertThat(page.locator("#day").innerText()).isBlank();
    assertThat(page.evaluate(DATABASES)).isEqualTo("");
    assertThat(page.evaluate(CACHES)).isEqualTo("");
  }
}
