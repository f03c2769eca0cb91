package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every page of the archive, as somebody who may open it sees it: in each language, light and dark,
 * on a desk and on a phone.
 */
@BrowserTest
@RunAsClient
class EveryPageE2E {
  private static final Browser.Screen ENGLISH =
      new Browser.Screen("en", 1280, 900, ColorScheme.LIGHT);

  @Test
  void everyPageHasSomebodyWhoOpensIt() {
    TreeSet<String> kept =
        PageVisit.all().stream()
            .map(PageVisit::view)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(kept)
        .as(
            "The pages in ear/src/test/resources/no/greenwork/shared/pages.txt (actual) are those of the archive"
                + " (expected). For a page that could not be found there, add a line that says which account"
                + " opens it and from where; the file explains itself. For one that is gone, remove its line.")
        .isEqualTo(DeployedViews.all());
  }

  @Test
  void everyPageIsCleanInEachLanguageInLightAndDarkOnADeskAndOnAPhone(Browser browser)
      throws SQLException {
    giveOutALink();
    List<String> faults = new ArrayList<>();

    new PageWalk(browser).each(PageVisit.all(), (visit, window) -> look(visit, window, faults));

    assertThat(faults).as("what is wrong with the pages").isEmpty();
  }

  private static void look(PageVisit visit, BrowserPage window, List<String> faults) {
    if (window == null) {
      faults.add(visit + ": not found by " + visit.steps());
      return;
    }
    if (PageFaults.isWithoutData(window)) {
      faults.add(visit + ": shows no data, " + window.page().url());
    }
    for (Browser.Screen screen : List.of(Browser.DESK, ENGLISH, Browser.PHONE)) {
      window.show(screen);
      List<String> found = new ArrayList<>(PageFaults.of(window, screen));
      if (!screen.equals(ENGLISH)) {
        found.addAll(window.violations());
      }
      found.addAll(window.complaints());
      found.forEach(fault -> faults.add(visit + " in " + screen.language() + ": " + fault));
    }
    window.show(Browser.DESK);
  }

  /** The page that a new user meets has somebody to be for. */
  private static void giveOutALink() throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO one_time_link (id, user_id, token_hash, expires_at)"
              + " SELECT 1, id, UNHEX(SHA2('a-token-of-the-tests', 256)), '2100-01-01' FROM app_user WHERE user_name = 'handler'");
    }
  }
}
