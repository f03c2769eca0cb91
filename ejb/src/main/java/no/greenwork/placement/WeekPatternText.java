package no.greenwork.placement;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.job.Cells;

/** A week pattern as files write it: {@code MON 09:00-15:00|WED 09:00-15:00}. */
final class WeekPatternText {
  private static final String COLUMN = "week_pattern";
  private static final Pattern SLOT =
      Pattern.compile("([A-Za-z]{3})\\s+(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");
  private static final Comparator<WeekSlot> ORDER =
      Comparator.comparing(WeekSlot::weeks)
          .thenComparing(WeekSlot::day)
          .thenComparing(WeekSlot::from);

  private WeekPatternText() {}

  /** The cell's slots in the order of the week, or what is stored when it says nothing. */
  static List<WeekSlot> read(Cells cells, List<WeekSlot> stored) {
    String before = write(stored);
    String text = cells.text(COLUMN, cells.clears(COLUMN) ? null : before);
    if (text == null || text.equals(before)) {
      return text == null ? List.of() : stored;
    }
    List<WeekSlot> slots = new ArrayList<>();
    for (String part : text.split("\\|")) {
      slot(part.strip())
          .ifPresentOrElse(slots::add, () -> cells.wrong(COLUMN, "CODE", part.strip()));
    }
    return sorted(slots);
  }

  static List<WeekSlot> sorted(List<WeekSlot> slots) {
    return slots.stream().sorted(ORDER).toList();
  }

  private static Optional<WeekSlot> slot(String text) {
    Matcher parts = SLOT.matcher(text);
    return parts.matches()
        ? day(parts.group(1))
            .flatMap(
                day ->
                    time(parts.group(2))
                        .flatMap(
                            from -> time(parts.group(3)).map(to -> WeekSlot.every(day, from, to))))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> day(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values()).filter(day -> code(day).equals(code)).findFirst();
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Those of even or odd weeks say so; a file cannot. */
  static String write(List<WeekSlot> slots) {
    return String.join("|", slots.stream().map(WeekPatternText::write).toList());
  }

  private static String write(WeekSlot slot) {
    String weeks = slot.weeks() == WeekSlot.Weeks.EVERY ? "" : slot.weeks() + " ";
    return weeks + code(slot.day()) + ' ' + slot.from() + '-' + slot.to();
  }
}
