package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A fire drill on a phone that was let in by its PIN, whose session ends in the middle of it. */
@BrowserTest
@RunAsClient
class PinDrillE2E {
  private static final String DRILL = "/farmday/drill";
  private static final String MINUTES = "[id='form:minutes']";
  private static final String REMARK = "[id='form:remark']";
  private static final String SAVE = "[id='form:save']";

  /** Let in by the PIN, on the page of the drill. */
  private static PhoneInHand drill(Browser browser) throws SQLException {
    PhoneInHand phone = PinE2E.withPin(browser);
    phone.page().onDialog(dialog -> dialog.accept());
    phone.forgetLogin().page().navigate(DRILL);
    letIn(phone.page());
    return phone;
  }

  private static void letIn(Page page) {
    page.locator("#pin").fill(PinE2E.PIN);
    page.locator("#enter button").click();
    page.waitForURL("**" + DRILL);
  }

  /** Files it an hour after the last step. */
  private static void sentTooLate(PhoneInHand phone, String minutes, String remark) {
    Page page = phone.page();
    page.locator(MINUTES).fill(minutes);
    page.locator(REMARK).fill(remark);
    phone.forgetLogin();
    page.waitForNavigation(() -> page.locator(SAVE).click());
    assertThat(page.url()).contains("/pin?late=kept&next=%2Ffarmday%2Fdrill");
    assertThat(page.locator("main .message.warn")).containsText("Skriv PIN");
  }

  @Test
  void whatIsTypedIsKeptByNobodyUntilItIsSent(Browser browser) throws SQLException {
    Page page = drill(browser).page();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.reload();
    page.locator(MINUTES).fill("9");
    page.waitForTimeout(1500);
    assertThat(page.locator(".draft [role=status]")).isEmpty();
    List<String> asked = new ArrayList<>();
    page.onDialog(dialog -> asked.add(dialog.type()));
    page.locator("[data-menu]").click();
    page.waitForNavigation(() -> page.locator("a[hreflang=nn]").click());
    page.waitForTimeout(500);
    assertThat(page.locator("html")).hasAttribute("lang", "nn");
    assertThat(asked).containsExactly("beforeunload");
    assertThat(page.locator(MINUTES)).hasValue("");
    assertThat(page.locator(".draft button")).isHidden();
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatIsSentTooLateIsThereAgainUnderThePin(Browser browser) throws SQLException {
    PhoneInHand phone = drill(browser);
    Page page = phone.page();
    sentTooLate(phone, "7", "Porten var låst");
    letIn(page);
    page.locator(".draft button").waitFor();
    assertThat(page.locator(".draft [role=status]")).containsText("ikke lagret");
    assertThat(page.locator(MINUTES)).hasValue("7");
    page.waitForNavigation(() -> page.locator(SAVE).click());
    assertThat(page.url()).contains("/farmday/drills");
    assertThat(page.locator("tbody tr").first()).containsText("Porten var låst");
    page.navigate(DRILL);
    page.waitForTimeout(500);
    assertThat(page.locator(MINUTES)).hasValue("");
    assertThat(page.locator(".draft button")).isHidden();
  }

  @Test
  void aDrillOfAnotherDayIsToldAndTicksNobodyOff(Browser browser) throws SQLException {
    PhoneInHand phone = drill(browser);
    Page page = phone.page();
    sentTooLate(phone, "8", "Møteplassen var full av snø");
    PhoneData.run(
        "UPDATE form_draft SET version_seen = '2026-01-05' WHERE form_key = '/farmday/drill' AND user_id = (SELECT id"
            + " FROM app_user WHERE user_name = 'farm')");
    letIn(page);
    page.locator(".draft button").waitFor();
    assertThat(page.locator(".draft [role=status]")).containsText("annen dag");
    assertThat(page.locator(MINUTES)).hasValue("");
    page.waitForNavigation(() -> page.locator(".draft button").click());
    assertThat(page.locator(".draft button")).isHidden();
  }
}
