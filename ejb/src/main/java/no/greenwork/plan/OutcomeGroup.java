package no.greenwork.plan;

/**
 * Ended placements that are alike in everything that is counted.
 *
 * @param farm organisation number, or empty for the provider's own premises
 * @param code what came of them, or null where that is not known
 * @param people placements
 * @param counted people who are no more than one anywhere: of somebody with several placements of
 *     which it is known the latest
 */
public record OutcomeGroup(
    String measure,
    String region,
    String regionName,
    String provider,
    String providerName,
    String farm,
    String farmName,
    OutcomeCode code,
    int people,
    int counted) {
  static final String SQL =
      """
      SELECT x.measure, x.region, x.region_name, x.provider, x.provider_name, x.farm, x.farm_name, x.code, COUNT(*) AS people,
        SUM(x.latest) AS counted
      FROM (SELECT p.measure_code AS measure, a.region_number AS region, n.name AS region_name, v.org_number AS provider,
          v.name AS provider_name, COALESCE(f.org_number, '') AS farm, f.name AS farm_name, o.code,
          ROW_NUMBER() OVER (PARTITION BY p.participant_id, o.code IS NULL ORDER BY p.valid_to DESC, p.id DESC) = 1 AS latest
        FROM placement p JOIN agreement a ON a.id = p.agreement_id JOIN nav_region n ON n.number = a.region_number
        JOIN provider v ON v.id = p.provider_id
        LEFT JOIN stay s ON s.placement_id = p.id
          AND s.valid_from = (SELECT MAX(y.valid_from) FROM stay y WHERE y.placement_id = p.id)
        LEFT JOIN farm f ON f.id = s.farm_id
        LEFT JOIN outcome o ON o.placement_id = p.id AND o.months = :months
          AND o.number = (SELECT MAX(l.number) FROM outcome l WHERE l.placement_id = p.id AND l.months = :months)
        WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
          AND p.valid_to > :first AND p.valid_to <= :after AND p.valid_to <= :today
          AND p.valid_to - INTERVAL 1 DAY + INTERVAL :months MONTH <= :today) x
      GROUP BY x.measure, x.region, x.region_name, x.provider, x.provider_name, x.farm, x.farm_name, x.code
      ORDER BY x.measure, x.region_name, x.provider_name COLLATE utf8mb4_danish_ci, x.provider,
        x.farm_name IS NULL, x.farm_name COLLATE utf8mb4_danish_ci, x.farm
      """;
}
