package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * A month's sheet as it is printed to lie where the person comes.
 *
 * @param called by what the farm knows the person: first name or alias, never the full name; null
 *     for somebody hidden who has no alias
 * @param places where the placement is carried out in that month; each gets a sheet with its own
 *     days, for a farm learns nothing of days elsewhere
 */
public record MonthPaper(MonthRow row, String called, String provider, List<Place> places) {
  /**
   * A stay.
   *
   * @param farm null on the provider's own premises
   * @param validTo first day after it, or null
   */
  public record Place(String farm, LocalDate validFrom, LocalDate validTo) {
    public boolean includes(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
  }
}
