package no.greenwork.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.region.Area;
import no.greenwork.region.Structure;
import org.omnifaces.util.Faces;

/**
 * The coordinator's page: the figures of a day, their last 24 months, the counties, and one table.
 */
@Named
@RequestScoped
public class CapacityView {
  private static final int ROWS = 25;
  private static final List<Dimension> TABLES =
      List.of(
          Dimension.MUNICIPALITY,
          Dimension.PROVIDER,
          Dimension.FARM,
          Dimension.MEASURE,
          Dimension.COUNTY,
          Dimension.REGION);

  @Inject private CapacityChoice choice;
  @Inject private CapacityQueries capacity;
  @Inject private NationFigures country;
  @Inject private TrendQueries trends;
  @Inject private FarmStandings standings;

  private List<AgreementFigures> nation;
  private List<AgreementFigures> agreements;
  private List<FarmFigures> farms;
  private List<Waiting> waiting;
  private List<TrendPoint> trend;
  private CapacityTable table;
  private Map<String, FarmStandingRow> farmRows;

  /** Reads everything the page shows, once. */
  public void load() {
    if (table != null) {
      return;
    }
    CapacityFilter filter = choice.filter();
    agreements = capacity.agreements(filter);
    nation = country.around(filter, agreements);
    farms = capacity.farms(filter);
    waiting = capacity.waiting(filter);
    trend = trends.points(filter);
    table = table(dimension());
  }

  private CapacityTable table(Dimension by) {
    return switch (by) {
      case FARM -> CapacityTable.byFarm(agreements, farms, waiting);
      case COUNTY, MUNICIPALITY -> CapacityTable.in(choice.structure(), by, agreements, waiting);
      default -> CapacityTable.of(by, agreements, waiting);
    };
  }

  private static Optional<Dimension> chosenDimension() {
    return Optional.ofNullable(Faces.getRequestParameter("by"))
        .flatMap(Dimension::of)
        .filter(TABLES::contains);
  }

  /** The division that somebody chose, which another day or measure leaves as it is; or null. */
  public String getChosenTable() {
    return chosenDimension().map(Dimension::code).orElse(null);
  }

  private Dimension dimension() {
    return chosenDimension()
        .orElse(choice.filter().region() == null ? Dimension.REGION : Dimension.FARM);
  }

  public List<KeyFigure> getFigures() {
    load();
    return new KeyFigures(choice, agreements, farms, waiting).all();
  }

  public TrendChart getChart() {
    load();
    return new TrendChart(trend);
  }

  public List<TrendRow> getTrend() {
    load();
    return trend.stream().map(point -> TrendRow.of(point, choice)).toList();
  }

  /** All counties of today, also those without places. */
  public List<TileMap.Tile> getTiles() {
    load();
    Structure today = choice.structure().recasting().latest();
    Map<String, Figures> figures = new HashMap<>();
    CapacityTable.in(today, Dimension.COUNTY, nation, List.of())
        .rows()
        .forEach(row -> figures.put(row.key(), row.figures()));
    return TileMap.of(
        today.counties().stream()
            .map(county -> tile(county, figures.getOrDefault(county.code(), Figures.NONE)))
            .toList(),
        choice.texts());
  }

  /** The map is of the whole country and of today's counties, whatever is chosen. */
  private FigureRow tile(Area county, Figures figures) {
    PageUrl list =
        list()
            .with("region", "all")
            .with("structure", null)
            .with("by", Dimension.COUNTY.code())
            .with("key", county.code())
            .with("name", county.name());
    return new FigureRow(county.code(), county.name(), figures, choice.locale(), list);
  }

  /** Kapasitet i Trøndelag. */
  public String getTitle() {
    load();
    return choice.filter().region() == null
        ? choice.texts().get("capacity.titleNation")
        : choice.texts().get("capacity.title", getRegionName());
  }

