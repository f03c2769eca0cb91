package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** One person's month, from the farm's phone over the supervisor to NAV and back. */
@BrowserTest
@RunAsClient
class MonthE2E {
  /**
   * Somebody at the account farm's farm and in the caseworker's office, whom no other test follows
   * up.
   */
  private static final String AT_THE_FARM =
      """
      SELECT p.public_id, s.user_name FROM placement p JOIN participant x ON x.id = p.participant_id
      JOIN stay st ON st.placement_id = p.id AND st.valid_from < '2026-11-01' AND (st.valid_to IS NULL OR st.valid_to > '2026-12-01')
      JOIN user_grant fg ON fg.farm_id = st.farm_id JOIN app_user f ON f.id = fg.user_id AND f.user_name = 'farm'
      JOIN participant_unit pu ON pu.participant_id = x.id AND pu.valid_to IS NULL JOIN user_grant g ON g.unit_number = pu.unit_number
      JOIN app_user c ON c.id = g.user_id AND c.user_name = 'caseworker'
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL
      JOIN app_user s ON s.id = ps.user_id AND s.user_name <> 'supervisor'
      WHERE x.protection = 'NONE' AND NOT x.shielded AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
      ORDER BY p.id LIMIT 1
      """;

  /** Comes on a Saturday and today, and on no day of the month after that. */
  private static final String SINGLE_DAYS =
      """
      INSERT INTO week_pattern_exception (placement_id, day, from_time, to_time)
      SELECT p.id, d.day, IF(d.day > '2026-11-23', NULL, '10:00'), IF(d.day > '2026-11-23', NULL, '13:00') FROM placement p
      JOIN (WITH RECURSIVE s (day) AS (SELECT DATE '2026-11-21' UNION ALL SELECT s.day + INTERVAL 1 DAY FROM s
        WHERE s.day < DATE '2026-11-30') SELECT day FROM s WHERE day <> '2026-11-22') d
      WHERE p.public_id = :id ON DUPLICATE KEY UPDATE from_time = VALUES(from_time), to_time = VALUES(to_time)
      """;

  /** With the password of the account supervisor. */
  private static final String LET_IN =
      "UPDATE app_user u JOIN app_user s ON s.user_name = 'supervisor' SET u.password_hash = s.password_hash,"
          + " u.must_change_password = FALSE WHERE u.user_name = :supervisor";

  private static final String SATURDAY = "2026-11-21";

  /** As it is sent by a page whose script has not come. */
  private static final String POSTED =
      "form => { form.insertAdjacentHTML('beforeend', '<input type=hidden name=mark value=HOURS>'); form.submit(); }";

  /** Days until today of which nothing is written, there as planned. */
  private static final String FILL =
      """
      rows => rows.filter(row => row.dataset.line <= '2026-11-23' && row.querySelector('td.num').textContent.trim())
        .map(row => row.querySelector('select')).filter(code => code.value === 'NOT_REGISTERED')
        .forEach(code => { code.value = 'PRESENT'; code.dispatchEvent(new Event('change', { bubbles: true })); })
      """;

  /** A placement, and who follows it up. */
  private record Person(String id, String supervisor) {
    String sheet() {
      return "/attendance/sheet?placement=" + id + "&month=2026-11";
    }
  }

  private static Person prepared() {
    return Jdbi.create(TestProduct.database())
        .withHandle(
            h -> {
              Person person =
                  h.createQuery(AT_THE_FARM)
                      .map((row, context) -> new Person(row.getString(1), row.getString(2)))
                      .one();
              h.createUpdate(SINGLE_DAYS).bind("id", person.id()).execute();
              h.createUpdate(LET_IN).bind("supervisor", person.supervisor()).execute();
              return person;
            });
  }

