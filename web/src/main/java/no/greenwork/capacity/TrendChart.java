package no.greenwork.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.greenwork.shared.Halves;

/** The trend as a drawing of 760 by 280, with lines for agreed and occupied places. */
public final class TrendChart {
  private static final int LEFT = 48;
  private static final int RIGHT = 748;
  private static final int TOP = 20;
  private static final int BOTTOM = 230;
  private static final int[] STEPS = {
    1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 2_500, 5_000
  };
  private static final int TICKS = 4;
  private static final int UNDER_LABEL = 4;

  private final List<TrendPoint> points;
  private final int low;
  private final int step;

  /** A line across the drawing with its number of places. */
  public record Tick(int places, int y) {}

  TrendChart(List<TrendPoint> points) {
    this.points = points;
    int least =
        points.stream().mapToInt(p -> Math.min(p.agreed(), p.occupied())).min().orElse(0) / 2;
    int most =
        points.stream().mapToInt(p -> Math.max(p.agreed(), p.occupied())).max().orElse(0) / 2 + 1;
    step =
        IntStream.of(STEPS)
            .filter(s -> (least / s) * s + s * TICKS >= most)
            .findFirst()
            .orElse(most);
    low = (least / step) * step;
  }

  public String getAgreed() {
    return line(TrendPoint::agreed);
  }

  public String getOccupied() {
    return line(TrendPoint::occupied);
  }

  private String line(ToIntFunction<TrendPoint> halves) {
    return IntStream.range(0, points.size())
        .mapToObj(i -> x(i) + "," + y(halves.applyAsInt(points.get(i))))
        .collect(Collectors.joining(" "));
  }

  private int x(int i) {
    return LEFT + i * (RIGHT - LEFT) / Math.max(1, points.size() - 1);
  }

  private int y(int halves) {
    return BOTTOM - (int) Math.round((halves / 2.0 - low) * (BOTTOM - TOP) / (step * TICKS));
  }

  public List<Tick> getTicks() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= TICKS; i++) {
      ticks.add(new Tick(low + i * step, y(2 * (low + i * step))));
    }
    return ticks;
  }

  public int getLastX() {
    return x(points.size() - 1);
  }

  public int getLastY() {
    return y(points.getLast().occupied());
  }

  /** Above its line, or below when the other is close above it. */
  public int getAgreedLabelY() {
    return y(points.getLast().agreed()) - 10;
  }

  /**
   * Below the line's last months, which the label is as wide as; or above them when the days stand
   * right below.
   */
  public int getOccupiedLabelY() {
    List<TrendPoint> last = points.subList(Math.max(0, points.size() - UNDER_LABEL), points.size());
    int lowest = last.stream().mapToInt(p -> y(p.occupied())).max().orElse(getLastY());
    int highest = last.stream().mapToInt(p -> y(p.occupied())).min().orElse(getLastY());
    return lowest + 22 > BOTTOM ? highest - 12 : lowest + 22;
  }

  /** The last point, as people of the language write it. */
  public String lastOccupied(Locale locale) {
    return Halves.text(points.getLast().occupied(), locale);
  }
}
