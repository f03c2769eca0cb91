package no.greenwork.attendance;

import static no.greenwork.job.CsvImport.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** An absence that is reported after the farm has waited in vain, on its page. */
@BrowserTest
@RunAsClient
class AbsenceE2E {
  /** Somebody who comes to the account farm's farm on Saturdays, when hardly anybody does. */
  private static String onSaturdays() {
    String agreement = Transfers.agreement(1);
    String farm = Transfers.farm(agreement, 1);
    Transfers.DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE farm SET places_per_half_day = places_per_half_day + 1 WHERE org_number = ?",
                farm));
    String row =
        Transfers.accepted(
            Transfers.people("caseworker", 1, "NONE").getFirst(),
            agreement,
            "start=2026-10-05 percent=100 source=E2E external_ref="
                + agreement
                + " farm_org_number="
                + farm
                + " week_pattern=SAT 09:00-15:00");
    assertThat(
            outcome(CsvImport.result("caseworker", "placements", "apply all", Transfers.file(row))))
        .isEqualTo("DONE 1 0");
    return Transfers.text("SELECT public_id FROM placement WHERE external_ref = ?", agreement);
  }

  @Test
  void thePageSaysOnWhichDaysTheReasonAnswersTheFarm(Browser browser) {
    String id = onSaturdays();
    String tap =
        "{\"marks\":[{\"key\":\"%s\",\"placement\":\"%s\",\"day\":\"2026-11-21\",\"mark\":\"ABSENT_NOT_NOTIFIED\"}]}";
    assertThat(
            TestProduct.rest("farm")
                .post("farm-day/marks", tap.formatted(UUID.randomUUID(), id))
                .body())
        .contains("RECEIVED");
    BrowserPage provider = browser.open(Browser.DESK, "provider");
    Page page = provider.go("/attendance/absence?placement=" + id).page();
    page.locator("input[id='form:from']").fill("21.11.2026");
    page.locator("select[id='form:reason']").selectOption("SELF_CERTIFIED_SICK");
    page.waitForNavigation(() -> page.locator("#form .buttons button").click());
    assertThat(page.locator("main").innerText())
        .contains("borte uten å melde fra. Grunnen står nå på disse dagene: 21.11.2026")
        .doesNotContain("skrevet fra før");
  }
}
