package no.greenwork.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The coordinator's page: the figures of a day, their last 24 months, the counties, and one table. */
@Named
@RequestScoped
public class CapacityView {
  private static final int ROWS = 25;
  private static final List<Dimension> TABLES =
      List.of(Dimension.MUNICIPALITY, Dimension.PROVIDER, Dimension.FARM, Dimension.MEASURE, Dimension.COUNTY, Dimension.REGION);

  @Inject private CapacityChoice choice;
  @Inject private CapacityQueries capacity;
  @Inject private TrendQueries trends;

  private String by;
  private String after;
  private List<AgreementFigures> nation;
  private List<AgreementFigures> agreements;
  private List<FarmFigures> farms;
  private List<Waiting> waiting;
  private List<TrendPoint> trend;
  private CapacityTable table;

  /** Reads everything the page shows, in five statements. */
  public void load() {
    CapacityFilter filter = choice.filter();
    nation = capacity.agreements(new CapacityFilter(filter.date(), filter.measure(), null));
    agreements = nation.stream().filter(a -> filter.region() == null || a.place().region().equals(filter.region())).toList();
    farms = capacity.farms(filter);
    waiting = capacity.waiting(filter);
    trend = trends.points(filter);
    Dimension dimension = dimension();
    table = dimension == Dimension.FARM ? CapacityTable.byFarm(agreements, farms, waiting) : CapacityTable.of(dimension, agreements, waiting);
  }

  private Dimension dimension() {
    return Stream.ofNullable(by).flatMap(code -> Dimension.of(code).stream()).filter(TABLES::contains).findFirst()
        .orElse(choice.filter().region() == null ? Dimension.REGION : Dimension.FARM);
  }

  public List<KeyFigure> getFigures() {
    return new KeyFigures(choice, agreements, farms, waiting).all();
  }

  public TrendChart getChart() {
    return new TrendChart(trend);
  }

  public List<TrendRow> getTrend() {
    return trend.stream().map(point -> TrendRow.of(point, choice)).toList();
  }

  public List<TileMap.Tile> getTiles() {
    return TileMap.of(rows(CapacityTable.of(Dimension.COUNTY, nation, List.of())));
  }

  public String getRegionName() {
    String region = choice.filter().region();
    return nation.stream().map(AgreementFigures::place).filter(p -> p.region().equals(region)).map(Place::regionName).findFirst()
        .orElse(choice.texts().get("capacity.row.NATION"));
  }

  public List<FigureRow> getRows() {
    List<FigureRow> rows = rows(table);
    return rows.subList(first(), Math.min(rows.size(), first() + ROWS));
  }

  public FigureRow getTotal() {
    return row(null, choice.texts().get("capacity.table.total"), table.total());
  }

  private int first() {
    List<String> keys = table.rows().stream().map(CapacityRow::key).toList();
    return after == null ? 0 : keys.indexOf(after) + 1;
  }

  private List<FigureRow> rows(CapacityTable of) {
    RowNames names = new RowNames(choice.texts());
    return of.rows().stream().map(r -> row(new CapacityRow(of.by().code(), r.key(), Figures.NONE), names.name(of.by(), r), r.figures())).toList();
  }

  private FigureRow row(CapacityRow where, String name, Figures figures) {
    PageUrl list = choice.url("/capacity/places");
    return where == null
        ? new FigureRow("", name, figures, choice.locale(), list)
        : new FigureRow(where.name(), name, figures, choice.locale(), list.with("by", where.key()).with("key", where.name()));
  }

  public String getShown() {
    return choice.texts().get("capacity.table.shown", table.rows().isEmpty() ? 0 : first() + 1, Math.min(table.rows().size(), first() + ROWS), table.rows().size());
  }

  public String getNext() {
    int last = Math.min(table.rows().size(), first() + ROWS);
    return last == table.rows().size() ? null : page(table.rows().get(last - 1).key());
  }

  public String getPrevious() {
    if (first() == 0) {
      return null;
    }
    int before = first() - ROWS - 1;
    return page(before < 0 ? null : table.rows().get(before).key());
  }

  private String page(String afterKey) {
    return choice.url("/capacity").with("by", dimension().code()).with("after", afterKey).toString();
  }

  public List<TableChoice> getTables() {
    return TABLES.stream().map(d -> new TableChoice(d.code(), choice.url("/capacity").with("by", d.code()).toString(), d == dimension())).toList();
  }

  public boolean isEmpty() {
    return table.rows().isEmpty();
  }

  /** One way to divide the table. */
  public record TableChoice(String code, String url, boolean chosen) {}

  public String getBy() {
    return Objects.requireNonNullElse(by, "");
  }

  public void setBy(String by) {
    this.by = by;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
