package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.job.CsvImport;
import no.greenwork.organisation.OrgNumbers;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Ten people who come as planned. */
@BrowserTest
@RunAsClient
class OrdinaryDayE2E {
  private static final int PEOPLE = 10;
  private static final LocalDate TODAY = TestProduct.today();
  private static final String USER = "gard.ti";
  private static final String COUNT_TAPS =
      "addEventListener('click', e => { if (e.isTrusted) sessionStorage.setItem('taps', Number(sessionStorage.getItem('taps')) + 1); }, true)";

  private static void imported(String account, String kind, String file, int rows) {
    assertThat(CsvImport.outcome(CsvImport.result(account, kind, "apply all", file)))
        .isEqualTo("DONE " + rows + " 0");
  }

  /** A farm of its own, where ten people begin today. */
  private static String farm() {
    String farm = OrgNumbers.from(314_000_000, 1).getFirst();
    String agreement = Transfers.agreement(PEOPLE);
    imported(
        "coordinator",
        "farms",
        "org_number;name;municipality;places_per_half_day\n" + farm + ";Tigarden;5001;10\n",
        1);
    imported(
        "coordinator",
        "farm-agreements",
        "agreement_ref;farm_org_number;from;places;key_kind;key_value\n"
            + "%s;%s;2025-01-01;10;PERCENT;60\n".formatted(agreement, farm),
        1);
    imported(
        "coordinator",
        "quality",
        "subject_org_number;scheme;valid_from;valid_to\n" + farm + ";KSL;2026-01-01;2027-12-31\n",
        1);
    String weekday = TODAY.getDayOfWeek().name().substring(0, 3);
    String comes =
        "start=%s percent=100 farm_org_number=%s week_pattern=%s 09:00-15:00"
            .formatted(TODAY, farm, weekday);
    List<String> people = Transfers.people("caseworker", PEOPLE, "NONE");
    imported(
        "caseworker",
        "placements",
        Transfers.file(
            people.stream()
                .map(number -> Transfers.accepted(number, agreement, comes))
                .toArray(String[]::new)),
        PEOPLE);
    return farm;
  }

  /** With the password of the account farm. */
  private static void farmer(String farm) {
    long id = System.nanoTime();
    Transfers.DATABASE.useHandle(
        h -> {
          h.execute(
              "INSERT INTO app_user (id, user_name, display_name, password_hash, created_at) SELECT ?, ?, 'Gard Ti',"
                  + " u.password_hash, UTC_TIMESTAMP(6) FROM app_user u WHERE u.user_name = 'farm'",
              id,
              USER);
          h.execute(
              "INSERT INTO user_grant (id, user_id, role, scope_type, farm_id, valid_from)"
                  + " SELECT ?, ?, 'FARMER', 'FARM', f.id, '2026-01-01' FROM farm f WHERE f.org_number = ?",
              id,
              id,
              farm);
        });
  }

  private static void settled(Page page) {
    page.locator("#phone[data-state=idle]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  @Test
  void tenPeopleAreAnsweredForInTwoTaps(Browser browser) {
    String farm = farm();
    farmer(farm);
    Page page = browser.open(Browser.PHONE).logIn(USER, "farm-demo").page();
    page.evaluate("() => navigator.serviceWorker.ready");
    page.addInitScript(COUNT_TAPS);
    page.navigate("/?lang=nb"); // warm, as on every day but the first
    settled(page);
    assertThat(page.locator("#day > .people > .person[data-open=true]").count()).isEqualTo(PEOPLE);

    page.locator(".all button").click();
    settled(page);
    page.waitForNavigation(() -> page.locator(".responsible > form button").click());
    settled(page);

    assertThat(page.evaluate("() => sessionStorage.getItem('taps')")).isEqualTo("2");
    PlaywrightAssertions.assertThat(page.locator("#day button[value=PRESENT][aria-pressed=true]"))
        .hasCount(PEOPLE);
    PlaywrightAssertions.assertThat(page.locator(".responsible b")).hasText("Gard Ti");
    PlaywrightAssertions.assertThat(page.locator(".strip li:last-child a")).hasClass("DONE");
    assertThat(
            Transfers.text(
                "SELECT COUNT(DISTINCT d.placement_id) FROM farm_day d JOIN farm f ON f.id = d.farm_id"
                    + " WHERE f.org_number = ? AND d.day = ? AND d.mark = 'PRESENT'",
                farm,
                TODAY))
        .isEqualTo("10");
  }
}
