package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The farm's month on a phone that was let in by its PIN: it is read there, and not printed. */
@BrowserTest
@RunAsClient
class PinMonthE2E {
  private static final String MONTH = "/farmday/month";

  @Test
  void underThePinTheMonthIsReadAndNotPrinted(Browser browser) throws SQLException {
    PhoneInHand phone = PinE2E.withPin(browser);
    Page page = phone.page();
    page.onDialog(dialog -> dialog.accept());
    phone.forgetLogin();
    page.navigate(MONTH);
    page.locator("#pin").fill(PinE2E.PIN);
    page.locator("#enter button").click();
    page.waitForURL("**" + MONTH);
    assertThat(page.locator("table.month tbody tr").first()).isVisible();
    assertThat(page.locator("a[href*='/letter/']")).hasCount(0);
    assertThat(page.request().get("/letter/farm-month").status()).isEqualTo(404);
    page.waitForNavigation(() -> page.locator(".bar a.button").first().click());
    assertThat(page.url()).contains(MONTH + "?month=");
    phone.go("/").offline(true);
    page.reload();
    assertThat(page.locator("#day .strip")).isVisible();
    assertThat(page.locator("#day a[href*='/farmday/month']")).hasCount(0);
    phone.offline(false);
  }
}
