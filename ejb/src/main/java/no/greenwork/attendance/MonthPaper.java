package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A month's sheet as it is printed to lie where the person comes. Of names it has the alias alone.
 *
 * @param places where the placement is carried out in that month; each gets a sheet with its own
 *     days, for a farm learns nothing of days elsewhere
 */
public record MonthPaper(MonthRow row, String provider, List<Place> places) {
  private static final int MARK = 4;

  /**
   * What tells the paper of somebody without an alias from another's, and tells nothing of them:
   * the last letters of what the placement is called outside. The farm's month shows it beside the
   * name.
   *
   * @param placement public id
   */
  public static String mark(String placement) {
    return placement.substring(Math.max(0, placement.length() - MARK)).toUpperCase(Locale.ROOT);
  }

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
