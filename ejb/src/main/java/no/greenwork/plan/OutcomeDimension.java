package no.greenwork.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What outcomes are divided by. */
public enum OutcomeDimension {
  MEASURE("p.measure_code", "p.measure_code", ""),
  REGION(
      "a.region_number",
      "n.name",
      " JOIN agreement a ON a.id = p.agreement_id JOIN nav_region n ON n.number = a.region_number"),
  PROVIDER("v.org_number", "v.name", " JOIN provider v ON v.id = p.provider_id"),
  /** Where it ended; no number and no name on the provider's own premises. */
  FARM(
      "f.org_number",
      "f.name",
      " LEFT JOIN stay s ON s.placement_id = p.id AND s.valid_from = (SELECT MAX(y.valid_from) FROM"
          + " stay y WHERE y.placement_id = p.id) LEFT JOIN farm f ON f.id = s.farm_id");

  private final String key;
  private final String name;
  private final String joins;

  OutcomeDimension(String key, String name, String joins) {
    this.key = key;
    this.name = name;
    this.joins = joins;
  }

  public static Optional<OutcomeDimension> of(String code) {
    return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ended placements of a year by this and by what came of them. */
  String sql() {
    return """
    SELECT COALESCE(%s, '') AS row_key, MAX(%s) AS name, o.code, COUNT(*) AS people FROM placement p%s
    LEFT JOIN outcome o ON o.placement_id = p.id AND o.months = :months AND o.number =
      (SELECT MAX(l.number) FROM outcome l WHERE l.placement_id = p.id AND l.months = :months)
    WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
      AND p.valid_to > :first AND p.valid_to <= :after AND p.valid_to <= :today
      AND p.valid_to - INTERVAL 1 DAY + INTERVAL :months MONTH <= :today
    GROUP BY row_key, o.code
    """
        .formatted(key, name, joins);
  }
}
