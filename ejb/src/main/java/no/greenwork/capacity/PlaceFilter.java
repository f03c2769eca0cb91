package no.greenwork.capacity;

import java.util.Map;
import no.greenwork.region.Structure;
import no.greenwork.shared.SqlPart;

/**
 * The places behind one figure: those of a filter, and of one row when the figure stands in a row.
 *
 * @param by the row's dimension, or null for all rows
 * @param key the row's key, or null
 * @param structure in which the row's county or municipality is drawn
 */
public record PlaceFilter(CapacityFilter capacity, Dimension by, String key, Structure structure) {
  /** Whether a row is a farm or the own premises, which are less than an agreement. */
  public boolean byFarm() {
    return by == Dimension.FARM;
  }

  /** Agreements of the row. */
  boolean covers(AgreementFigures agreement) {
    if (by == null || key == null) {
      return true;
    }
    return key.equals(
        switch (by) {
          case NATION -> key;
          case REGION -> agreement.place().region();
          case COUNTY, MUNICIPALITY -> by.areas().apply(agreement.place().in(structure)).key();
          case PROVIDER -> agreement.place().provider();
          case MEASURE -> agreement.measure();
          case FARM, UNIT -> throw new IllegalArgumentException("An agreement has no " + by);
        });
  }

  /** Uses {@code u} of the row's places, joined with farm {@code f} and provider {@code p}. */
  SqlPart uses() {
    return capacity.uses().and(row("u.region_number", "u.measure_code"));
  }

  /** Waiting placements {@code pl} of the row, joined likewise. */
  SqlPart waiting() {
    return capacity.waiting().and(row("p.region_number", "pl.measure_code"));
  }

  private SqlPart row(String region, String measure) {
    if (by == null || key == null) {
      return SqlPart.ALL;
    }
    return switch (by) {
      case NATION, UNIT -> SqlPart.ALL;
      case REGION -> equal(region);
      case COUNTY, MUNICIPALITY ->
          structure.under(by.areas(), key, "p.municipality_structure", "p.municipality_code");
      case PROVIDER -> equal("p.org_number");
      case MEASURE -> equal(measure);
      case FARM ->
          key.equals(CapacityRow.OWN_PREMISES)
              ? new SqlPart("f.id IS NULL", Map.of())
              : equal("f.org_number");
    };
  }

  private SqlPart equal(String column) {
    return SqlPart.of(column + " = :row_key", "row_key", key);
  }
}
