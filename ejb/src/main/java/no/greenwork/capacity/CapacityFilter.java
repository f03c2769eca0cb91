package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.shared.SqlPart;

/**
 * Which places are counted on which day.
 *
 * @param measure code, or null for all
 * @param region number of the NAV region that the agreements belong to, or null for the nation
 */
public record CapacityFilter(LocalDate date, String measure, String region) {
  /** Uses of places in the ledger {@code u}. */
  SqlPart uses() {
    return part("u.measure_code", "u.region_number");
  }

  /** Agreements {@code a}. */
  SqlPart agreements() {
    return part("a.measure_code", "a.region_number");
  }

  /**
   * Placements {@code pl} without an agreement yet, at the provider {@code p}: its region counts.
   */
  SqlPart waiting() {
    return part("pl.measure_code", "p.region_number");
  }

  private SqlPart part(String measureColumn, String regionColumn) {
    Map<String, Object> binds = new HashMap<>(Map.of("date", date));
    StringBuilder sql = new StringBuilder("1 = 1");
    if (measure != null) {
      sql.append(" AND ").append(measureColumn).append(" = :measure");
      binds.put("measure", measure);
    }
    if (region != null) {
      sql.append(" AND ").append(regionColumn).append(" = :region");
      binds.put("region", region);
    }
    return new SqlPart(sql.toString(), binds);
  }
}
