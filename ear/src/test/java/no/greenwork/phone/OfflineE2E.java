package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The farm's phone goes on without a network, and loses nothing. */
@BrowserTest
@RunAsClient
class OfflineE2E {
  private static final Pattern ON_THIS_PHONE = Pattern.compile("På denne telefonen");
  private static final Pattern RECEIVED = Pattern.compile("Mottatt");

  @Test
  void tapsWithoutANetworkSurviveAReloadAndAreSentOnceEach(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String first = phone.open(0);
    String second = phone.open(1);
    String day = phone.day();
    String before = PhoneData.taps(phone.placement(first), day);
    int marks = PhoneData.marks(phone.placement(first), day);
    phone.offline(true).tap(first, "PRESENT").tap(second, "ABSENT_NOTIFIED");
    assertThat(phone.told(first)).containsText(ON_THIS_PHONE);
    phone.reload();
    assertThat(phone.told(first)).containsText(ON_THIS_PHONE);
    assertThat(phone.told(second)).containsText(ON_THIS_PHONE);
    assertThat(phone.panel()).containsText("2 trykk");
    assertThat(PhoneData.taps(phone.placement(first), day)).isEqualTo(before);
    phone.offline(false);
    assertThat(phone.told(first)).containsText(RECEIVED);
    assertThat(phone.told(second)).containsText(RECEIVED);
    assertThat(PhoneData.marks(phone.placement(first), day)).isEqualTo(marks + 1);
    assertThat(PhoneData.mark(phone.placement(first), day)).isEqualTo("PRESENT");
    assertThat(PhoneData.mark(phone.placement(second), day)).isEqualTo("ABSENT_NOTIFIED");
    assertThat(
            PhoneData.text(
                "SELECT CONCAT(author, ' ', LEFT(device, 6)) FROM farm_tap WHERE placement = ? AND day = ?"
                    + " ORDER BY received_at DESC LIMIT 1",
                phone.placement(first),
                day))
        .isEqualTo("farm phone-");
    phone.settled().tap(first, "NONE").tap(second, "NONE");
  }

  @Test
  void startingWithoutANetworkShowsTheDayAndNeverALogin(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    String name = phone.name(person);
    phone.offline(true);
    PhoneInHand window = phone.window().go("/?day=" + phone.day());
    assertThat(window.text()).contains(name).contains("Uten nett").doesNotContain("Passord");
    assertThat(window.page().locator("#" + person + " .contacts").isVisible()).isTrue();
    PhoneInHand elsewhere = phone.window().go("/placements/list");
    assertThat(elsewhere.text()).contains("trenger nett").contains("klokken");
    window.page().locator(".strip a[href]").first().click();
    window.settled();
    assertThat(window.page().locator("#day h1").innerText()).isNotBlank();
    phone.offline(false);
  }

  @Test
  void aLoginThatHasEndedMeanwhileDoesNotStopTheDayWithoutANetwork(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    String day = phone.day();
    phone.forgetLogin();
    phone.offline(true).reload().tap(person, "PRESENT");
    assertThat(phone.told(person)).containsText(ON_THIS_PHONE);
    phone.offline(false);
    assertThat(phone.panel()).containsText("1 trykk som ikke er sendt");
    assertThat(phone.page().locator("#day").innerText()).isBlank();
    assertThat(phone.days()).isZero();
    phone.page().locator("#phone a").click();
    phone.page().locator("#user").fill("farm");
    phone.page().locator("#password").fill("farm-demo");
    phone.page().locator("main button[type=submit]").click();
    phone.settled();
    phone.go("/?day=" + day + "&lang=nb");
    assertThat(phone.told(person)).containsText(RECEIVED);
    phone.tap(person, "NONE");
  }

  @Test
  void oneThatIsRefusedStepsAsideAndHoldsUpNoOther(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String first = phone.open(0);
    String second = phone.open(1);
    String locked = phone.placement(first);
    String name = phone.name(first);
    try {
      phone.offline(true).tap(first, "PRESENT").tap(first, "NONE").tap(second, "PRESENT");
      PhoneData.lock(locked, phone.day(), true);
      phone.offline(false);
      assertThat(phone.told(second)).containsText(RECEIVED);
      assertThat(phone.panel().locator(".bad")).hasCount(2);
      assertThat(phone.panel().locator(".bad").first()).containsText("Måneden er sendt inn");
      assertThat(phone.panel().locator(".bad").first()).containsText(name);
      phone.settled();
      phone.panel().locator(".bad button").first().click();
      assertThat(phone.panel().locator(".bad")).hasCount(1);
      phone.panel().locator(".bad button").first().click();
      assertThat(phone.panel().locator(".bad")).hasCount(0);
    } finally {
      PhoneData.lock(locked, phone.day(), false);
    }
    phone.tap(second, "NONE");
    assertThat(PhoneData.mark(phone.placement(second), phone.day())).isEqualTo("NONE");
  }

