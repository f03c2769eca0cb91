package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A month's sheet on its own page, at the supervisor and at NAV. */
@BrowserTest
@RunAsClient
class SheetE2E {
  /** Days before these are the grid's tests'. */
  private static final int FIRST = 2;

  /** Of somebody in the caseworker's office whom the supervisor follows up. */
  private static final String APPROVED =
      """
      SELECT CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(s.month, 7))
      FROM attendance_sheet s JOIN placement p ON p.id = s.placement_id JOIN participant x ON x.id = p.participant_id
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL
      JOIN app_user u ON u.id = ps.user_id AND u.user_name = 'supervisor'
      JOIN participant_unit pu ON pu.participant_id = x.id AND pu.valid_to IS NULL
      JOIN user_grant g ON g.unit_number = pu.unit_number
      JOIN app_user c ON c.id = g.user_id AND c.user_name = 'caseworker'
      WHERE s.state = 'APPROVED' AND s.edition = 1 AND x.protection = 'NONE' AND NOT x.shielded AND p.accepted_on IS NOT NULL
        AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (p.valid_to IS NULL OR p.valid_to > :today)
      ORDER BY s.month DESC, p.id LIMIT 1
      """;

  private static final String NOTHING_PLANNED =
      """
      SELECT CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(CAST(:today AS DATE), 7))
      FROM placement p JOIN participant x ON x.id = p.participant_id AND x.protection = 'NONE' AND NOT x.shielded
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL
      JOIN app_user u ON u.id = ps.user_id AND u.user_name = 'supervisor'
      WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
        AND p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)
        AND NOT EXISTS (SELECT 1 FROM week_pattern_slot w WHERE w.placement_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM week_pattern_exception e WHERE e.placement_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM attendance_day d WHERE d.placement_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM attendance_sheet s WHERE s.placement_id = p.id AND s.state <> 'OPEN')
      ORDER BY p.id LIMIT 1
      """;

  private static Locator code(Page page, int line) {
    return page.locator("select[id^='days:code-']").nth(line);
  }

  private static Locator hours(Page page, int line) {
    return page.locator("input[id^='days:hours-']").nth(line);
  }

  private static Locator wrong(Locator field) {
    return field.locator("xpath=ancestor::td").locator(".error");
  }

  private static void save(Page page) {
    page.waitForNavigation(() -> page.locator("[id='days:save']").click());
  }

  static void clickAndGo(Page page, String id) {
    page.waitForNavigation(() -> page.locator("[id='" + id + "']").click());
  }

  /** One of the supervisor's open sheets, counted from the last. */
  private static String open(BrowserPage supervisor, int fromLast) {
    Locator sheets =
        supervisor
            .go("/attendance/grid?month=2026-11")
            .page()
            .locator("#att tbody tr:not([data-locked]) a");
    return sheets.nth(sheets.count() - fromLast).getAttribute("href");
  }

  private static String approved() {
    return sheet(APPROVED);
  }

  private static String sheet(String sql) {
    return Jdbi.create(TestProduct.database())
        .withHandle(
            h -> h.createQuery(sql).bind("today", TestProduct.today()).mapTo(String.class).one());
  }

  /** Open again and complete, at the supervisor. */
  private static Page corrected(Browser browser, String sheet) {
    Page supervisor = browser.open(Browser.DESK, "supervisor").go(sheet).page();
    supervisor.locator("[id='form:reason']").fill("Syk den 14.");
    clickAndGo(supervisor, "form:correct");
    return supervisor;
  }

  /** The first two lines that say nothing of what this test writes. */
  private static List<Integer> otherwise(Page page) {
    List<String> others = List.of("TREATMENT", "SICK_NOTE", "AGREED_LEAVE");
    return IntStream.range(0, page.locator("select[id^='days:code-']").count())
        .filter(line -> !others.contains(code(page, line).inputValue()))
        .limit(2)
        .boxed()
        .toList();
  }

