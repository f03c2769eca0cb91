package no.greenwork.placement;

import java.time.LocalDate;

/**
 * When the dates, percents, stays and the exit of an ended placement can no longer be changed: from
 * the day after its last day and two months.
 */
public final class PlacementLock {
  private static final int MONTHS = 2;

  private PlacementLock() {}

  /**
   * @param lastDay null while no end is known
   */
  public static boolean locked(LocalDate lastDay, LocalDate today) {
    return lastDay != null && today.isAfter(lastDay.plusMonths(MONTHS));
  }
}
