package no.greenwork.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import no.greenwork.region.Holidays.PublicHoliday;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** One year's public holidays. */
@Named
@RequestScoped
public class HolidaysView {
  /** The Gregorian calendar's Easter holds in Norway, and no plan is made further ahead. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  @Inject private Clock clock;
  @Inject private TextsView texts;

  private Integer year;

  public List<PublicHoliday> getHolidays() {
    return Holidays.of(Year.of(getShown()));
  }

  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.texts().locale());
  }

  /** That an ordinary working day is free. */
  public boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5;
  }

  public long getWorkdays() {
    return getHolidays().stream()
        .map(PublicHoliday::day)
        .distinct()
        .filter(this::isWorkday)
        .count();
  }

  /** This year, when none or an unthinkable one is asked for. */
  public int getShown() {
    return year == null || year < FIRST_YEAR || year > LAST_YEAR ? clock.today().getYear() : year;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Integer getPrevious() {
    return getShown() > FIRST_YEAR ? getShown() - 1 : null;
  }

  public Integer getNext() {
    return getShown() < LAST_YEAR ? getShown() + 1 : null;
  }
}
