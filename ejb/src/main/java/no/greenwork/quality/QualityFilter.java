package no.greenwork.quality;

/**
 * What the quality list is narrowed to; null is no limit.
 *
 * @param kind FARM or PROVIDER
 * @param status VALID or a {@link QualityStatus.Reason}, today
 * @param region number of the NAV region whose farms and providers are wanted
 * @param own only those whose approvals the user may enter
 */
public record QualityFilter(
    String text,
    String kind,
    String scheme,
    String status,
    String region,
    boolean own,
    String sort,
    String after) {
  public QualityFilter ownOnly() {
    return new QualityFilter(text, kind, scheme, status, region, true, sort, after);
  }
}
