package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_CAPACITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Requires;
import no.greenwork.region.Structure;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * The one place where places are counted: every page, report and interface asks here. Whoever may
 * see capacity sees the whole country's.
 */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class CapacityQueries {
  @Inject private Database database;

  /** Agreement by agreement, by the provider's name. */
  public List<AgreementFigures> agreements(CapacityFilter filter) {
    return list(AgreementFigures.class, CapacitySql.AGREEMENTS, filter.uses(), filter.agreements());
  }

  /** Farm agreement by farm agreement, by the farm's name. */
  public List<FarmFigures> farms(CapacityFilter filter) {
    return list(FarmFigures.class, CapacitySql.FARM_AGREEMENTS, filter.uses(), filter.agreements());
  }

  public List<Waiting> waiting(CapacityFilter filter) {
    return list(Waiting.class, CapacitySql.WAITING, filter.waiting());
  }

  /** The agreements, or where the row is a farm the farm agreements, that a row's figures sum. */
  public List<AgreedPlaces> places(PlaceFilter filter) {
    List<AgreementFigures> agreements = agreements(filter.capacity());
    if (filter.byFarm()) {
      return AgreedPlaces.byFarm(agreements, farms(filter.capacity())).stream()
          .filter(places -> filter.key() == null || filter.key().equals(places.farm()))
          .filter(places -> !places.figures().nothing())
          .toList();
    }
    return agreements.stream().filter(filter::covers).map(AgreedPlaces::of).toList();
  }

  /**
   * The figures by any dimension.
   *
   * @param structure in which counties and municipalities are drawn
   */
  public CapacityTable table(Dimension by, CapacityFilter filter, Structure structure) {
    return switch (by) {
      case UNIT -> units(filter);
      case COUNTY, MUNICIPALITY ->
          CapacityTable.in(structure, by, agreements(filter), waiting(filter));
      case FARM -> CapacityTable.byFarm(agreements(filter), farms(filter), waiting(filter));
      default -> CapacityTable.of(by, agreements(filter), waiting(filter));
    };
  }

  private CapacityTable units(CapacityFilter filter) {
    List<CapacityRow> parts = new ArrayList<>();
    for (UnitUse use : list(UnitUse.class, CapacitySql.UNIT_USES, filter.uses())) {
      Figures figures = new Figures(0, use.occupied(), use.persons(), use.reserved(), 0, 0, 0);
      parts.add(new CapacityRow(use.number(), use.name(), figures));
    }
    for (UnitWaiting unit : list(UnitWaiting.class, CapacitySql.UNIT_WAITING, filter.waiting())) {
      parts.add(new CapacityRow(unit.number(), unit.name(), Figures.ofWaiting(unit.waiting())));
    }
    return CapacityTable.of(Dimension.UNIT, parts);
  }

  /** A unit's people on the day; without a number: those who belonged to none. */
  public record UnitUse(String number, String name, int occupied, int persons, int reserved) {}

  /** A unit's people on waiting lists. */
  public record UnitWaiting(String number, String name, int waiting) {}

  private <T> List<T> list(Class<T> type, String sql, SqlPart... parts) {
    Object[] conditions = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      conditions[i] = parts[i].sql();
    }
    return database.read(
        h -> h.createQuery(sql.formatted(conditions)).bindMap(parts[0].binds()).mapTo(type).list());
  }
}
