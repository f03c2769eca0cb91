package no.greenwork.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The trend as a drawing of 820 by 280, from nought to a hundred percent; where a month is not
 * shown, the line is broken.
 */
public final class PresenceChart {
  private static final int LEFT = 48;
  private static final int RIGHT = 748;
  private static final int TOP = 20;
  private static final int BOTTOM = 230;
  private static final int MOST = 100;
  private static final int STEP = 25;
  private static final int ABOVE = 12;

  private final List<PresenceTable.Month> months;

  /** A line across the drawing with its percent. */
  public record Tick(int percent, int y) {}

  /** A month that is shown. */
  public record Point(int x, int y, String percent) {}

  PresenceChart(List<PresenceTable.Month> months) {
    this.months = months;
  }

  public List<Tick> getTicks() {
    return IntStream.rangeClosed(0, MOST / STEP)
        .map(i -> i * STEP)
        .mapToObj(PresenceChart::tick)
        .toList();
  }

  private static Tick tick(int percent) {
    return new Tick(percent, y(percent));
  }

  /** Unbroken pieces of the line, as SVG wants them. */
  public List<String> getLines() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < months.size(); i++) {
      Point point = point(i);
      if (point == null) {
        end(lines, line);
        line = new StringBuilder();
      } else {
        line.append(line.isEmpty() ? "" : " ").append(point.x()).append(',').append(point.y());
      }
    }
    end(lines, line);
    return lines;
  }

  private static void end(List<String> lines, StringBuilder line) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  /** Months alone between such that are not shown make no line; all have their dot. */
  public List<Point> getPoints() {
    return IntStream.range(0, months.size())
        .mapToObj(this::point)
        .filter(point -> point != null)
        .toList();
  }

  /** The latest month that is shown, or null. */
  public Point getLast() {
    List<Point> points = getPoints();
    return points.isEmpty() ? null : points.getLast();
  }

  /** Where the latest month's percent stands, above its dot. */
  public int getLabelY() {
    return Math.max(TOP, getLast().y() - ABOVE);
  }

  private Point point(int i) {
    return months
        .get(i)
        .row()
        .presence()
        .map(
            percent ->
                new Point(
                    LEFT + i * (RIGHT - LEFT) / Math.max(1, months.size() - 1),
                    y(percent.doubleValue()),
                    percent.toPlainString()))
        .orElse(null);
  }

  private static int y(double percent) {
    return BOTTOM - (int) Math.round(percent * (BOTTOM - TOP) / MOST);
  }
}
