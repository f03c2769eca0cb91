package no.greenwork;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;

/**
 * Opens the pages one after another, each account in a window of its own; two browsers share the
 * accounts, because one of them mostly waits for the server.
 */
final class PageWalk {
  private static final int MOST_TRIED = 12;
  private static final String SEARCHED = "?";

  /** A page is found in marks, so that it need not be asked for once more to be read in them. */
  private static final String MARKED = "lang=qps";

  /** What the page for when there is no network asks, to give way to the server's. */
  private static final String IS_THERE_A_NETWORK = "**/api/v1/me";

  private final Browser browser;
  private final BiFunction<PageVisit, BrowserPage, List<String>> look;
  private final Map<String, BrowserPage> windows = new HashMap<>();

  private PageWalk(Browser browser, BiFunction<PageVisit, BrowserPage, List<String>> look) {
    this.browser = browser;
    this.look = look;
  }

  /**
   * What there is to say of the pages.
   *
   * @param look says it of a page, which is shown with the texts of the property files marked; its
   *     window is {@code null} where none was found; called by two threads
   */
  static List<String> faults(
      Browser browser,
      List<PageVisit> visits,
      BiFunction<PageVisit, BrowserPage, List<String>> look) {
    OwnFile.handOver();
    List<PageVisit> here = new ArrayList<>();
    List<PageVisit> beside = new ArrayList<>();
    visits.stream().collect(Collectors.groupingBy(PageVisit::account)).values().stream()
        .sorted(Comparator.comparingInt(List<PageVisit>::size).reversed())
        .forEach(ofOne -> (here.size() <= beside.size() ? here : beside).addAll(ofOne));
    CompletableFuture<List<String>> others =
        CompletableFuture.supplyAsync(() -> new PageWalk(browser.beside(), look).all(beside));
    List<String> said;
    try {
      said = new ArrayList<>(new PageWalk(browser, look).all(here));
    } finally {
      others.exceptionally(e -> List.of()).join();
    }
    said.addAll(others.join());
    return said;
  }

  private List<String> all(List<PageVisit> visits) {
    return visits.stream().flatMap(visit -> one(visit).stream()).toList();
  }

  private List<String> one(PageVisit visit) {
    BrowserPage window = windows.computeIfAbsent(visit.account(), this::open);
    boolean found = find(window.page(), visit);
    window.complaints();
    return look.apply(visit, found ? window : null);
  }

  private BrowserPage open(String account) {
    if (!account.isEmpty()) {
      return browser.open(Browser.DESK, account);
    }
    BrowserPage nobody = browser.open(Browser.DESK);
    nobody.page().route(IS_THERE_A_NETWORK, unanswered -> {});
    return nobody;
  }

  private static boolean find(Page page, PageVisit visit) {
    List<String> steps = visit.steps();
    return answers(page, steps.getFirst()) && follow(page, steps.subList(1, steps.size()));
  }

  /** Of several that lead on, the first whose page shows data. */
  private static boolean follow(Page page, List<String> links) {
    if (links.isEmpty()) {
      return !PageFaults.isWithoutData(page);
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
    return !PageFaults.isWithoutData(page);
  }

  @SuppressWarnings("unchecked")
  private static List<String> targets(Page page, String beginning) {
    String script =
        "([beginning, most]) => [...new Set([...document.querySelectorAll('main a')]"
            + ".map(a => a.getAttribute('href')).filter(h => h && h.startsWith(beginning)))].slice(0, most)";
    return (List<String>) page.evaluate(script, List.of(beginning, MOST_TRIED));
  }

  private static boolean answers(Page page, String address) {
    String whole = address.replaceFirst("#.*", "");
    String marked = whole + (whole.contains("?") ? "&" : "?") + MARKED;
    return Optional.ofNullable(page.navigate(marked)).map(Response::ok).orElse(false);
  }
}
