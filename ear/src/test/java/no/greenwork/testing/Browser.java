package no.greenwork.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The windows of one test; each is a visitor of their own, in a language, on a screen, in light or
 * dark.
 */
public final class Browser {
  /** A desk, in bokmål and light. */
  public static final Screen DESK = new Screen("nb", 1280, 900, ColorScheme.LIGHT);

  /** A phone, in nynorsk and dark. */
  public static final Screen PHONE = new Screen("nn", 320, 700, ColorScheme.DARK);

  private final com.microsoft.playwright.Browser chromium;
  private final Supplier<com.microsoft.playwright.Browser> another;
  private final List<BrowserContext> visitors = new ArrayList<>();
  private Browser beside;

  /** How a visitor looks at the pages. */
  public record Screen(String language, int width, int height, ColorScheme scheme) {}

  Browser(
      com.microsoft.playwright.Browser chromium,
      Supplier<com.microsoft.playwright.Browser> another) {
    this.chromium = chromium;
    this.another = another;
  }

  /** A second browser, for a second thread: one thread at a time may use a browser. */
  public Browser beside() {
    beside = new Browser(another.get(), another);
    return beside;
  }

  /** Nobody is logged in yet. */
  public BrowserPage open(Screen screen) {
    return open(screen, TestProduct.address());
  }

  /** By another way to the product than the straight one. */
  public BrowserPage open(Screen screen, URI address) {
    BrowserContext visitor =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale(screen.language() + "-NO")
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.scheme()));
    visitors.add(visitor);
    Page page = visitor.newPage();
    return new BrowserPage(page);
  }

  /** Logged in as a demo account, on its front page. */
  public BrowserPage open(Screen screen, String account) {
    BrowserPage page = open(screen);
    page.logIn(account, account + "-demo");
    return page;
  }

  /** A phone that is put away and taken up again: what it stores lies in the folder. */
  public BrowserContext stored(Screen screen, Path profile, URI address) {
    return chromium
        .browserType()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(MissingBrowser.chromium().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                .setBaseURL(address.toString())
                .setLocale(screen.language() + "-NO")
                .setViewportSize(screen.width(), screen.height()));
  }

  void close() {
    visitors.forEach(BrowserContext::close);
    if (beside != null) {
      beside.close();
    }
  }
}
