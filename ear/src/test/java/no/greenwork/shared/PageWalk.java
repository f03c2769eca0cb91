package no.greenwork.shared;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;

/** Opens the pages one after another, each account in a window of its own. */
final class PageWalk {
  private static final int MOST_TRIED = 12;
  private static final String SEARCHED = "?";

  /** Where a walk came to, so that the next one need not look for it. */
  private static final Map<PageVisit, String> FOUND = new ConcurrentHashMap<>();

  private final Browser browser;
  private final Map<String, BrowserPage> windows = new HashMap<>();

  PageWalk(Browser browser) {
    this.browser = browser;
    OwnFile.handOver();
  }

  /** What there is to say of each page, while it is shown; {@code null} where none was found. */
  void each(List<PageVisit> visits, BiConsumer<PageVisit, BrowserPage> look) {
    for (PageVisit visit : visits) {
      BrowserPage window = windows.computeIfAbsent(visit.account(), this::open);
      boolean found = find(window.page(), visit);
      window.complaints();
      look.accept(visit, found ? window : null);
    }
  }

  private BrowserPage open(String account) {
    return account.isEmpty() ? browser.open(Browser.DESK) : browser.open(Browser.DESK, account);
  }

  private static boolean find(Page page, PageVisit visit) {
    String known = FOUND.get(visit);
    if (known != null && answers(page, known)) {
      return true;
    }
    List<String> steps = visit.steps();
    boolean found = answers(page, steps.getFirst()) && follow(page, steps.subList(1, steps.size()));
    if (found && !steps.getLast().startsWith(SEARCHED)) {
      FOUND.put(visit, page.url());
    }
    return found;
  }

  private static boolean follow(Page page, List<String> links) {
    if (links.isEmpty()) {
      return true;
    }
    if (links.getFirst().startsWith(SEARCHED)) {
      return search(page, links.getFirst().substring(SEARCHED.length()));
    }
    return targets(page, links.getFirst()).stream()
        .anyMatch(target -> answers(page, target) && follow(page, links.subList(1, links.size())));
  }

  private static boolean search(Page page, String text) {
    page.locator("#q").fill(text);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    return true;
  }

  @SuppressWarnings("unchecked")
  private static List<String> targets(Page page, String beginning) {
    String script =
        "([beginning, most]) => [...new Set([...document.querySelectorAll('main a')]"
            + ".map(a => a.getAttribute('href')).filter(h => h && h.startsWith(beginning)))].slice(0, most)";
    return (List<String>) page.evaluate(script, List.of(beginning, MOST_TRIED));
  }

  private static boolean answers(Page page, String address) {
    return Optional.ofNullable(page.navigate(address)).map(Response::ok).orElse(false);
  }
}
