package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A placement's sheet of a month.
 *
 * @param month its first day
 */
public record SheetKey(long placementId, LocalDate month) implements Comparable<SheetKey> {
  private static final Comparator<SheetKey> ORDER =
      Comparator.comparingLong(SheetKey::placementId).thenComparing(SheetKey::month);

  public static SheetKey of(long placementId, LocalDate day) {
    return new SheetKey(placementId, day.withDayOfMonth(1));
  }

  public LocalDate lastDay() {
    return month.plusMonths(1).minusDays(1);
  }

  @Override
  public int compareTo(SheetKey other) {
    return ORDER.compare(this, other);
  }
}
