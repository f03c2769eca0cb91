package no.greenwork.bench;

/**
 * How many rows of a file of attendance a second are taken in.
 *
 * @param rows of the file
 * @param perSecond when all of them are new
 * @param againPerSecond when the same file comes again and nothing changes
 * @param loaderPerSecond of the database's own loader with the same rows, unchecked
 */
record ImportResult(int rows, double perSecond, double againPerSecond, double loaderPerSecond) {
  static final double TARGET = 20_000;

  boolean holds() {
    return perSecond >= TARGET;
  }
}
