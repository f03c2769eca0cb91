package no.greenwork.capacity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.shared.Texts;

/**
 * The 15 counties as tiles in a grid of five by seven, coloured by the share of their places that
 * is free.
 */
final class TileMap {
  static final int SIZE = 54;
  static final int GAP = 6;

  private static final List<Spot> SPOTS =
      List.of(
          new Spot("56", "Fi", 4, 0),
          new Spot("55", "Tr", 3, 0),
          new Spot("18", "No", 2, 1),
          new Spot("50", "Tø", 2, 2),
          new Spot("15", "Mø", 1, 3),
          new Spot("46", "Ve", 0, 4),
          new Spot("34", "In", 2, 4),
          new Spot("32", "Ak", 3, 4),
          new Spot("11", "Ro", 0, 5),
          new Spot("33", "Bu", 1, 5),
          new Spot("03", "Os", 2, 5),
          new Spot("31", "Øs", 3, 5),
          new Spot("42", "Ag", 0, 6),
          new Spot("40", "Te", 1, 6),
          new Spot("39", "Vf", 2, 6));

  private TileMap() {}

  private record Spot(String county, String letters, int column, int row) {}

  /**
   * One county.
   *
   * @param letters two, as in the drawing
   * @param level 0 for nothing agreed, then 1 to 4 by the share that is free
   */
  public record Tile(FigureRow row, String letters, int x, int y, int level, Texts texts) {
    /** The same in words. */
    public String label() {
      return texts.get(
          "capacity.map.tile", row.name(), row.free(), row.agreed(), freePercent(), letters);
    }

    /** Free of agreed, in percent; below 0 when over-booked. */
    public int freePercent() {
      return share(row.figures());
    }
  }

  static List<Tile> of(List<FigureRow> counties, Texts texts) {
    Map<String, FigureRow> byCode =
        counties.stream().collect(Collectors.toMap(FigureRow::key, Function.identity()));
    return SPOTS.stream()
        .filter(spot -> byCode.containsKey(spot.county()))
        .map(spot -> tile(spot, byCode.get(spot.county()), texts))
        .toList();
  }

  private static Tile tile(Spot spot, FigureRow row, Texts texts) {
    return new Tile(
        row,
        spot.letters(),
        spot.column() * (SIZE + GAP),
        spot.row() * (SIZE + GAP),
        level(row.figures()),
        texts);
  }

  private static int share(Figures figures) {
    return figures.agreed() == 0 ? 0 : Math.round(100f * figures.free() / figures.agreed());
  }

  private static int level(Figures figures) {
    if (figures.agreed() == 0) {
      return 0;
    }
    int share = share(figures);
    return share > 33 ? 4 : share > 20 ? 3 : share > 11 ? 2 : 1;
  }
}
