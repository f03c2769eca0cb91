package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.IntStream;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A participant from the first day at one office to the first day at another. */
@BrowserTest
@RunAsClient
class ParticipantRecordE2E {
  /** Of the 3rd of February 1971; nobody in the demo was born then. */
  private static final List<String> NUMBERS =
      IntStream.range(0, 50_000)
          .mapToObj(i -> "038271%05d".formatted(i))
          .filter(text -> IdentityNumber.parse(text).isPresent())
          .limit(2)
          .toList();

  @Test
  void whatIsDoneToARecordStandsInItsHistoryUntilItLeavesTheOffice(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "caseworker");
    Page page = window.go("/participants/edit").page();
    register(page);
    String view = page.url();

    follow(page, "/participants/edit?");
    fill(page, "givenName", "Vilja");
    fill(page, "adaptations", "Korte dager");
    page.locator("input[value=HORSES]").check();
    send(page);
    assertThat(page.locator(".history").innerText())
        .contains("Vilde", "Vilja", "registrert", "Korte dager", "03.02.1971")
        .doesNotContain("HORSES");

    follow(page, "/participants/number?");
    fill(page, "identityNumber", NUMBERS.get(0));
    send(page);
    assertThat(page.locator("main .error").allInnerTexts()).anyMatch(t -> t.contains("registrert"));
    fill(page, "identityNumber", NUMBERS.get(1));
    send(page);
    assertThat(page.locator(".history").innerText()).contains("nytt fødselsnummer");
    page.waitForNavigation(() -> page.locator("button[name=show]").click());
    assertThat(page.locator("main").innerText().replaceAll("[\\s\\u00a0]", ""))
        .contains(NUMBERS.get(1));

    page.navigate(view);
    window.assertClean();
    follow(page, "/participants/move?");
    send(page);
    assertThat(page.locator("main .error").allInnerTexts()).isNotEmpty();
    page.locator("select[id='form:unit']").selectOption(new SelectOption().setIndex(1));
    send(page);
    assertThat(page.url()).contains("/participants/list");
    Response gone = page.navigate(view);
    assertThat(gone.status()).isEqualTo(404);
  }

  private static void register(Page page) {
    fill(page, "identityNumber", NUMBERS.get(0));
    fill(page, "givenName", "Vilde");
    fill(page, "familyName", "Viddasen");
    fill(page, "birthDate", "03.02.1971");
    page.selectOption("select[id='form:protection']", "NONE");
    send(page);
    assertThat(page.url()).contains("/participants/view?id=");
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='form:" + field + "']").fill(text);
  }

  private static void follow(Page page, String link) {
    page.waitForNavigation(() -> page.locator("main a[href*='" + link + "']").click());
  }

  private static void send(Page page) {
    page.waitForNavigation(
        () -> page.locator("main form .buttons button[type=submit]").last().click());
  }
}
