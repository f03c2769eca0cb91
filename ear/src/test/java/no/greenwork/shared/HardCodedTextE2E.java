package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;
import no.greenwork.testing.BrowserTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * No page says anything that is not in the property files. The pages are asked for with every text
 * of those files marked; what is left outside of the marks must be data.
 */
@BrowserTest
@RunAsClient
class HardCodedTextE2E {
  /** The languages are called by their own names, the counties of the map by two letters each. */
  private static final String OUTSIDE_OF_MARKS =
      """
      () => {
        const said = [document.title];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!walker.currentNode.parentElement.closest('script, style, code, .file, .languages, [id$=language], .tile-name')) said.push(walker.currentNode.data);
        }
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label', 'data-day']) {
          document.querySelectorAll(`[${name}]`).forEach(one => said.push(one.getAttribute(name)));
        }
        document.querySelectorAll('input[type=submit], input[type=button]').forEach(one => said.push(one.value));
        return [...new Set(said.map(bare).filter(text => /\\p{L}{2}/u.test(text)))];
        function bare(text) {
          let before;
          do { before = text; text = text.replace(/⟦[^⟦⟧]*⟧/g, ' '); } while (text !== before);
          return text.trim();
        }
      }
      """;

  @Test
  void everyWordOnAPageIsFromThePropertyFilesOrFromTheData(Browser browser) throws SQLException {
    DataWords data = new DataWords();

    assertThat(
            PageWalk.faults(
                browser,
                PageVisit.all(),
                (visit, window) ->
                    unexplained(window, data).stream().map(t -> visit + ": " + t).toList()))
        .as("texts that stand in a page or a class; move them to the feature's property files")
        .isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<String> unexplained(BrowserPage window, DataWords data) {
    Page page = window.page();
    page.navigate(page.url() + (page.url().contains("?") ? "&lang=qps" : "?lang=qps"));
    assertThat(page.title()).as("title of %s", page.url()).contains("⟦");
    return ((List<String>) page.evaluate(OUTSIDE_OF_MARKS))
        .stream().filter(text -> !data.explain(text)).toList();
  }
}
