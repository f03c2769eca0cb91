package no.greenwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is asked of every page is asked in earnest. */
@BrowserTest
@RunAsClient
class BrowserPageE2E {
  private static final String FAULTY =
      "document.querySelector('main').insertAdjacentHTML('beforeend',"
          + " '<img src=\"/none.png\"><p class=\"pale\">Pale</p>');"
          + "document.querySelector('.pale').style.setProperty('color', '#eee', 'important');";

  @Test
  void aPageWithFaultsHasThemNamedAndOneWithoutHasNone(Browser browser) {
    BrowserPage page = browser.open(Browser.DESK).go("/login");
    assertThat(page.violations()).isEmpty();
    page.page().evaluate(FAULTY);
    assertThat(page.violations())
        .anySatisfy(fault -> assertThat(fault).startsWith("image-alt: ").contains("img"))
        .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast: ").contains(".pale"));
    assertThat(page.go("/login").violations()).as("after another page was opened").isEmpty();
  }
}