  /** All NAV regions that have agreements, to choose from. */
  public Map<String, String> getRegions() {
    load();
    Map<String, String> regions = new LinkedHashMap<>();
    CapacityTable.of(Dimension.REGION, nation, List.of())
        .rows()
        .forEach(row -> regions.put(row.key(), row.name()));
    return regions;
  }

  public String getRegionName() {
    load();
    String region = choice.filter().region();
    return nation.stream()
        .map(AgreementFigures::place)
        .filter(p -> p.region().equals(region))
        .map(Place::regionName)
        .findFirst()
        .orElse(choice.texts().get("capacity.row.NATION"));
  }

  public List<FigureRow> getRows() {
    load();
    List<FigureRow> rows = rows(table);
    return rows.subList(first(), Math.min(rows.size(), first() + ROWS));
  }

  /** Whether each row is a county or municipality of a structure. */
  public boolean isByArea() {
    load();
    return table.by().ofAreas();
  }

  /** What could not be assigned to one county or municipality, in words. */
  public List<String> getUndecided() {
    load();
    UndecidedText text = new UndecidedText(table.by(), choice.texts());
    return table.undecided().stream().map(text::text).toList();
  }

  /** Whether each row is a farm, and more is said of it than figures. */
  public boolean isByFarm() {
    load();
    return table.by() == Dimension.FARM;
  }

  /** How a row's farm stands, by its organisation number; null for the providers' own premises. */
  public FarmStandingRow standing(String farm) {
    if (farmRows == null) {
      farmRows = new HashMap<>();
      LocalDate day = choice.filter().date();
      standings
          .of(getRows().stream().map(FigureRow::key).toList(), choice.filter().measure(), day)
          .forEach(
              (key, standing) ->
                  farmRows.put(key, FarmStandingRow.of(key, standing, day, choice.texts())));
    }
    return farmRows.get(farm);
  }

  public FigureRow getTotal() {
    load();
    return new FigureRow(
        "",
        choice.texts().get("capacity.table.total"),
        table.total(),
        choice.locale(),
        list().with("by", table.by().code()));
  }

  private int first() {
    List<String> keys = table.rows().stream().map(CapacityRow::key).toList();
    return keys.indexOf(Faces.getRequestParameter("after")) + 1;
  }

  private List<FigureRow> rows(CapacityTable of) {
    RowNames names = new RowNames(choice.texts());
    return of.rows().stream()
        .map(r -> row(of.by(), r.key(), names.name(of.by(), r), r.figures()))
        .toList();
  }

  /** A row of the region, or of what is chosen. */
  private FigureRow row(Dimension by, String key, String name, Figures figures) {
    PageUrl list = list().with("by", by.code()).with("key", key).with("name", name);
    return new FigureRow(key, name, figures, choice.locale(), list);
  }

  private PageUrl list() {
    return choice.url("/capacity/places");
  }

  public String getShown() {
    load();
    return choice
        .texts()
        .get(
            "capacity.table.shown",
            table.rows().isEmpty() ? 0 : first() + 1,
            Math.min(table.rows().size(), first() + ROWS),
            table.rows().size());
  }

  public String getNext() {
    load();
    int last = Math.min(table.rows().size(), first() + ROWS);
    return last == table.rows().size() ? null : page(table.rows().get(last - 1).key());
  }

  public String getPrevious() {
    load();
    if (first() == 0) {
      return null;
    }
    int before = first() - ROWS - 1;
    return page(before < 0 ? null : table.rows().get(before).key());
  }

  private String page(String afterKey) {
    return choice
        .url("/capacity")
        .with("by", dimension().code())
        .with("after", afterKey)
        .toString();
  }

  public List<TableChoice> getTables() {
    load();
    return TABLES.stream()
        .map(
            d ->
                new TableChoice(
                    d.code(),
                    choice.url("/capacity").with("by", d.code()).toString(),
                    d == dimension()))
        .toList();
  }

  public boolean isNothing() {
    load();
    return table.rows().isEmpty();
  }

  /** One way to divide the table. */
  public record TableChoice(String code, String url, boolean chosen) {}
}
