package no.greenwork.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.shared.Clock;

/**
 * When work is due: every so often, or at times of each day in Norway.
 *
 * @param interval null where there are times
 * @param times empty where there is an interval, else in the order of the day
 */
public record Timetable(Duration interval, List<LocalTime> times) {
  private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
  private static final int RETRIES = 3;

  public static Timetable every(Duration interval) {
    return new Timetable(interval, List.of());
  }

  public static Timetable daily(LocalTime... times) {
    return new Timetable(null, Arrays.stream(times).sorted().toList());
  }

  /**
   * What comes after an occasion. Occasions that were missed are not made up for.
   *
   * @param due when the last one was due
   */
  public Instant next(Instant due, Instant now) {
    if (interval != null) {
      Instant next = due.plus(interval);
      return next.isAfter(now) ? next : now.plus(interval);
    }
    LocalDate day = LocalDate.ofInstant(now, Clock.NORWAY);
    return times.stream()
        .map(time -> at(day, time))
        .filter(now::isBefore)
        .findFirst()
        .orElseGet(() -> at(day.plusDays(1), times.getFirst()));
  }

  /** A time that the change to summer time leaves out comes an hour later. */
  private static Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, Clock.NORWAY).toInstant();
  }

  /**
   * The same after a failure: three times sooner than planned, after five, ten and twenty minutes.
   *
   * @param inARow how often it has failed since it last went well
   */
  public Instant afterFailure(Instant due, Instant now, int inARow) {
    Instant planned = next(due, now);
    if (inARow > RETRIES) {
      return planned;
    }
    Instant retry = now.plus(FIRST_RETRY.multipliedBy(1L << (inARow - 1)));
    return retry.isBefore(planned) ? retry : planned;
  }

  /** As it is kept beside the work: {@code 03:00 15:30} or {@code PT5S}. */
  public String text() {
    return interval == null
        ? times.stream().map(LocalTime::toString).collect(Collectors.joining(" "))
        : interval.toString();
  }
}
