package no.greenwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every page of the archive, as somebody who may open it sees it: in each language, light and dark,
 * on a desk and on a phone, and in no words but those of the property files and the data. It stands
 * here so that it comes first, while the data is the demo's.
 */
@BrowserTest
@RunAsClient
class EveryPageE2E {
  private static final Pattern MISSING = Pattern.compile("[?]{3}[^?]+[?]{3}");

  @Test
  void everyPageHasSomebodyWhoOpensIt() {
    TreeSet<String> kept =
        PageVisit.all().stream()
            .map(PageVisit::view)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(kept)
        .as(
            "The pages in ear/src/test/resources/no/greenwork/pages.txt (actual) are those of the archive"
                + " (expected). For a page that could not be found there, add a line that says which account"
                + " opens it and from where; the file explains itself. For one that is gone, remove its line.")
        .isEqualTo(DeployedViews.all());
  }

  @Test
  void everyPageIsCleanInEachLanguageInLightAndDarkOnADeskAndOnAPhone(Browser browser)
      throws SQLException {
    List<PageVisit> visits = new ArrayList<>(PageVisit.all());
    visits.addFirst(linkOfANewUser(browser));

    HardCodedText texts = new HardCodedText();

    assertThat(PageWalk.faults(browser, visits, (visit, window) -> look(visit, window, texts)))
        .as("what is wrong with the pages")
        .isEmpty();
  }

  private static List<String> look(PageVisit visit, BrowserPage window, HardCodedText texts) {
    if (window == null) {
      return List.of(visit + ": not found with data by " + visit.steps());
    }
    List<String> faults = new ArrayList<>();
    texts.of(window.page()).forEach(text -> faults.add(visit + ": " + text));
    for (Browser.Screen screen : List.of(Browser.DESK, Browser.PHONE)) {
      window.show(screen);
      List<String> found = new ArrayList<>(PageFaults.of(window, screen));
      found.addAll(window.violations());
      found.addAll(window.complaints());
      found.forEach(fault -> faults.add(visit + " in " + screen.language() + ": " + fault));
    }
    missingEnglish(window.page()).forEach(key -> faults.add(visit + " in en: " + key));
    return faults;
  }

  /** Drawn already in two languages, so the third is only read. */
  private static List<String> missingEnglish(Page page) {
    String english = page.request().get(page.url().replaceFirst("lang=nn", "lang=en")).text();
    assertThat(english).containsPattern("<html[^>]* lang=\"en\"");
    return MISSING.matcher(english).results().map(MatchResult::group).toList();
  }

  /** A new user's link, so that the page it opens has somebody to be for, and the log a line. */
  private static PageVisit linkOfANewUser(Browser browser) {
    Page page = browser.open(Browser.DESK, "admin").go("/admin/new-user").page();
    page.locator("input[id$=userName]").fill("walk" + System.nanoTime());
    page.locator("input[id$=displayName]").fill("Prøve Person");
    page.waitForNavigation(() -> page.locator("main button.ui-button").click());
    page.locator("details summary").first().click();
    page.waitForNavigation(() -> page.locator("details[open] button").click());
    return new PageVisit("/link", "", List.of(page.locator("#once").inputValue()));
  }
}
