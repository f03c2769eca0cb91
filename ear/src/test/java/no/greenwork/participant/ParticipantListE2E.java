package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The list of a unit's participants, page by page. */
@BrowserTest
@RunAsClient
class ParticipantListE2E {
  @Test
  void thePageAfterTheNextOneBackIsTheFirstAndNoNameStandsInTheAddress(Browser browser) {
    Page page = browser.open(Browser.DESK, "caseworker").go("/participants/list").page();
    List<String> first = people(page);

    turn(page, "next");
    List<String> second = people(page);
    assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    assertThat(page.url()).matches(".*[?&]at=a_[0-9a-z]+$");
    turn(page, "prev");

    assertThat(people(page)).isEqualTo(first);
    assertThat(page.locator(".pager a[rel=prev]").count()).isZero();
    turn(page, "next");
    assertThat(people(page)).isEqualTo(second);
  }

  private static void turn(Page page, String way) {
    page.waitForNavigation(() -> page.locator(".pager a[rel=" + way + "]").click());
  }

  /** Each by where their row leads: not all have a name. */
  @SuppressWarnings("unchecked")
  private static List<String> people(Page page) {
    return (List<String>)
        page.locator("main tbody a[href*='/participants/view']")
            .evaluateAll("links => links.map(a => a.href)");
  }
}
