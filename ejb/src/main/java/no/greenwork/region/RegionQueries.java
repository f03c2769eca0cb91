package no.greenwork.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;

/** Municipality codes over time, and NAV's regions with their units. */
@ApplicationScoped
@Requires(Action.SEE_REFERENCE_DATA)
public class RegionQueries {
  private static final String MUNICIPALITIES =
      "SELECT m.structure, m.code, m.name, c.name AS county FROM municipality m JOIN county c ON c.structure = m.structure AND c.code = m.county_code"
          + " WHERE m.code = :text OR m.name LIKE CONCAT(:text, '%') ORDER BY m.name, m.code, m.structure LIMIT 100";
  private static final String CHANGES =
      "SELECT valid_from, old_code, new_code, kind FROM municipality_change"
          + " WHERE old_code = :text OR new_code = :text OR old_code IN (SELECT code FROM municipality WHERE name LIKE CONCAT(:text, '%'))"
          + " ORDER BY valid_from, old_code, new_code LIMIT 100";
  private static final String UNITS =
      "SELECT u.number, u.name, r.number AS region, r.name AS region_name FROM nav_region r LEFT JOIN nav_unit u ON u.region_number = r.number"
          + " ORDER BY r.number, u.number";
  private static final String RULES =
      "SELECT measure_code AS measure, rule, valid_from, rule_value AS value, source FROM measure_rule ORDER BY measure_code, rule, valid_from DESC";

  @Inject private Database database;

  /** A municipality in one structure. */
  public record Municipality(int structure, String code, String name, String county) {}

  /** What became of a code on a day. */
  public record Change(LocalDate validFrom, String oldCode, String newCode, String kind) {}

  /**
   * @param number null for a region that has no unit yet
   */
  public record Unit(String number, String name, String region, String regionName) {}

  /** A measure's rule from a day on, until the next one of the same name. */
  public record Rule(String measure, String rule, LocalDate validFrom, int value, String source) {}

  /** By code, or by the beginning of the name; in every structure. */
  public List<Municipality> municipalities(String text) {
    return database.read(
        h -> h.createQuery(MUNICIPALITIES).bind("text", text).mapTo(Municipality.class).list());
  }

  public List<Change> changes(String text) {
    return database.read(h -> h.createQuery(CHANGES).bind("text", text).mapTo(Change.class).list());
  }

  public List<Unit> units() {
    return database.read(h -> h.createQuery(UNITS).mapTo(Unit.class).list());
  }

  public List<Rule> rules() {
    return database.read(h -> h.createQuery(RULES).mapTo(Rule.class).list());
  }
}
