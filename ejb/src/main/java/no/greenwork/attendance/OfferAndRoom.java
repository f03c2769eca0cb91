package no.greenwork.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot;

/**
 * What NAV is to look at in a month besides what the sheet itself says of its days.
 *
 * @param underOffer on some day of it the week pattern had fewer hours than the measure offers
 * @param overPlaces days on which the person was at a farm in a half-day with more people than it
 *     has room for
 */
public record OfferAndRoom(boolean underOffer, Set<LocalDate> overPlaces) {
  static final OfferAndRoom NOTHING = new OfferAndRoom(false, Set.of());

  private static final int QUARTER = 15;
  private static final int WHOLE = 100;

  /** Fewer hours are one deviation, however long they lasted; each day over is one. */
  int deviations() {
    return overPlaces.size() + (underOffer ? 1 : 0);
  }

  /**
   * Whether the pattern in force on a day has fewer hours than the measure offers at the percent in
   * force; never where no pattern or no percent is. A meeting time of every other week counts half.
   * The same as DeviationSql.UNDER_OFFER.
   *
   * @param percents by the day from which on they hold
   * @param offered quarters a week
   */
  static boolean isUnderOffer(
      Collection<PlannedSlot> pattern,
      NavigableMap<LocalDate, Integer> percents,
      int offered,
      LocalDate day) {
    List<PlannedSlot> begun =
        pattern.stream()
            .filter(slot -> !slot.isSingle() && !slot.validFrom().isAfter(day))
            .toList();
    var percent = percents.floorEntry(day);
    if (begun.isEmpty() || percent == null) {
      return false;
    }
    long halves =
        PlannedSlot.inForce(begun, day).stream()
            .mapToLong(
                slot ->
                    Duration.between(slot.fromTime(), slot.toTime()).toMinutes()
                        * (slot.weeks() == WeekSlot.Weeks.EVERY ? 2 : 1))
            .sum();
    return halves * WHOLE < 2L * QUARTER * offered * percent.getValue();
  }
}
