package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import no.greenwork.attendance.AttendanceRules.Rule;

/**
 * From which hour of a day on whom is reminded of what: the farm of its open day that evening, the
 * supervisor the next morning, and of somebody who stays away without notice from the hour on by
 * which notice was to be given.
 *
 * @param time by the clock in Norway
 */
public record DayReminders(
    LocalDate today, LocalTime time, int farmHour, int supervisorHour, int callHour) {

  static DayReminders of(AttendanceRules.Book rules, LocalDate today, LocalTime time) {
    return new DayReminders(
        today,
        time,
        rules.required(Rule.FARM_REMINDER_HOUR, today),
        rules.required(Rule.SUPERVISOR_REMINDER_HOUR, today),
        rules.required(Rule.UNNOTIFIED_HOUR, today));
  }

  /** The last day of which the farm is reminded. */
  public LocalDate lastForFarm() {
    return time.getHour() >= farmHour ? today : today.minusDays(1);
  }

  /** The last day of which the supervisor is reminded. */
  LocalDate lastForSupervisor() {
    return today.minusDays(time.getHour() >= supervisorHour ? 1 : 2);
  }

  /** Whether somebody who stays away today without notice is to be called by now. */
  public boolean calls() {
    return time.getHour() >= callHour;
  }

  /** The last day on which an unnotified absence is to be called about by now. */
  LocalDate lastForCalls() {
    return calls() ? today : today.minusDays(1);
  }
}
