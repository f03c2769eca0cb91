package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The farm in the evening, the supervisor next morning, a call from the hour of notice on. */
class DayRemindersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static DayReminders at(String time) {
    return new DayReminders(TODAY, LocalTime.parse(time), 18, 7, 9);
  }

  @ParameterizedTest
  @CsvSource({"00:00, 2026-11-23", "17:59, 2026-11-23", "18:00, 2026-11-24", "23:59, 2026-11-24"})
  void theFarmIsRemindedOfTodayInTheEvening(String time, LocalDate last) {
    assertThat(at(time).lastForFarm()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"00:00, 2026-11-22", "06:59, 2026-11-22", "07:00, 2026-11-23", "23:59, 2026-11-23"})
  void theSupervisorIsRemindedOfYesterdayInTheMorning(String time, LocalDate last) {
    assertThat(at(time).lastForSupervisor()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"08:59, 2026-11-23, false", "09:00, 2026-11-24, true"})
  void whoStaysAwayIsCalledFromTheHourOfNoticeOn(String time, LocalDate last, boolean now) {
    assertThat(at(time).lastForCalls()).isEqualTo(last);
    assertThat(at(time).calls()).isEqualTo(now);
  }
}
