package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The page that a phone shows without a network. */
@BrowserTest
@RunAsClient
class OfflinePageE2E {
  private static final int BEFORE_NOON = 10;
  private static final String SEND_A_FORM =
      """
      () => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = '/today/do';
        document.body.append(form);
        form.submit();
      }
      """;

  /** Where it is another day than by the clock of the world. */
  private static ZoneId elsewhere() {
    boolean early = ZonedDateTime.now(ZoneOffset.UTC).getHour() < BEFORE_NOON;
    return ZoneId.of(early ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");
  }

  @Test
  void theListIsOfTheDayOnThePhonesOwnClock(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    ZoneId zone = elsewhere();
    JsonObject there = new JsonObject();
    there.addProperty("timezoneId", zone.getId());
    Page page = phone.page();
    page.context().newCDPSession(page).send("Emulation.setTimezoneOverride", there);
    phone.offline(true).reload();
    String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(zone).format(Instant.now());
    assertThat(page.locator("#of")).containsText("Listen er fra " + day);
    phone.offline(false);
  }

  @Test
  void theServersPageTakesOverThoughItDidAMomentAgo(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.offline(true).reload();
    assertThat(phone.page().locator("#of")).containsText("Uten nett");
    phone
        .page()
        .evaluate("() => sessionStorage.setItem('greenwork-online', String(Date.now() - 9000))");
    phone.offline(false).look();
    assertThat(phone.page().locator("#of")).hasCount(0);
  }

  @Test
  void theLanguageIsChosenWithoutANetworkToo(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.offline(true);
    phone.page().navigate("/?lang=en");
    assertThat(phone.page().locator("html")).hasAttribute("lang", "en");
    assertThat(phone.page().locator("#of")).not().containsText("Uten nett");
    phone.offline(false);
  }

  @Test
  void aFormThatCouldNotBeSentIsNotAnsweredWithTheDay(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.offline(true);
    phone.page().evaluate(SEND_A_FORM);
    phone.page().waitForURL("chrome-error://**");
    assertThat(phone.page().locator("#of").count()).isZero();
    phone.offline(false);
  }
}
