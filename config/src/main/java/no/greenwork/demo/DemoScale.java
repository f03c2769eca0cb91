package no.greenwork.demo;

/**
 * How much of everything a demo has.
 *
 * @param providers number of providers
 * @param farms number of partner farms
 * @param placesPerAgreement about how many places a NAV agreement has
 * @param unitsPerRegion NAV offices in each region
 * @param years how many years of placements lie behind the anchor date
 */
public record DemoScale(
    int providers, int farms, int placesPerAgreement, int unitsPerRegion, int years) {
  /** A region's daily life, loaded in seconds. */
  public static final DemoScale DEMO = new DemoScale(60, 200, 9, 4, 2);

  /** A nation: about 20 000 running and 200 000 ended placements. */
  public static final DemoScale NATIONAL = new DemoScale(300, 1000, 45, 25, 10);

  public static DemoScale named(String name) {
    return switch (name) {
      case "demo" -> DEMO;
      case "national" -> NATIONAL;
      default ->
          throw new IllegalArgumentException(
              "There is no scale '" + name + "'; use demo or national");
    };
  }
}
