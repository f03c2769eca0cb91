package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Messages about one person, as the provider, the farm on its phone, and NAV. */
@BrowserTest
@RunAsClient
class DialogueE2E {
  private static final String TO_FARM = "Hei! Vi kommer innom på torsdag.";
  private static final String FROM_FARM = "Fint, da er vi hjemme.";
  private static final byte[] PDF = "%PDF-1.7 plan".getBytes(StandardCharsets.US_ASCII);

  private static BrowserPage open(
      Browser browser, Browser.Screen screen, String account, Correspondents they) {
    return browser.open(screen, account).go("/placements/view?id=" + they.placement());
  }

  /** The form of a thread on the page of NAV or the provider. */
  private static Locator form(Page page, String heading) {
    return page.locator("section.card:has(h3:has-text('" + heading + "')) form[id^='send']");
  }

  private static void send(Page page, Locator form, String text) {
    form.locator("textarea").fill(text);
    page.waitForNavigation(() -> form.locator("button[id]").last().click());
  }

  @Test
  void providerFarmAndNavWriteToEachOther(Browser browser) {
    try (Correspondents they = Correspondents.make()) {
      BrowserPage provider = open(browser, Browser.DESK, "provider", they).assertClean();
      Locator toFarm = form(provider.page(), "Arrangøren og");
      assertThat(toFarm.innerText()).contains("Dette leses av", "Ingen helseopplysninger");
      assertThat(toFarm.locator("input[type=checkbox]").isChecked()).isFalse();
      assertThat(form(provider.page(), "NAV og arrangøren").locator("input[type=checkbox]").count())
          .isZero();
      toFarm
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF));
      send(provider.page(), toFarm, TO_FARM);
      send(provider.page(), form(provider.page(), "NAV og arrangøren"), "Bare mellom oss og NAV.");
      provider.assertClean();

      BrowserPage farm = open(browser, Browser.PHONE, "farm", they).assertFits().assertClean();
      assertThat(farm.page().locator("main").innerText())
          .contains(TO_FARM, "plan.pdf")
          .doesNotContain("Bare mellom oss");
      Locator answer = farm.page().locator("form#send");
      send(farm.page(), answer, FROM_FARM);
      farm.assertFits().assertClean();

      BrowserPage nav = open(browser, Browser.DESK, "caseworker", they).assertClean();
      assertThat(nav.page().locator("main").innerText())
          .contains("Bare mellom oss og NAV.")
          .doesNotContain(TO_FARM, FROM_FARM);

      provider.go("/placements/view?id=" + they.placement());
      assertThat(provider.page().locator("#dialogue").innerText())
          .contains(FROM_FARM, "1 ny", "har lest til og med");
      hideFirst(provider.page());
      provider.assertClean();
      farm.go("/placements/view?id=" + they.placement());
      assertThat(farm.page().locator("main").innerText())
          .contains(FROM_FARM)
          .doesNotContain(TO_FARM, "plan.pdf");
    }
  }

  private static void hideFirst(Page page) {
    page.locator("#dialogue details summary").first().click();
    page.waitForNavigation(() -> page.locator("#dialogue details[open] button").first().click());
  }

  @Test
  void whatIsRefusedIsSaidBesideItsFieldAndTheTextIsStillThere(Browser browser) {
    try (Correspondents they = Correspondents.make()) {
      BrowserPage provider = open(browser, Browser.DESK, "provider", they);
      Locator toFarm = form(provider.page(), "Arrangøren og");
      toFarm
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("bilde.png", "image/png", PDF));
      send(provider.page(), toFarm, TO_FARM);
      Locator again = form(provider.page(), "Arrangøren og");
      assertThat(again.locator(".error").innerText()).contains("bilde.png");
      assertThat(again.locator("textarea").inputValue()).isEqualTo(TO_FARM);
      provider.assertClean();
      assertThat(they.messages()).isZero();
    }
  }

  @Test
  void aChosenFileIsNotLeftBehindUnasked(Browser browser) {
    try (Correspondents they = Correspondents.make()) {
      Page page = open(browser, Browser.DESK, "provider", they).page();
      List<String> asked = new ArrayList<>();
      page.onDialog(
          dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      form(page, "Arrangøren og")
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF));
      Locator toNav = form(page, "NAV og arrangøren");
      toNav.locator("textarea").fill("Bare mellom oss og NAV.");
      toNav.locator("button[id]").last().click();
      page.waitForCondition(() -> !asked.isEmpty());
      assertThat(asked).containsExactly("beforeunload");
      assertThat(they.messages()).isZero();
    }
  }

  @Test
  void aFarmSeesNothingOfADialogueThatIsClosed(Browser browser) {
    try (Correspondents they = Correspondents.make()) {
      they.protect("CONFIDENTIAL", false);
      BrowserPage farm = open(browser, Browser.PHONE, "farm", they).assertFits().assertClean();
      assertThat(farm.page().locator("#dialogue textarea").count()).isZero();
      assertThat(farm.page().locator("#dialogue").innerText()).doesNotContain("adressevern");
      BrowserPage provider = open(browser, Browser.DESK, "provider", they).assertClean();
      assertThat(provider.page().locator("#dialogue").innerText()).contains("stengt for alle");
    }
  }

  @Test
  void theKeyboardIsEnough(Browser browser) {
    try (Correspondents they = Correspondents.make()) {
      Page farm = open(browser, Browser.PHONE, "farm", they).page();
      farm.locator("form#send textarea").focus();
      farm.keyboard().type("Skrevet med tastaturet");
      farm.keyboard().press("Tab");
      farm.keyboard().press("Tab");
      farm.keyboard().press("Tab");
      farm.waitForNavigation(() -> farm.keyboard().press("Enter"));
      assertThat(farm.locator("#dialogue").innerText()).contains("Skrevet med tastaturet");
      assertThat(they.messages()).isEqualTo(1);
    }
  }
}
