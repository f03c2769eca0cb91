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
 * the day itself. Each use adds from its first point on and takes away from the first point after
 * it, so that one pass over the ledger gives all points.
 */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class TrendQueries {
  static final int POINTS = 24;
  private static final String AGREED =
      "SELECT a.valid_from, a.valid_to, a.places FROM agreement a WHERE a.valid_from <= :date AND %s";
  private static final String POINT =
      "IF(%1$s > :date, "
          + POINTS
          + ", GREATEST(0, PERIOD_DIFF(EXTRACT(YEAR_MONTH FROM %1$s), EXTRACT(YEAR_MONTH FROM :first))))";
  private static final String USES =
      "SELECT "
          + POINT.formatted("u.valid_from")
          + " first_point, IF(u.valid_to IS NULL, "
          + POINTS
          + ", "
          + POINT.formatted("u.valid_to")
          + """
          ) last_point, CAST(SUM(u.halves) AS INT) halves, COUNT(*) persons
          FROM place_use u WHERE (u.valid_to > :first OR u.valid_to IS NULL) AND u.valid_from <= :date AND %s
          GROUP BY first_point, last_point
          """;

  @Inject private Database database;

  public List<TrendPoint> points(CapacityFilter filter) {
    return database.read(h -> points(h, filter));
  }

  static List<TrendPoint> points(Handle handle, CapacityFilter filter) {
    List<LocalDate> days = days(filter.date());
    List<Term> terms =
        handle
            .createQuery(AGREED.formatted(filter.agreements().sql()))
            .bindMap(filter.agreements().binds())
            .mapTo(Term.class)
            .list();
    List<Stretch> stretches =
        handle
            .createQuery(USES.formatted(filter.uses().sql()))
            .bindMap(filter.uses().binds())
            .bind("first", days.getFirst())
            .mapTo(Stretch.class)
            .list();
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      int point = i;
      LocalDate day = days.get(i);
      int agreed = terms.stream().filter(t -> t.holdsOn(day)).mapToInt(t -> 2 * t.places()).sum();
      List<Stretch> running = stretches.stream().filter(s -> s.covers(point)).toList();
      points.add(
          new TrendPoint(
              day,
              agreed,
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

  /** An agreement's period and places. */
  public record Term(LocalDate validFrom, LocalDate validTo, int places) {
    boolean holdsOn(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
  }

  /** Uses that cover the same points: from the first on, up to but not with the last. */
  public record Stretch(int firstPoint, int lastPoint, int halves, int persons) {
    boolean covers(int point) {
      return firstPoint <= point && point < lastPoint;
    }
  }
}
