package no.greenwork.task;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** On which weekdays and from what time somebody wants to be told by mail what waits. */
public record Digest(Set<DayOfWeek> days, LocalTime time) {
  public Digest {
    days = Set.copyOf(days);
  }

  /**
   * @param weekdays ISO weekdays in a row, such as 12345
   */
  static Digest stored(String weekdays, LocalTime time) {
    return new Digest(
        weekdays
            .chars()
            .mapToObj(digit -> DayOfWeek.of(digit - '0'))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))),
        time);
  }

  String weekdays() {
    return days.stream()
        .sorted()
        .map(day -> String.valueOf(day.getValue()))
        .collect(Collectors.joining());
  }
}