  private static Locator day(Page nav, String line) {
    return nav.locator("main tbody tr:has-text('" + line + "')").last();
  }

  @Test
  void whatIsWrongWithADayIsToldBesideItAndTheOthersAreSaved(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    String sheet = open(supervisor, 1);
    Page page = supervisor.go(sheet).page();
    for (int line : new int[] {FIRST, FIRST + 2}) {
      code(page, line).selectOption("PRESENT");
      hours(page, line).fill("25");
    }
    code(page, FIRST + 1).selectOption("TREATMENT");
    hours(page, FIRST + 1).fill("");
    code(page, FIRST + 3).selectOption("PARTIAL");
    hours(page, FIRST + 3).fill("");
    hours(page, FIRST + 4).fill("6");
    save(page);
    PlaywrightAssertions.assertThat(wrong(hours(page, FIRST + 4))).containsText("til stede");
    for (int line : new int[] {FIRST, FIRST + 2}) {
      PlaywrightAssertions.assertThat(wrong(hours(page, line))).containsText("hele kvarter");
      PlaywrightAssertions.assertThat(hours(page, line)).hasAttribute("aria-invalid", "true");
      PlaywrightAssertions.assertThat(hours(page, line)).hasValue("25");
    }
    PlaywrightAssertions.assertThat(wrong(hours(page, FIRST + 3))).hasCount(1);
    PlaywrightAssertions.assertThat(hours(page, FIRST)).isFocused();
    assertThat(page.locator("#messages .bad").allInnerTexts())
        .singleElement()
        .asString()
        .contains("ved feltene");
    assertThat(page.locator("#messages .ok").innerText()).contains("1 dag");
    supervisor.assertLegible();
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    supervisor.assertFits().go(sheet);
    PlaywrightAssertions.assertThat(code(page, FIRST + 1)).hasValue("TREATMENT");
  }

  /** Most often there is no week pattern yet; sent as it is NAV would have nothing to approve. */
  @Test
  void whereNothingIsPlannedThePageSaysSoAndLeadsToTheWeekPattern(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go(sheet(NOTHING_PLANNED)).page();
    assertThat(page.locator("main .message.warn").innerText())
        .contains("Ingen dag i måneden er planlagt");
    supervisor.assertLegible();
    page.locator("main .message.warn a").click();
    page.waitForURL("**/placements/view?*");
  }

  @Test
  void allSheetsOfTheGridArePrintedTogetherAndTheSheetSaysWhereAnAliasIsSet(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    Page page = supervisor.go("/attendance/grid?month=2026-11").page();
    byte[] pdf =
        page.request()
            .get(page.locator("a[href*='/letter/attendance']").getAttribute("href"))
            .body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF")
        .contains("/StructTreeRoot");
    assertThat(page.request().get("/letter/attendance?follows=nobody").status()).isEqualTo(404);
    page.navigate(open(supervisor, 1));
    assertThat(page.locator("main").innerText()).contains("Navn som gården ser");
    supervisor.assertLegible();
  }

  @Test
  void afterAClashWhatStandsIsSaidAndWhatWasTypedIsWrittenUponItWhenSavedAgain(Browser browser) {
    BrowserPage supervisor = browser.open(Browser.DESK, "supervisor");
    String sheet = open(supervisor, 2);
    Page one = supervisor.go(sheet).page();
    Page two = browser.open(Browser.DESK, "supervisor").go(sheet).page();
    Page reader = browser.open(Browser.DESK, "provider").page();
    int line = FIRST + 5;
    code(one, line).selectOption("TREATMENT");
    hours(one, line).fill("");
    save(one);
    code(two, line).selectOption("SICK_NOTE");
    hours(two, line).fill("");
    save(two);
    PlaywrightAssertions.assertThat(wrong(code(two, line))).containsText("har skrevet dagen");
    PlaywrightAssertions.assertThat(code(two, line)).isFocused();
    PlaywrightAssertions.assertThat(code(two, line)).hasValue("SICK_NOTE");
    assertThat(two.locator("#days tbody tr").nth(line).innerText())
        .contains("Nå står det: Behandling");
    reader.navigate(sheet);
    PlaywrightAssertions.assertThat(code(reader, line)).hasValue("TREATMENT");
    save(two);
    reader.navigate(sheet);
    PlaywrightAssertions.assertThat(code(reader, line)).hasValue("SICK_NOTE");
  }

