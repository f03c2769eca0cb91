package no.greenwork.region;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;

/**
 * The public holidays of Norway: twelve a year. Two of them may fall on one day, as Constitution
 * Day and Whit Monday do on 17 May 2027.
 */
public final class Holidays {
  private static final HolidayManager NORWAY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

  /**
   * One of them.
   *
   * @param code for its name, {@code region.holiday.<code>}
   */
  public record PublicHoliday(LocalDate day, String code) {}

  private Holidays() {}

  /** By day. */
  public static List<PublicHoliday> of(Year year) {
    return NORWAY.getHolidays(year).stream()
        .sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
        .map(h -> new PublicHoliday(h.getDate(), h.getPropertiesKey().replaceFirst(".*\\.", "")))
        .toList();
  }
}
