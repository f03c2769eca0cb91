package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A day that is over and not answered says so on its own page, also under the PIN. */
@BrowserTest
@RunAsClient
class ReminderE2E {
  private static final String HOUR =
      "UPDATE attendance_rule SET rule_value = ? WHERE rule = 'FARM_REMINDER_HOUR'";

  @Test
  void howManyAreLeftIsToldAndCountedDownWithoutANetwork(Browser browser) throws SQLException {
    PhoneInHand phone = PinE2E.withPin(browser);
    PhoneData.run(HOUR, 0);
    try {
      phone.forgetLogin();
      phone.page().navigate("/pin?next=%2F%3Fday%3D" + phone.day() + "%26lang%3Dnb");
      phone.page().locator("#pin").fill(PinE2E.PIN);
      phone.page().locator("#enter button").click();
      phone.page().waitForURL(url -> !url.contains("/pin"));
      phone.settled();
      Locator left = phone.page().locator("#day .all .left");
      assertThat(left).isVisible();
      int open = Integer.parseInt(left.innerText());
      assertThat(phone.page().locator("#day .all button").innerText()).contains("(" + open + " ");
      String person = phone.open(0);
      phone.offline(true).tap(person, "PRESENT");
      if (open == 1) {
        assertThat(left).isHidden();
      } else {
        assertThat(left).hasText(String.valueOf(open - 1));
      }
      phone.offline(false).settled().tap(person, "NONE");
    } finally {
      PhoneData.run(HOUR, 18);
    }
  }
}
