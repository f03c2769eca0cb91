package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The supervisor is led from the task to the sheet, which says what the farm said too late. */
@BrowserTest
@RunAsClient
class LateWordE2E {
  private static final String TAP =
      """
      INSERT INTO farm_tap (client_key, farm_id, placement, day, mark, seen, sent_by, received_at, outcome, code)
      SELECT UNHEX(REPLACE(?, '-', '')), st.farm_id, p.public_id, a.day, 'ABSENT_NOT_NOTIFIED', 0, u.id, UTC_TIMESTAMP(3), 'REFUSED', 'LOCKED'
      FROM attendance_sheet s JOIN placement p ON p.id = s.placement_id JOIN participant x ON x.id = p.participant_id
      JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL
      JOIN app_user u ON u.id = ps.user_id AND u.user_name = 'supervisor'
      JOIN attendance_day a ON a.placement_id = p.id AND a.day BETWEEN s.month AND LAST_DAY(s.month) AND a.code = 'PRESENT'
      JOIN stay st ON st.placement_id = p.id AND st.farm_id IS NOT NULL AND st.valid_from <= a.day AND st.valid_to IS NULL
      WHERE s.state = 'APPROVED' AND s.edition = 1 AND x.protection = 'NONE' AND NOT x.shielded AND p.accepted_on IS NOT NULL
        AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND p.valid_to IS NULL
        AND NOT EXISTS (SELECT 1 FROM attendance_day n WHERE n.placement_id = a.placement_id AND n.day = a.day AND n.version = a.version + 1)
      ORDER BY s.month, p.id, a.day LIMIT 1
      """;

  @Test
  void theSheetSaysWhatTheFarmSaidTooLateToComeIntoIt(Browser browser) {
    int made =
        Jdbi.create(TestProduct.database())
            .withHandle(h -> h.execute(TAP, UUID.randomUUID().toString()));
    assertThat(made).isEqualTo(1);
    BrowserPage supervisor =
        browser.open(Browser.DESK, "supervisor").go("/?kind=FARM_SAID_AFTER_LOCK&lang=nb");
    Page page = supervisor.page();
    page.waitForNavigation(
        () -> page.locator("table.work a[href*='/attendance/sheet']").first().click());
    assertThat(page.locator("section[aria-labelledby=late] li").first().innerText())
        .containsIgnoringCase("ikke meldt");
    assertThat(page.locator("#late").count()).isEqualTo(1);
    supervisor.assertClean();
  }
}
