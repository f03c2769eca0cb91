package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The lists of the days that come: on the phone before they have come, and not to be tapped on. */
@BrowserTest
@RunAsClient
class DaysAheadE2E {
  private static final LocalDate TODAY = TestProduct.today();
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private static final String KEPT =
      """
      async () => {
        const lists = await import('/resources/greenwork/phone/lists.js');
        const all = [];
        for (const date of await lists.own()) all.push((await lists.list(date)).html);
        return all;
      }
      """;

  private static final String LOSE =
      "async date => (await import('/resources/greenwork/phone/store.js')).drop('day:' + date)";

  /** In codes and in words, whatever the language. */
  private static final List<String> REASONS =
      List.of(
          "SICK",
          "SELF_CERTIFIED",
          "TREATMENT",
          "WELFARE",
          "AGREED_LEAVE",
          "Sykmeld",
          "Sjukmeld",
          "Egenmeld",
          "Eigenmeld",
          "Behandling",
          "Velferd",
          "Avtalt fri",
          "Sick");

  /** Later, by the phone's own clock. */
  private static PhoneInHand after(PhoneInHand phone, int days) {
    phone
        .page()
        .clock()
        .setSystemTime(System.currentTimeMillis() + Duration.ofDays(days).toMillis());
    return phone;
  }

  private static Locator when(PhoneInHand phone) {
    return phone.page().locator("#when");
  }

  @Test
  void tomorrowMorningWithoutANetworkTheListIsTomorrows(Browser browser) throws SQLException {
    PhoneInHand phone = PhoneInHand.of(browser);
    after(phone.offline(true), 1).go("/");
    assertThat(phone.day()).isEqualTo(TOMORROW.toString());
    assertThat(when(phone)).isEmpty();
    String person = phone.open(0);
    assertThat(phone.page().locator("#" + person + " .contacts")).isVisible();
    phone.tap(person, "PRESENT");
    assertThat(phone.told(person)).containsText("På denne telefonen");
    phone.offline(false); // for the server it is still the day before: the phone's clock is wrong
    assertThat(phone.panel().locator(".bad")).containsText("Dagen er ikke kommet ennå");
    assertThat(PhoneData.marks(phone.placement(person), TOMORROW.toString())).isZero();
  }

  @Test
  void aListOfAnotherDaySaysSoAndLeadsToTodays(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    after(phone.offline(true), 1).go("/?day=" + TODAY);
    assertThat(when(phone)).containsText("Dette er mandag 23. november. I dag er det tirsdag 24.");
    when(phone).locator("a").click();
    assertThat(phone.page().locator("#day")).hasAttribute("data-day", TOMORROW.toString());
    assertThat(when(phone)).isEmpty();
  }

  @Test
  void theDayHasTheWordsOfThePageWhateverTheBrowserKnows(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser.open(Browser.PHONE, "farm").page());
    phone.go("/?day=" + TOMORROW.plusDays(4) + "&lang=nn");
    assertThat(when(phone)).containsText("Dette er laurdag 28. november");
    assertThat(when(phone)).containsText("I dag er det måndag 23. november.");
    phone.go("/?day=" + TOMORROW.plusDays(4) + "&lang=en");
    assertThat(when(phone)).containsText("This is Saturday 28 November");
  }

  @Test
  void aPageThatWasLeftOpenSaysInTheMorningThatItIsYesterdays(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser).go("/?lang=nb");
    assertThat(when(phone)).isEmpty();
    after(phone.offline(true), 1).look();
    assertThat(when(phone)).containsText("Dette er mandag 23. november. I dag er det tirsdag 24.");
  }

  @Test
  void whereTodaysListIsMissingNobodyTakesAnotherForIt(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.page().evaluate(LOSE, TOMORROW.toString());
    after(phone.offline(true), 1).go("/");
    assertThat(phone.day()).isEqualTo(TODAY.toString());
    assertThat(when(phone)).containsText("Listen for i dag, tirsdag 24. november, ligger ikke på");
    assertThat(when(phone).locator("a")).hasCount(0);
  }

  @Test
  void aDayThatHasNotComeIsShownAndCannotBeTappedOn(Browser browser) throws SQLException {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/?lang=nb");
    Page page = farm.page();
    page.locator("#day a[href$='day=" + TOMORROW + "']").click();
    PhoneInHand phone = PhoneInHand.of(page).settled();
    assertThat(phone.day()).isEqualTo(TOMORROW.toString());
    assertThat(when(phone)).containsText("som ikke er kommet ennå");
    assertThat(page.locator("#day > .people > .person").count()).isPositive();
    for (Locator form : page.locator("#day form").all()) {
      assertThat(form).isHidden();
    }
    farm.assertFits().assertLegible();
    String placement = phone.placement(phone.open(0));
    for (String what : List.of("mark", "planned")) {
      String answer =
          page.context()
              .request()
              .post(
                  "/today/do",
                  RequestOptions.create()
                      .setForm(
                          FormData.create()
                              .set("do", what)
                              .set("day", TOMORROW.toString())
                              .set("placement", placement)
                              .set("mark", "ABSENT_NOTIFIED")
                              .set("seen", "0")))
              .text();
      assertThat(answer).contains("Dagen er ikke kommet ennå.");
    }
    assertThat(PhoneData.marks(placement, TOMORROW.toString())).isZero();
    phone.go("/?day=" + TODAY.plusDays(8));
    assertThat(phone.day()).isEqualTo(TODAY.toString());
  }

  @Test
  void thatSomebodyDoesNotComeIsThereAndWhyIsNot(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser).go("/?day=" + TOMORROW + "&lang=nb");
    String placement = phone.placement(phone.open(0));
    String id = Transfers.text("SELECT id FROM placement WHERE public_id = ?", placement);
    notice(id);
    try {
      Page page = browser.open(Browser.PHONE, "farm").page();
      PhoneInHand other = PhoneInHand.of(page).onOpenDay();
      assertThat(other.days()).isEqualTo(PhoneInHand.LISTS);
      String all = String.join("\n", lists(page));
      assertThat(all).contains("Meldt borte til og med 26.11.2026").doesNotContain(REASONS);
      assertThat(all).doesNotContainPattern("\\b\\d{11}\\b");
    } finally {
      Transfers.DATABASE.useHandle(
          h -> {
            h.execute("DELETE FROM absence_reason WHERE placement_id = ?", id);
            h.execute("DELETE FROM absence_notice WHERE placement_id = ?", id);
          });
    }
  }

  private static void notice(String id) {
    Transfers.DATABASE.useHandle(
        h -> {
          h.execute(
              "INSERT INTO absence_notice (placement_id, valid_from, valid_to, noted_by, noted_at)"
                  + " SELECT ?, ?, ?, u.id, UTC_TIMESTAMP() FROM app_user u WHERE u.user_name = 'supervisor'",
              id,
              TOMORROW,
              TOMORROW.plusDays(3));
          h.execute(
              "INSERT INTO absence_reason (placement_id, valid_from, code) VALUES (?, ?, 'SICK_NOTE')",
              id,
              TOMORROW);
        });
  }

  private static List<String> lists(Page page) {
    return ((List<?>) page.evaluate(KEPT)).stream().map(String::valueOf).toList();
  }
}
