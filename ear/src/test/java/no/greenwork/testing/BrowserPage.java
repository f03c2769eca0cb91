package no.greenwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window with what its console complained about. The rest is Playwright's own page. */
public final class BrowserPage {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final String CONTRAST = "color-contrast";

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
    assertThat(violations(axe().disableRules(List.of(CONTRAST))))
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
    return violations(axe());
  }

  private AxeBuilder axe() {
    AxeRunOptions onlyFaults = new AxeRunOptions();
    onlyFaults.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(onlyFaults).withTags(STANDARDS).setLegacyMode(true);
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(BrowserPage::tell).toList();
  }

  private static String tell(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(node -> node.getTarget().toString()).toList();
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
