package no.greenwork.shared;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: 09:00, 9.00, 0900 or 9. */
public final class Times {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private Times() {}

  /** Empty unless it is a time of day. */
  public static Optional<LocalTime> parse(String text) {
    Matcher typed = TYPED.matcher(text);
    if (!typed.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(typed.group(1));
    int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    return hour < HOURS && minute < MINUTES
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  /** 09:00, or nothing for no time. */
  public static String text(LocalTime time) {
    return time == null ? "" : SHOWN.format(time);
  }
}
