package no.greenwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window with what its console complained about. The rest is Playwright's own page. */
public final class BrowserPage {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final String AXE = AxeBuilder.getAxeScript();

  /** Without what it would read of the style sheets for rules that are not among those. */
  private static final String VIOLATIONS =
      """
      ([standards, without]) => axe.run({
        runOnly: standards,
        rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
        resultTypes: ['violations'],
        preload: false
      }).then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).join(', ')))
      """;

  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  BrowserPage(Page page) {
    this.page = page;
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    page.onPageError(complaints::add);
  }

  public Page page() {
    return page;
  }

  /**
   * @param path from the root, e.g. {@code /login}
   */
  public BrowserPage go(String path) {
    page.navigate(path);
    return this;
  }

  public BrowserPage logIn(String name, String password) {
    go("/login");
    page.locator("input[autocomplete=username]").fill(name);
    page.locator("input[autocomplete=current-password]").fill(password);
    page.locator("main button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /**
   * The page breaks no rule of WCAG 2.1 AA that a program can find, and nothing was written to its
   * console. Colours are looked at where every page is, and in {@link #assertLegible}: to find what
   * stands behind each word takes longer than all the other rules.
   */
  public BrowserPage assertClean() {
    assertThat(violations(List.of("color-contrast")))
        .as("accessibility of %s", page.url())
        .isEmpty();
    return assertSilent();
  }

  /** As {@link #assertClean}, with the colours, for what is drawn in no other test. */
  public BrowserPage assertLegible() {
    assertThat(violations()).as("accessibility of %s", page.url()).isEmpty();
    return assertSilent();
  }

  /** What breaks a rule that a program can find, and where. */
  public List<String> violations() {
    return violations(List.of());
  }

  /** With all that come in this window, once one has been looked at: to send it takes longer. */
  private List<String> violations(List<String> without) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(AXE);
      page.addInitScript(AXE);
    }
    return said(page.evaluate(VIOLATIONS, List.of(STANDARDS, without)));
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Object lines) {
    return (List<String>) lines;
  }

  /** What the console complained about since it was last asked. */
  public List<String> complaints() {
    List<String> said = List.copyOf(complaints);
    complaints.clear();
    return said;
  }

  /** The same page in another language, on another screen, in light or dark. */
  public BrowserPage show(Browser.Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme()));
    String address = page.url().replaceAll("[?&]lang=[a-z]+", "").replaceFirst("#.*", "");
    return go(address + (address.contains("?") ? "&" : "?") + "lang=" + screen.language());
  }

  public BrowserPage assertSilent() {
    assertThat(complaints).as("console of %s", page.url()).isEmpty();
    return this;
  }

  /** At the width of the window nothing has to be scrolled sideways. */
  public BrowserPage assertFits() {
    Object beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue())
        .as("pixels beyond the window on %s", page.url())
        .isZero();
    return this;
  }

  /** A picture for the documentation, {@code docs/pictures/<name>.png}. */
  public BrowserPage picture(String name) {
    Path file =
        Path.of(System.getProperty("greenwork.test.root"), "docs", "pictures", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return this;
  }
}