  private static Page supervisor(Browser browser, Person person) {
    return browser
        .open(Browser.DESK)
        .logIn(person.supervisor(), "supervisor-demo")
        .go(person.sheet())
        .page();
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private static Locator day(Page page, String field, String day) {
    return page.locator("[id='days:" + field + "-" + day + "']");
  }

  private static Page answeredAtTheFarm(Browser browser, String id) {
    BrowserPage farm = browser.open(Browser.PHONE, "farm").go("/?lang=nb");
    Page page = farm.page();
    page.locator("#p-" + id + " button[value=PRESENT]").click();
    page.locator("#phone[data-state=idle]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    PlaywrightAssertions.assertThat(page.locator("#p-" + id + " button[value=PRESENT]"))
        .hasAttribute("aria-pressed", "true");
    farm.assertFits();
    return page;
  }

  /** The farm's word stands, the rest is filled. */
  private static void filledAndSent(Page page) {
    PlaywrightAssertions.assertThat(day(page, "code", TestProduct.today().toString()))
        .hasValue("PRESENT");
    PlaywrightAssertions.assertThat(day(page, "code", SATURDAY)).hasValue("NOT_REGISTERED");
    page.locator("#days tbody tr").evaluateAll(FILL);
    SheetE2E.clickAndGo(page, "days:save");
    SheetE2E.clickAndGo(page, "days:submit");
    assertThat(text(page)).contains("Skjemaet er sendt til NAV");
  }

  /** Both have the page as it was before the sheet was sent. */
  private static void lateOnesAreTold(Page other, Page farm, String id) {
    Locator line = other.locator("#days tbody tr:has(option[value=PRESENT]:checked)").first();
    String[] date = line.getAttribute("data-line").split("-");
    line.locator("select").selectOption("TREATMENT");
    SheetE2E.clickAndGo(other, "days:save");
    assertThat(other.locator("#messages .bad").allInnerTexts())
        .singleElement()
        .asString()
        .contains(date[2] + "." + date[1] + "." + date[0], "låst")
        .doesNotContain("ved feltene");
    assertThat(other.locator("#days").count()).isZero();
    Locator person = farm.locator("#p-" + id);
    person.locator("input[name=hours]").evaluate("field => { field.value = '25'; }");
    farm.waitForNavigation(() -> person.locator("form.marks").evaluate(POSTED));
    PlaywrightAssertions.assertThat(farm.locator("#day > [role=status] .bad")).containsText("7,5");
    PlaywrightAssertions.assertThat(person).containsText("Måneden er sendt inn");
  }

  @Test
  void aMonthGoesFromTheFarmOverTheSupervisorToNavAndBack(Browser browser) {
    Person person = prepared();
    String id = person.id();
    String sheet = person.sheet();
    Page farm = answeredAtTheFarm(browser, id);
    Page other = supervisor(browser, person);
    Page supervisor = supervisor(browser, person);
    filledAndSent(supervisor);
    lateOnesAreTold(other, farm, id);

    BrowserPage caseworker = browser.open(Browser.DESK, "caseworker").go(sheet);
    Page nav = caseworker.page();
    nav.locator("[id='form:reason']").fill("Var lørdagen så lang?");
    SheetE2E.clickAndGo(nav, "form:return");
    supervisor.navigate(sheet);
    assertThat(text(supervisor)).contains("Returnert fordi: Var lørdagen så lang?");
    day(supervisor, "code", SATURDAY).selectOption("PARTIAL");
    day(supervisor, "hours", SATURDAY).fill("2,5");
    SheetE2E.clickAndGo(supervisor, "days:save");
    SheetE2E.clickAndGo(supervisor, "days:submit");

    Locator waiting =
        caseworker
            .go("/attendance/approve")
            .page()
            .locator("tr:has(a[href*='" + id + "'][href*='2026-11'])");
    PlaywrightAssertions.assertThat(waiting).containsText("Sendt på nytt");
    nav.waitForNavigation(() -> waiting.locator("a").click());
    assertThat(text(nav)).contains("Forskjeller mellom utgavene", "21.11.2026", "2,5");
    SheetE2E.clickAndGo(nav, "approve:approve");
    assertThat(text(nav)).contains("Skjemaet er godkjent");
    supervisor.navigate(sheet);
    assertThat(text(supervisor)).contains("Godkjent");
    assertThat(supervisor.locator("[id='days:save']").count()).isZero();
  }
}
