package no.greenwork.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A phone on which two farms are at work. */
@BrowserTest
@RunAsClient
class SharedPhoneE2E {
  /** As the other farm left it: all as planned, on the day that this page shows. */
  private static final String ALL_AS_PLANNED =
      """
      async () => {
        const queue = await import('/resources/greenwork/phone/queue.js');
        const { day } = document.getElementById('day').dataset;
        const mark = { farm: '000000000', author: 'x', placement: 'x', who: 'Torbein', day, mark: 'PRESENT', planned: 30, seen: 0 };
        await queue.add([{ ...mark, group: crypto.randomUUID() }]);
        dispatchEvent(new Event('greenwork-send'));
      }
      """;

  private static Locator theirs(PhoneInHand phone) {
    return phone
        .panel()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("La det arrangøren skrev stå"));
  }

  @Test
  void whatAFarmWasAnsweredIsForThatFarmAlone(Browser browser) throws SQLException {
    String name = PhoneData.farmer("farm", "farm2");
    PhoneInHand phone = SendingE2E.as(browser, name);
    String day = phone.day();
    String locked = phone.open(0);
    String person = phone.open(1);
    try {
      phone.offline(true).tap(locked, "PRESENT").tap(person, "PRESENT");
      PhoneData.lock(phone.placement(locked), day, true);
      PhoneData.provider(phone.placement(person), day, "TREATMENT");
      phone.offline(false);
      assertThat(phone.panel()).containsText("Måneden er sendt inn");
      assertThat(theirs(phone)).hasCount(1);
      SendingE2E.choose(phone, PhoneData.grant(name, 1));
      phone.go("/?lang=nb");
      assertThat(phone.panel().locator(".message")).hasCount(0);
      SendingE2E.choose(phone, PhoneData.grant(name, 0));
      phone.go("/?day=" + day + "&lang=nb");
      assertThat(phone.panel().locator(".bad")).hasCount(1);
      theirs(phone).click();
      assertThat(theirs(phone)).hasCount(0);
      phone.page().waitForTimeout(500);
      assertThat(PhoneData.mark(phone.settled().placement(person), day)).isEqualTo("NONE");
    } finally {
      PhoneData.lock(phone.placement(locked), day, false);
      PhoneData.provider(phone.placement(person), day, "NOT_REGISTERED");
    }
  }

  @Test
  void whatAnotherFarmHasDoneIsCountedAndNamesNobody(Browser browser) {
    PhoneInHand phone = PhoneInHand.of(browser);
    phone.page().evaluate(ALL_AS_PLANNED);
    assertThat(phone.panel()).containsText("1 trykk på denne telefonen er gjort for en annen gård");
    assertThat(phone.settled().page().locator(".undo.group")).hasCount(0);
    assertThat(phone.page().locator("main")).not().containsText("Torbein");
  }
}
