package no.greenwork.organisation;

import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** The list of farms, in the whole country. */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class FarmQueries {
  private static final String ON =
      "valid_from <= :today AND (x.valid_to IS NULL OR x.valid_to > :today)";
  private static final String OUT_OF_USE =
      "EXISTS (SELECT 1 FROM farm_out_of_use x WHERE x.farm_id = f.id AND x." + ON + ")";
  private static final String ENDED = "(f.ended_on IS NOT NULL AND f.ended_on <= :today)";
  private static final String QUALITY =
      "EXISTS (SELECT 1 FROM quality_period x WHERE x.farm_id = f.id AND x." + ON + ")";
  private static final String COLUMNS =
      "f.id, f.org_number, f.name, m.name AS municipality, f.ended_on, "
          + OUT_OF_USE
          + " AS out_of_use, "
          + QUALITY
          + " AS quality_valid,"
          + " (SELECT IF(SUM(x.valid_to IS NULL) > 0, NULL, MAX(x.valid_to)) FROM quality_period x WHERE x.farm_id = f.id AND x."
          + ON
          + ") AS quality_to,"
          + " (SELECT COALESCE(SUM(x.places), 0) FROM farm_agreement x WHERE x.farm_id = f.id AND x."
          + ON
          + ") AS places,"
          + " (SELECT COALESCE(SUM(x.halves), 0) FROM place_use x WHERE x.farm_id = f.id AND x."
          + ON
          + ") AS halves";
  private static final Register<FarmRow> REGISTER =
      new Register<>(
          FarmRow.class,
          COLUMNS,
          "farm f JOIN municipality m ON m.structure = f.municipality_structure AND m.code = f.municipality_code",
          "f.id",
          Map.of("name", "f.name", "municipality", "m.name"),
          "name");

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  public Slice<FarmRow> list(FarmFilter filter) {
    return database.read(
        h ->
            REGISTER.slice(
                h, conditions(filter).all(), clock.today(), filter.sort(), filter.after()));
  }

  public int count(FarmFilter filter) {
    return database.read(h -> REGISTER.count(h, conditions(filter).all(), clock.today()));
  }

  /** How many of them the actor may change. */
  public int own(FarmFilter filter) {
    SqlPart where = conditions(filter).but("own").and(Jurisdiction.farms(current.get()));
    return database.read(h -> REGISTER.count(h, where, clock.today()));
  }

  public List<Facet> counties(FarmFilter filter) {
    String join = "JOIN county c ON c.structure = m.structure AND c.code = m.county_code";
    return facets(filter, "county", join, "c.code", "c.name");
  }

  public List<Facet> activities(FarmFilter filter) {
    return facets(
        filter, "activity", "JOIN farm_activity a ON a.farm_id = f.id", "a.activity", "a.activity");
  }

  public List<Facet> qualities(FarmFilter filter) {
    String value = "IF(" + QUALITY + ", 'VALID', 'INVALID')";
    return facets(filter, "quality", "", value, value);
  }

  public List<Facet> states(FarmFilter filter) {
    String value = "IF(" + ENDED + ", 'ENDED', IF(" + OUT_OF_USE + ", 'OUT_OF_USE', 'IN_USE'))";
    return facets(filter, "state", "", value, value);
  }

  private List<Facet> facets(
      FarmFilter filter, String name, String join, String value, String text) {
    return database.read(
        h -> REGISTER.facets(h, conditions(filter).but(name), clock.today(), join, value, text));
  }

  private RegisterFilter conditions(FarmFilter f) {
    RegisterFilter conditions =
        new RegisterFilter()
            .text(f.text(), "f.name", "f.org_number")
            .with("county", f.county(), "m.county_code = :county")
            .with(
                "activity",
                f.activity(),
                "EXISTS (SELECT 1 FROM farm_activity fa WHERE fa.farm_id = f.id AND fa.activity = :activity)")
            .with("quality", f.quality(), "VALID".equals(f.quality()) ? QUALITY : "NOT " + QUALITY)
            .with("state", f.state(), state(f.state()));
    SqlPart own = Jurisdiction.farms(current.get());
    return f.own() ? conditions.with("own", own) : conditions;
  }

  private static String state(String state) {
    return switch (state == null ? "" : state) {
      case "ENDED" -> ENDED;
      case "OUT_OF_USE" -> "NOT " + ENDED + " AND " + OUT_OF_USE;
      default -> "NOT " + ENDED + " AND NOT " + OUT_OF_USE;
    };
  }
}
