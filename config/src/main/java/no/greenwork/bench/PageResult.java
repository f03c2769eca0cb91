package no.greenwork.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page beside the least that can be done.
 *
 * @param plain null for what changes something: a table cannot
 */
record PageResult(PageCase page, Figures product, Figures bare, Figures plain) {
  private static final int OUTSIDE_MS = 25;
  private static final int TIMES_BY_HAND = 3;
  private static final int STATEMENTS = 8;
  private static final int SESSION_BYTES = 256 * 1024;

  /** What misses its target, in words. */
  List<String> misses() {
    List<String> misses = new ArrayList<>();
    miss(misses, product.p95(), page.target(), "p95 %.1f ms, target %.0f");
    miss(misses, product.outsideP95(), OUTSIDE_MS, "outside SQL p95 %.1f ms, target %.0f");
    miss(
        misses,
        product.sqlP50() / bare.sqlP50(),
        TIMES_BY_HAND,
        "SQL %.1f times that by hand, target %.0f");
    miss(misses, product.statements(), STATEMENTS, "%.0f statements, target %.0f");
    miss(misses, product.sessionBytes(), SESSION_BYTES, "session of %.0f bytes, target %.0f");
    return misses;
  }

  private void miss(List<String> misses, double is, double target, String words) {
    if (is > target) {
      misses.add(page.name() + ": " + String.format(Locale.ROOT, words, is, target));
    }
  }
}
