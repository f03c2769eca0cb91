package no.greenwork;

import com.microsoft.playwright.Page;
import java.util.List;
import no.greenwork.testing.Browser;
import no.greenwork.testing.BrowserPage;

/** What is wrong with a page as it stands, in words; empty when nothing is. */
final class PageFaults {
  private static final String IN_EVERY_LANGUAGE =
      """
      language => {
        const faults = [];
        const text = document.documentElement.innerText;
        const headings = document.querySelectorAll('h1').length;
        if (document.documentElement.lang !== language) faults.push('lang is ' + document.documentElement.lang);
        if (headings !== 1) faults.push(headings + ' h1');
        if (!/^.+ – .+$/.test(document.title)) faults.push('title is "' + document.title + '"');
        faults.push(...(text + document.title).match(/\\?\\?\\?[^?]*\\?\\?\\?/g) ?? []);
        const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (beyond > 0) faults.push(beyond + ' px beyond the window');
        const probe = document.createElement('button');
        document.querySelector('main').append(probe);
        const primary = getComputedStyle(probe).backgroundColor;
        probe.remove();
        const primaries = [...document.querySelectorAll('main button, main .button')]
          .filter(b => b.checkVisibility() && getComputedStyle(b).backgroundColor === primary);
        if (primaries.length > 1) faults.push('primary buttons: ' + primaries.map(b => b.innerText).join(', '));
        return faults;
      }
      """;

  private PageFaults() {}

  @SuppressWarnings("unchecked")
  static List<String> of(BrowserPage window, Browser.Screen screen) {
    Page page = window.page();
    return (List<String>) page.evaluate(IN_EVERY_LANGUAGE, screen.language());
  }

  /** A page that says only what it would hold shows nothing of what it is for. */
  static boolean isWithoutData(Page page) {
    return page.locator("main .empty").count() > 0
        && page.locator("main :is(table, dl.facts, .hit, .figure, li a:not(.facet))").count() == 0;
  }
}
