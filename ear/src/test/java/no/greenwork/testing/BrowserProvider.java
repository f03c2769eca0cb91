package no.greenwork.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Browser} of its own out of one Chromium for the whole run; a second one
 * stands beside it for what walks in two threads.
 */
final class BrowserProvider implements ParameterResolver, AfterEachCallback {
  private static final Namespace SPACE = Namespace.create(BrowserProvider.class);

  /** Chromium and what drives it. */
  private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser)
      implements CloseableResource, AutoCloseable {
    static Chromium launch() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(MissingBrowser.chromium().orElseThrow())
              .setArgs(
                  List.of(
                      "--no-sandbox",
                      "--disable-gpu",
                      "--disable-background-networking",
                      "--disable-component-update",
                      "--disable-sync"));
      return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser =
        new Browser(chromium(context, "first"), () -> chromium(context, "beside the first"));
    context.getStore(SPACE).put(Browser.class, browser);
    return browser;
  }

  /** Launched when first asked for, closed at the end of the run. */
  private static com.microsoft.playwright.Browser chromium(ExtensionContext context, String which) {
    return context
        .getRoot()
        .getStore(SPACE)
        .getOrComputeIfAbsent(which, name -> Chromium.launch(), Chromium.class)
        .browser();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = context.getStore(SPACE).get(Browser.class, Browser.class);
    if (browser != null) {
      browser.close();
    }
  }
}
