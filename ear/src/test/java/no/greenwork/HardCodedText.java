package no.greenwork;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;

/**
 * What a page says that is not in the property files. The page is asked for with every text of
 * those files marked; what is left outside of the marks must be data.
 */
final class HardCodedText {
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

  private final DataWords data = new DataWords();

  HardCodedText() throws SQLException {}

  /**
   * Texts that stand in a page or a class; they belong in the feature's property files. A page that
   * was come to by a form is asked for once more, with its texts marked.
   */
  @SuppressWarnings("unchecked")
  List<String> of(Page page) {
    if (!page.title().contains("⟦")) {
      page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "lang=qps");
    }
    if (!page.title().contains("⟦")) {
      return List.of("its title stands in the page, or it was not drawn with marks");
    }
    return ((List<String>) page.evaluate(OUTSIDE_OF_MARKS))
        .stream()
            .filter(text -> !data.explain(text))
            .map(text -> "stands in no property file: " + text)
            .toList();
  }
}
