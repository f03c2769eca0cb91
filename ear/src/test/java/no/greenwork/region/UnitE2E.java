package no.greenwork.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A NAV unit comes, changes under two hands, and goes. */
@BrowserTest
@RunAsClient
class UnitE2E {
  @Test
  void aUnitIsRegisteredChangedByTwoAndEnded(Browser browser) {
    BrowserPage window = browser.open(Browser.DESK, "admin");
    Page page = window.go("/units/edit").page();
    fill(page, "number", "97");
    fill(page, "name", "NAV Prøvebygd");
    page.selectOption("select[id='form:region']", "5700");
    fill(page, "from", "01.01.2026");
    send(page);
    assertThat(page.locator("main .error").allInnerTexts())
        .anyMatch(t -> t.contains("fire siffer"));
    fill(page, "number", "9799");
    send(page);
    assertThat(page.url()).contains("/units/view?number=9799");
    window.assertClean();

    page.navigate(page.url().replace("/view", "/edit"));
    Page other = page.context().newPage();
    other.navigate(page.url());
    fill(other, "name", "NAV Prøvefjord");
    send(other);
    fill(page, "name", "NAV Prøvedal");
    send(page);
    assertThat(page.locator("main .message.warn").innerText())
        .contains("NAV Prøvefjord", "NAV Prøvedal");
    fill(page, "lastDay", "31.12.2026");
    send(page);
    assertThat(page.locator("main").innerText()).contains("31.12.2026", "NAV Prøvefjord");
  }

  @Test
  void aUnitWithPeopleDoesNotEndAndNobodyElseMayChangeOne(Browser browser) {
    Page page = browser.open(Browser.DESK, "admin").go("/units/edit?number=9042").page();
    fill(page, "lastDay", "31.12.2026");
    send(page);
    assertThat(page.locator("main .error").allInnerTexts()).anyMatch(t -> t.contains("Flytt"));

    Page directorate = browser.open(Browser.DESK, "directorate").page();
    assertThat(directorate.navigate(page.url()).status()).isEqualTo(404);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='form:" + field + "']").fill(text);
  }

  private static void send(Page page) {
    page.waitForNavigation(
        () -> page.locator("main form .buttons button[type=submit]").last().click());
  }
}
