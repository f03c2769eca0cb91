package no.greenwork.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and files write them: 31.12.2026 or 2026-12-31. A day that no calendar has is
 * none, and neither is one so far off that it must be a slip or a stand-in for "open": the day
 * after it could not be stored.
 */
public final class Dates {
  private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private Dates() {}

  /** Empty unless it is a day written in one of the two ways. */
  public static Optional<LocalDate> parse(String text) {
    Matcher norwegian = NORWEGIAN.matcher(text);
    return norwegian.matches() ? day(norwegian, 3, 2, 1) : iso(text);
  }

  /** 31.12.2026, or nothing for no day. */
  public static String text(LocalDate day) {
    return day == null ? "" : SHOWN.format(day);
  }

  /** Empty unless it is a day written as 2026-12-31. */
  public static Optional<LocalDate> iso(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? day(iso, 1, 2, 3) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
      return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
          ? Optional.of(date)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