  /** What is typed is saved with it, and what another has written meanwhile is shown first. */
  @Test
  void whatIsSeenIsWhatIsSent(Browser browser) {
    String sheet = approved();
    Page page = corrected(browser, sheet);
    List<Integer> lines = otherwise(page);
    Page other = browser.open(Browser.DESK, "supervisor").go(sheet).page();
    code(other, lines.get(0)).selectOption("TREATMENT");
    save(other);

    code(page, lines.get(1)).selectOption("SICK_NOTE");
    clickAndGo(page, "days:submit");
    assertThat(page.locator("#messages .ok").innerText()).contains("Lagret 1 dag");
    assertThat(page.locator("#messages .bad").innerText()).contains("Noen har skrevet");
    PlaywrightAssertions.assertThat(code(page, lines.get(0))).hasValue("TREATMENT");
    PlaywrightAssertions.assertThat(code(page, lines.get(1))).hasValue("SICK_NOTE");
    Locator days = page.locator("#days tbody th");
    List<String> named = lines.stream().map(line -> days.nth(line).innerText().strip()).toList();
    code(page, lines.get(0)).selectOption("AGREED_LEAVE");
    clickAndGo(page, "days:submit");
    assertThat(page.locator("#messages .ok").allInnerTexts())
        .contains("Skjemaet er sendt til NAV.");

    Page nav = browser.open(Browser.DESK, "caseworker").go(sheet).page();
    PlaywrightAssertions.assertThat(day(nav, named.get(0))).containsText("Avtalt fri");
    PlaywrightAssertions.assertThat(day(nav, named.get(1))).containsText("Sykmelding");
    aReasonIsNotLeftBehindByApproving(nav);
  }

  private static void aReasonIsNotLeftBehindByApproving(Page nav) {
    List<String> asked = new ArrayList<>();
    nav.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    nav.locator("[id='form:reason']").fill("Hvor er meldingen?");
    nav.locator("[id='approve:approve']").click();
    nav.waitForCondition(() -> !asked.isEmpty());
    assertThat(asked).containsExactly("beforeunload");
    PlaywrightAssertions.assertThat(nav.locator("[id='form:reason']"))
        .hasValue("Hvor er meldingen?");
  }

  @Test
  void aCorrectionThatComesBackHasNavsReasonAndIsStillACorrectionInTheList(Browser browser) {
    String sheet = approved();
    Page supervisor = corrected(browser, sheet);
    assertThat(supervisor.locator("main").innerText()).contains("Rettet fordi: Syk den 14.");
    clickAndGo(supervisor, "days:submit");
    BrowserPage caseworker = browser.open(Browser.DESK, "caseworker").go(sheet);
    Page nav = caseworker.page();
    assertThat(nav.locator("main").innerText()).contains("Rettet fordi: Syk den 14.");
    nav.locator("[id='form:reason']").fill("Hvor er meldingen?");
    clickAndGo(nav, "form:return");
    supervisor.reload();
    assertThat(supervisor.locator("main").innerText())
        .contains("Returnert fordi: Hvor er meldingen?");
    clickAndGo(supervisor, "days:submit");
    nav.reload();
    assertThat(nav.locator("main").innerText())
        .contains("Returnert fordi: Hvor er meldingen?")
        .doesNotContain("Rettet fordi");
    Page list = caseworker.go("/attendance/approve").assertLegible().page();
    Locator row =
        list.locator("tr:has(a[href*='" + sheet.substring(sheet.indexOf('?') + 1) + "'])");
    assertThat(row.innerText()).contains("Rettelse");
  }
}
