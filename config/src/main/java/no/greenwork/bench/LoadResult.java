package no.greenwork.bench;

import java.util.List;

/**
 * What many visitors at once saw, in milliseconds from asking to the whole answer.
 *
 * @param pages the same by page, those that together took longest first
 */
record LoadResult(
    int users, int requests, int errors, double p50, double p95, double max, List<Page> pages) {
  private static final int P95_MS = 300;

  /** What one role saw of one page. */
  record Page(String account, String path, int requests, double p50, double p95) {}

  boolean holds() {
    return errors == 0 && p95 <= P95_MS;
  }
}
