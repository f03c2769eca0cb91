package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_CAPACITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/**
 * Agreed and occupied over 24 months, with today's knowledge: the ends of the 23 months before, and
 * the day itself. Agreements and uses are summed by the points that they cover, so that one pass
 * over each gives all points.
 */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class TrendQueries {
  static final int POINTS = 24;
  private static final String POINT =
      "IF(%1$s > :date, "
          + POINTS
          + ", GREATEST(0, PERIOD_DIFF(EXTRACT(YEAR_MONTH FROM %1$s), EXTRACT(YEAR_MONTH FROM :first))))";
  private static final String STRETCH =
      "SELECT "
          + POINT.formatted("%1$s.valid_from")
          + " first_point, IF(%1$s.valid_to IS NULL, "
          + POINTS
          + ", "
          + POINT.formatted("%1$s.valid_to")
          + ") last_point, ";
  private static final String COUNTED =
      " WHERE (%1$s.valid_to > :first OR %1$s.valid_to IS NULL) AND %1$s.valid_from <= :date AND %2$s GROUP BY first_point, last_point";
  private static final String AGREED =
      STRETCH
          + "CAST(SUM(a.places * 2) AS INT) agreed, 0 halves, 0 persons FROM agreement a"
          + COUNTED;
  private static final String USED =
      STRETCH
          + "0 agreed, CAST(SUM(u.halves) AS INT) halves, CAST(COUNT(*) AS INT) persons FROM place_use u"
          + COUNTED;

  @Inject private Database database;

  public List<TrendPoint> points(CapacityFilter filter) {
    return database.read(h -> points(h, filter));
  }

  static List<TrendPoint> points(Handle handle, CapacityFilter filter) {
    List<LocalDate> days = days(filter.date());
    List<Stretch> stretches =
        handle
            .createQuery(
                AGREED.formatted("a", filter.agreements().sql())
                    + " UNION ALL "
                    + USED.formatted("u", filter.uses().sql()))
            .bindMap(filter.uses().binds())
            .bind("first", days.getFirst())
            .mapTo(Stretch.class)
            .list();
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      int point = i;
      List<Stretch> running = stretches.stream().filter(s -> s.covers(point)).toList();
      points.add(
          new TrendPoint(
              days.get(i),
              running.stream().mapToInt(Stretch::agreed).sum(),
              running.stream().mapToInt(Stretch::halves).sum(),
              running.stream().mapToInt(Stretch::persons).sum()));
    }
    return points;
  }

  static List<LocalDate> days(LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    for (int back = POINTS - 1; back > 0; back--) {
      days.add(YearMonth.from(last).minusMonths(back).atEndOfMonth());
    }
    days.add(last);
    return days;
  }

  /**
   * Agreements and uses that cover the same points: from the first on, up to but not with the last.
   */
  public record Stretch(int firstPoint, int lastPoint, int agreed, int halves, int persons) {
    boolean covers(int point) {
      return firstPoint <= point && point < lastPoint;
    }
  }
}
