package no.greenwork.waiting;

import java.util.List;

/** Where something was waited for: at a provider, in the region of the agreement, for a measure. */
public record WaitingPlace(
    String region, String regionName, String provider, String providerName, String measure) {
  /** Columns of agreement {@code a}, provider {@code v} and region {@code n}. */
  static final String COLUMNS =
      "a.region_number AS region, n.name AS region_name, v.org_number AS provider, v.name AS provider_name, a.measure_code AS measure";

  static final String JOINS =
      " JOIN provider v ON v.id = a.provider_id JOIN nav_region n ON n.number = a.region_number ";

  /**
   * What a row of a division stands for.
   *
   * @param path from the nation down; equal for what is counted together
   */
  record Row(WaitingDimension by, List<String> path, String key, String name, String within) {}

  /** The rows that it is counted in, of all divisions; the whole of the nation is the first. */
  List<Row> rows() {
    return List.of(
        new Row(null, List.of(), null, null, null),
        new Row(WaitingDimension.MEASURE, List.of("measure", measure), measure, null, null),
        new Row(WaitingDimension.REGION, List.of(region), region, regionName, null),
        new Row(WaitingDimension.MEASURE, List.of(region, "measure", measure), measure, null, null),
        new Row(
            WaitingDimension.PROVIDER,
            List.of(region, provider),
            provider,
            providerName,
            regionName));
  }
}
