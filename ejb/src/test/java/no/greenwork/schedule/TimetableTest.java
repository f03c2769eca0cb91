package no.greenwork.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** When scheduled work is due. */
class TimetableTest {
  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  @Test
  void anIntervalCountsFromWhenItWasDueSoThatItDoesNotDrift() {
    Timetable plan = Timetable.every(Duration.ofSeconds(5));
    assertThat(plan.next(NOON, NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void occasionsThatWereMissedAreNotMadeUpFor() {
    Timetable plan = Timetable.every(Duration.ofSeconds(5));
    Instant late = NOON.plusSeconds(60);
    assertThat(plan.next(NOON, late)).isEqualTo(late.plusSeconds(5));
  }

  @Test
  void timesOfTheDayAreNorwegian() {
    Timetable plan = Timetable.daily(LocalTime.of(15, 30), LocalTime.of(3, 0));
    assertThat(plan.next(NOON, NOON)).isEqualTo(Instant.parse("2026-11-23T14:30:00Z"));
    assertThat(plan.next(NOON, Instant.parse("2026-11-23T14:30:00Z")))
        .isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
  }

  @Test
  void theHourThatSummerTimeLeavesOutComesLaterThatNight() {
    Timetable plan = Timetable.daily(LocalTime.of(2, 30));
    Instant before = Instant.parse("2027-03-28T00:00:00Z");
    assertThat(plan.next(before, before)).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @Test
  void afterAFailureItIsTriedThreeTimesSoonerThanPlanned() {
    Timetable plan = Timetable.daily(LocalTime.of(3, 0));
    Instant planned = plan.next(NOON, NOON);
    assertThat(plan.afterFailure(NOON, NOON, 1)).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    assertThat(plan.afterFailure(NOON, NOON, 3)).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
    assertThat(plan.afterFailure(NOON, NOON, 4)).isEqualTo(planned);
  }

  @Test
  void aRetryIsNeverLaterThanThePlan() {
    Timetable plan = Timetable.every(Duration.ofSeconds(5));
    assertThat(plan.afterFailure(NOON, NOON, 1)).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void aFailureIsToldWithoutAWordOfTheRecord() {
    Exception error =
        new IllegalStateException(
            "Kari Nordmann", new java.io.IOException("/inbox/kari/participants/kari.csv"));
    assertThat(Failure.of(error)).isEqualTo("IOException").doesNotContainIgnoringCase("kari");
    assertThat(Failure.of(new RuntimeException(new no.greenwork.shared.NotFound())))
        .isEqualTo("NOT_FOUND");
  }
}
