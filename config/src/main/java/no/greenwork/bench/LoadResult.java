package no.greenwork.bench;

/** What many visitors at once saw, in milliseconds from asking to the whole answer. */
record LoadResult(int users, int requests, int errors, double p50, double p95, double max) {
  private static final int P95_MS = 300;

  boolean holds() {
    return errors == 0 && p95 <= P95_MS;
  }
}
