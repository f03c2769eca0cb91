package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that people use most, without a mouse, much enlarged, and without motion. */
@BrowserTest
@RunAsClient
class KeyboardE2E {
  private static final int MOST_STEPS = 300;

  /** A desk of 1280 by 1024 at 400 %. */
  private static final Browser.Screen ENLARGED =
      new Browser.Screen("nb", 320, 256, ColorScheme.LIGHT);

  private static final String WHERE_THE_FOCUS_IS =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body) return null;
        const look = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const drawn = [...at.querySelectorAll('.tile')].some(tile => parseFloat(getComputedStyle(tile).strokeWidth) >= 3);
        const back = window.before && !!(window.before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING);
        window.before = at;
        return {
          what: at.tagName + ' ' + (at.id || at.getAttribute('aria-label') || at.textContent).trim().slice(0, 40),
          marked: drawn || (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 3),
          shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          back,
          county: !!at.closest('svg.tiles'),
        };
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "caseworker, /",
    "caseworker, /participants/list",
    "caseworker, /participants/edit",
    "caseworker, /placements/refer",
    "caseworker, '/finder?from=5001&measure=AFT&start=2026-12-01&place=date'",
    "provider, /placements/list",
    "coordinator, /capacity",
    "coordinator, /agreements/list",
    "farm, /",
    "admin, /admin/new-user"
  })
  void theTabKeyGoesThroughThePageInItsOrderAndTheFocusIsAlwaysSeen(
      String account, String address, Browser browser) {
    for (Browser.Screen screen : List.of(Browser.DESK, ENLARGED)) {
      Page page = browser.open(screen, account).go(address).assertFits().page();

      List<Map<String, Object>> stops = walk(page);

      assertThat(stops.getFirst().get("what")).asString().contains("Hopp til innholdet");
      assertThat(stops).allSatisfy(stop -> assertThat(stop).containsEntry("marked", true));
      assertThat(stops).allSatisfy(stop -> assertThat(stop).containsEntry("shown", true));
      assertThat(stops).noneSatisfy(stop -> assertThat(stop).containsEntry("back", true));
      assertThat(stops.getLast().get("what")).asString().contains("Tilgjengelighet");
    }
  }

  @Test
  void theSkipLinkLeadsPastTheMenu(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").page();

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.evaluate("() => !!document.activeElement.closest('main')")).isEqualTo(true);
  }

  @Test
  void everyCountyOfTheMapIsAStopOfItsOwn(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").go("/capacity").page();

    assertThat(walk(page)).filteredOn(stop -> stop.get("county").equals(true)).hasSize(15);
  }

  @Test
  void theMenuOfAPhoneOpensAndClosesByKeyboard(Browser browser) {
    Page page = browser.open(Browser.PHONE, "farm").page();
    assertThat(page.locator("nav.pages").isVisible()).isFalse();

    page.locator("button.menu").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("nav.pages").isVisible()).isTrue();

    page.keyboard().press("Enter");
    assertThat(page.locator("nav.pages").isVisible()).isFalse();
  }

  @Test
  void aFieldThatIsWrongIsTiedToWhatIsSaidOfItAndHasTheFocus(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").go("/placements/refer").page();
    page.waitForNavigation(() -> page.locator("#form .buttons button").first().click());

    Locator field = page.locator("[id='form:participant']");
    PlaywrightAssertions.assertThat(field).isFocused();
    assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    String error =
        Stream.of(field.getAttribute("aria-describedby").split(" "))
            .map(id -> page.locator("[id='" + id + "'].error").textContent())
            .collect(Collectors.joining());
    assertThat(error).isNotBlank();
    assertThat(page.locator("[id='form:farm']").getAttribute("aria-invalid")).isNull();
  }

  /** A word without end, and a text that is longer than the field takes, which the server says. */
  @Test
  void longWordsBreakAndTooLongTextsAreRefusedWhole(Browser browser) {
    BrowserPage farm = browser.open(Browser.DESK, "farm");
    Page page = farm.go("/farmday/drill").page();
    String word = "x".repeat(501);
    page.locator("[id='form:remark']").fill(word);
    page.waitForNavigation(() -> page.locator("#form .buttons button").first().click());

    assertThat(page.locator("[id='form:remark']").inputValue()).isEqualTo(word);
    assertThat(page.locator("[id='form:remark']").getAttribute("aria-invalid")).isEqualTo("true");
    page.evaluate(
        "word => document.querySelector('main h1').insertAdjacentHTML('afterend', `<p class='message warn'>${word}</p><ul class='history'><li>${word}</li></ul>`)",
        word);
    farm.assertFits();
  }

  @Test
  void nothingMovesForWhoAskedForThat(Browser browser) {
    Page page = browser.open(Browser.DESK, "coordinator").page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/capacity");

    assertThat(
            page.evaluate(
                "() => document.getAnimations().length + [...document.querySelectorAll('*')]"
                    + ".filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"))
        .isEqualTo(0);
  }

  /** Every stop of the Tab key until it leaves the page. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> walk(Page page) {
    List<Map<String, Object>> stops = new ArrayList<>();
    while (stops.size() < MOST_STEPS) {
      page.keyboard().press("Tab");
      Map<String, Object> stop = (Map<String, Object>) page.evaluate(WHERE_THE_FOCUS_IS);
      if (stop == null) {
        return stops;
      }
      stops.add(stop);
    }
    throw new AssertionError("The Tab key does not leave " + page.url());
  }
}