  @Test
  void whatTheProviderWroteMeanwhileIsShownWithoutWhyAndSettled(Browser browser)
      throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    String placement = phone.placement(person);
    phone.offline(true).tap(person, "PRESENT");
    PhoneData.provider(placement, phone.day(), "TREATMENT");
    phone.offline(false);
    assertThat(phone.panel()).containsText("arrangøren har skrevet: Meldt borte");
    assertThat(phone.page().content()).doesNotContain("Behandling").doesNotContain("TREATMENT");
    phone.settled();
    phone
        .panel()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("La det arrangøren skrev stå"))
        .click();
    assertThat(phone.panel().locator(".message")).hasCount(0);
    phone.page().waitForTimeout(500);
    phone.settled();
    assertThat(PhoneData.mark(placement, phone.day())).isEqualTo("NONE");
    PhoneData.provider(placement, phone.day(), "NOT_REGISTERED");
  }

  @Test
  void whereOnlyTheHoursDifferBothAreSaid(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    String placement = phone.placement(person);
    phone.offline(true).tap(person, "PRESENT");
    PhoneData.provider(placement, phone.day(), "PARTIAL", 5);
    phone.offline(false);
    assertThat(phone.panel()).containsText("arrangøren har skrevet: Her, 1,25 t");
    phone.settled();
    phone
        .panel()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("La det arrangøren skrev stå"))
        .click();
    assertThat(phone.panel().locator(".message")).hasCount(0);
    phone.page().waitForTimeout(500);
    phone.settled();
    PhoneData.provider(placement, phone.day(), "NOT_REGISTERED");
  }

  @Test
  void thatSomebodyWasHereForNoHoursIsSaidToo(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    phone.offline(true).page().locator("#" + person + " summary").click();
    phone.page().locator("#" + person + " input[name=hours]").fill("0");
    phone.page().locator("#" + person + " .hours button[value=HOURS]").click();
    PhoneData.provider(phone.settled().placement(person), phone.day(), "PARTIAL", 5);
    phone.offline(false);
    assertThat(phone.panel()).containsText("Her, 0 t.");
    assertThat(phone.panel()).containsText("arrangøren har skrevet: Her, 1,25 t");
    phone.settled().tap(person, "NONE");
    PhoneData.provider(phone.placement(person), phone.day(), "NOT_REGISTERED");
  }

  @Test
  void allAsPlannedTappedTwiceIsOneTapEach(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    int open = phone.page().locator("#day > .people > .person[data-open=true]").count();
    phone.offline(true).page().locator(".all button").dblclick();
    assertThat(phone.settled().panel()).containsText(open + " trykk");
    phone.tap(person, "ABSENT_NOTIFIED");
    assertThat(phone.page().locator(".undo.group")).hasCount(open > 1 ? 1 : 0);
    phone.tap(person, "NONE");
    if (open > 1) {
      phone.page().locator("[data-undo]").click();
    }
    phone.settled().offline(false).look();
    assertThat(phone.panel())
        .not()
        .containsText(
            "trykk ligger",
            new LocatorAssertions.ContainsTextOptions().setTimeout(PhoneInHand.SENT_WITHIN));
    assertThat(phone.settled().told(person)).hasCount(0);
  }

  @Test
  void ofTwoWindowsEachTapIsSentOnce(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String first = phone.open(0);
    String second = phone.open(1);
    String day = phone.day();
    PhoneInHand window = phone.window().go("/?day=" + day + "&lang=nb");
    int marks = PhoneData.marks(phone.placement(first), day);
    phone.offline(true).tap(first, "PRESENT");
    window.tap(second, "PRESENT");
    assertThat(phone.panel()).containsText("2 trykk");
    phone.offline(false);
    for (PhoneInHand one : new PhoneInHand[] {phone, window}) {
      assertThat(one.told(first)).containsText(RECEIVED);
      assertThat(one.told(second)).containsText(RECEIVED);
    }
    assertThat(PhoneData.marks(phone.placement(first), day)).isEqualTo(marks + 1);
    phone.settled().tap(first, "NONE").tap(second, "NONE");
  }

  @Test
  void anAnswerThatIsLostOnTheWayIsAskedForAgainAndNothingIsWrittenTwice(Browser browser)
      throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    int marks = PhoneData.marks(phone.placement(person), phone.day());
    Page page = phone.page();
    page.route(
        "**/api/v1/farm-day/marks",
        route -> {
          route.fetch();
          route.abort();
        });
    phone.tap(person, "PRESENT");
    assertThat(phone.told(person)).containsText(ON_THIS_PHONE);
    assertThat(PhoneData.marks(phone.placement(person), phone.day())).isEqualTo(marks + 1);
    page.unroute("**/api/v1/farm-day/marks");
    assertThat(phone.told(person)).containsText(RECEIVED);
    assertThat(PhoneData.marks(phone.placement(person), phone.day())).isEqualTo(marks + 1);
    phone.settled().tap(person, "NONE");
  }

  @Test
  void aClockThatIsWrongIsToldAndTheTapIsTakenIn(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    String person = phone.open(0);
    phone.page().clock().setSystemTime(System.currentTimeMillis() + 61 * 60_000L);
    phone.tap(person, "PRESENT");
    assertThat(phone.told(person)).containsText(RECEIVED);
    assertThat(phone.panel()).containsText("minutter for fort");
    phone.settled().tap(person, "NONE");
  }
}
